package vn.sovang.award.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardRound;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.NominationDesk;
import vn.sovang.casework.web.FormProblems;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** The letters a person sees, what is proposed for the person, and a form for a new letter. */
@Controller
@RequestMapping("/khen-thuong")
class LettersPage {

    private final LetterVisibility visibility;
    private final LetterViews views;
    private final OwnAwards own;
    private final NominationDesk desk;
    private final Organisation organisation;
    private final Messages messages;
    private final ObjectMapper json;
    private final Clock clock;

    LettersPage(
            LetterVisibility visibility,
            LetterViews views,
            OwnAwards own,
            NominationDesk desk,
            Organisation organisation,
            Messages messages,
            ObjectMapper json,
            Clock clock) {
        this.visibility = visibility;
        this.views = views;
        this.own = own;
        this.desk = desk;
        this.organisation = organisation;
        this.messages = messages;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam Map<String, String> query, Principal principal, Locale locale, Model model) {
        String account = principal.getName();
        LetterStatus status = Arrays.stream(LetterStatus.values())
                .filter(value -> value.name().equals(query.get("status")))
                .findFirst()
                .orElse(null);
        PageOf<AwardLetter> found = visibility.search(
                account,
                status,
                null,
                number(query.get("year")),
                query.get("q"),
                Paging.of(number(query.get("page")), null));
        LocalDate today = BusinessTime.today(clock);
        model.addAttribute("query", query);
        model.addAttribute("letters", found.map(views::summary));
        model.addAttribute("statuses", LetterStatus.values());
        model.addAttribute("rounds", AwardRound.values());
        model.addAttribute("units", unitsOf(account));
        model.addAttribute("thisYear", today.getYear());
        model.addAttribute("today", today);
        model.addAttribute("own", own.of(account, locale));
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", Map.of());
        }
        return "award/letters";
    }

    @PostMapping
    String create(
            @RequestParam Map<String, String> form,
            Principal principal,
            Locale locale,
            Model model,
            HttpServletResponse response)
            throws JsonProcessingException {
        Map<String, Object> letter = new LinkedHashMap<>();
        letter.put("unitId", blankToNull(form.get("unitId")));
        letter.put("round", blankToNull(form.get("round")));
        letter.put("roundName", blankToNull(form.get("roundName")));
        letter.put("year", number(form.get("letterYear")));
        try {
            return "redirect:/khen-thuong/"
                    + desk.create(json.writeValueAsString(letter), principal.getName())
                            .id();
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problems", FormProblems.of(invalid, messages, locale));
            model.addAttribute("form", form);
            return show(Map.of(), principal, locale, model);
        }
    }

    private List<Unit> unitsOf(String account) {
        return organisation.postsOf(account).stream()
                .filter(post -> post.role() == Role.OFFICER)
                .map(post -> organisation.inCharge(post.unitId()))
                .distinct()
                .toList();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Integer number(String text) {
        return text != null && text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
    }
}
