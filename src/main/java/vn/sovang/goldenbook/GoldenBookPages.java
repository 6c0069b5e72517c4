package vn.sovang.goldenbook;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Tier;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;

/** The Golden Book for people; public, without scripts. */
@Controller
@RequestMapping("/so-vang")
class GoldenBookPages {

    private static final List<String> CRITERIA = List.of("q", "unit", "tier", "year", "size");

    private final GoldenBook book;
    private final Organisation organisation;
    private final Messages messages;
    private final UnitBox unitBox;
    private final UnitNames names;
    private final Clock clock;
    private final List<EntryActions> actions;

    GoldenBookPages(
            GoldenBook book,
            Organisation organisation,
            Messages messages,
            UnitBox unitBox,
            UnitNames names,
            Clock clock,
            ObjectProvider<EntryActions> actions) {
        this.book = book;
        this.organisation = organisation;
        this.messages = messages;
        this.unitBox = unitBox;
        this.names = names;
        this.clock = clock;
        this.actions = actions.orderedStream().toList();
    }

    @GetMapping
    ModelAndView search(@RequestParam Map<String, String> typed, Locale locale) {
        UnitBox.Reading unit = unitBox.read(typed);
        Map<String, String> query = unit.query();
        ModelAndView page = new ModelAndView("goldenbook/search");
        page.addObject("query", query);
        page.addObject("unit", unit.text());
        page.addObject("tiers", Tier.values());
        if (!unit.choices().isEmpty()) {
            page.addObject("choices", choices(unit.choices(), query));
            return page;
        }
        try {
            SearchParameters wanted = SearchParameters.read(query, organisation);
            Found<GoldenBookEntry> found = book.search(wanted.search(), wanted.paging());
            page.addObject("found", found);
            page.addObject("previous", found.page() > 0 ? linkTo(pageBefore(found), query) : null);
            page.addObject("next", found.hasNext() ? linkTo(found.page() + 1, query) : null);
        } catch (InvalidInput invalid) {
            page.setStatus(HttpStatus.BAD_REQUEST);
            page.addObject(
                    "problems",
                    invalid.violations().stream()
                            .map(violation -> new Problem(violation.field(), messages.violation(locale, violation)))
                            .toList());
        }
        return page;
    }

    @GetMapping("/{code}")
    ModelAndView verify(@PathVariable String code, Principal person) {
        return book.find(code)
                .map(entry ->
                        new ModelAndView("goldenbook/entry", Map.of("entry", entry, "actions", actions(entry, person))))
                .orElseGet(() -> new ModelAndView("goldenbook/unknown", Map.of("code", code), HttpStatus.NOT_FOUND));
    }

    private List<EntryActions.Action> actions(GoldenBookEntry entry, Principal person) {
        return person == null
                ? List.of()
                : actions.stream()
                        .flatMap(each -> each.of(entry, person.getName()).stream())
                        .toList();
    }

    /** The last page that has anything, when the asked-for one lies behind it. */
    private static int pageBefore(Found<GoldenBookEntry> found) {
        return (found.items().isEmpty() ? Math.min(found.page(), found.pages()) : found.page()) - 1;
    }

    private List<Choice> choices(List<Unit> units, Map<String, String> query) {
        Map<String, String> labels = names.labels(units);
        LocalDate today = BusinessTime.today(clock);
        return units.stream()
                .map(unit -> {
                    Map<String, String> chosen = new HashMap<>(query);
                    chosen.put("unit", unit.id());
                    return new Choice(linkTo(0, chosen), labels.get(unit.id()), !unit.existsOn(today));
                })
                .toList();
    }

    /** A unit that the person may have meant. */
    record Choice(String link, String name, boolean dissolved) {}

    /** A value of the form that cannot be used. */
    record Problem(String field, String message) {}

    private static String linkTo(int page, Map<String, String> query) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/so-vang");
        CRITERIA.stream()
                .filter(name -> query.get(name) != null && !query.get(name).isBlank())
                .forEach(name -> link.queryParam(name, "{" + name + "}"));
        return link.queryParam("page", page).encode().buildAndExpand(query).toUriString();
    }
}
