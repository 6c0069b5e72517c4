package vn.sovang.award.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.award.AwardForms;
import vn.sovang.award.HonourStatus;
import vn.sovang.award.Honours;
import vn.sovang.casework.web.FormProblems;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.PageOf;

/** The register of honours for people. */
@Controller
class HonourPages {

    private final Honours honours;
    private final AwardForms forms;
    private final HonourExport export;
    private final Organisation organisation;
    private final Messages messages;

    HonourPages(Honours honours, AwardForms forms, HonourExport export, Organisation organisation, Messages messages) {
        this.honours = honours;
        this.forms = forms;
        this.export = export;
        this.organisation = organisation;
        this.messages = messages;
    }

    @GetMapping("/danh-hieu")
    String search(
            @RequestParam Map<String, String> query,
            Locale locale,
            Principal person,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("query", query);
        model.addAttribute("forms", forms.inForce());
        model.addAttribute("english", locale.getLanguage().equals("en"));
        model.addAttribute("units", organisation.units());
        model.addAttribute("statuses", HonourStatus.values());
        model.addAttribute("problems", Map.of());
        try {
            HonourQuery wanted = HonourQuery.read(query);
            PageOf<HonourItem> found =
                    honours.search(wanted.search(), wanted.paging()).map(HonourItem::of);
            model.addAttribute("found", found);
            model.addAttribute("previous", found.page() == 0 ? null : link("/danh-hieu", query, found.page() - 1));
            model.addAttribute(
                    "next", found.page() + 1 >= found.pages() ? null : link("/danh-hieu", query, found.page() + 1));
            model.addAttribute("csv", link("/danh-hieu/tep", query, null));
            model.addAttribute("ownUnits", unitsOf(person.getName(), found));
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problems", FormProblems.of(invalid, messages, locale));
        }
        return "award/honours";
    }

    /** Units whose honours the person may ask to have revoked. */
    private Set<String> unitsOf(String account, PageOf<HonourItem> found) {
        return found.items().stream()
                .map(HonourItem::unitId)
                .distinct()
                .filter(unitId -> Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                        .anyMatch(role -> organisation.holds(account, role, unitId)))
                .collect(Collectors.toSet());
    }

    /** Parameters as for the page, and {@code format}: csv or json. */
    @GetMapping("/danh-hieu/tep")
    void export(
            @RequestParam Map<String, String> query, Principal principal, Locale locale, HttpServletResponse response)
            throws IOException {
        export.write(
                HonourQuery.read(query).search(),
                query.getOrDefault("format", "csv"),
                principal.getName(),
                locale,
                response);
    }

    private static String link(String path, Map<String, String> query, Integer page) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        HonourQuery.NAMES.stream()
                .filter(name -> query.get(name) != null && !query.get(name).isBlank())
                .forEach(name -> link.queryParam(name, "{" + name + "}"));
        if (page != null) {
            link.queryParam("page", page);
        }
        return link.encode().buildAndExpand(query).toUriString();
    }
}
