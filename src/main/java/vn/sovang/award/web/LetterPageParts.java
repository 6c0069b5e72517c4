package vn.sovang.award.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeFinding;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.web.CasePageParts;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** The list of a letter with its shares, page by page, and what officers do with it. */
@Component
class LetterPageParts implements CasePageParts {

    private final AwardLetters letters;
    private final AwardForms forms;
    private final NominationDesk desk;
    private final LetterViews views;
    private final Organisation organisation;

    LetterPageParts(
            AwardLetters letters, AwardForms forms, NominationDesk desk, LetterViews views, Organisation organisation) {
        this.letters = letters;
        this.forms = forms;
        this.desk = desk;
        this.views = views;
        this.organisation = organisation;
    }

    @Override
    public String kind() {
        return AwardLetters.KIND;
    }

    @Override
    public String fragment() {
        return "award/list :: list";
    }

    @Override
    public void fill(String caseId, String account, Map<String, String> query, Locale locale, Model model) {
        AwardLetter letter = letters.get(caseId);
        List<Nominee> all = letters.nominees(caseId);
        List<Nominee> wanted = filtered(letter, all, query);
        Paging paging = Paging.of(number(query.get("page")), null);
        List<Nominee> part =
                wanted.stream().skip(paging.offset()).limit(paging.size()).toList();
        model.addAttribute("detail", views.detail(letter));
        model.addAttribute("query", query);
        model.addAttribute("total", all.size());
        model.addAttribute(
                "rows", new PageOf<>(views.rows(letter, part, locale), paging.page(), paging.size(), wanted.size()));
        model.addAttribute("forms", forms.of(letter));
        model.addAttribute("statuses", NomineeStatus.values());
        model.addAttribute("mayEdit", desk.mayEdit(letter, account));
        model.addAttribute("preparing", letter.status() == LetterStatus.PREPARATION);
        model.addAttribute("mayAppeal", organisation.holds(account, Role.OFFICER, letter.unitId()));
    }

    private List<Nominee> filtered(AwardLetter letter, List<Nominee> all, Map<String, String> query) {
        String text = TextFolding.search(query.get("q"));
        NomineeStatus status = Arrays.stream(NomineeStatus.values())
                .filter(value -> value.name().equals(query.get("status")))
                .findFirst()
                .orElse(null);
        String form = query.getOrDefault("form", "");
        List<Nominee> found = all.stream()
                .filter(nominee ->
                        text.isEmpty() || TextFolding.search(nominee.name()).contains(text))
                .filter(nominee -> status == null || nominee.status() == status)
                .filter(nominee -> form.isBlank() || nominee.formCode().equals(form))
                .toList();
        if (!query.containsKey("failing")) {
            return found;
        }
        Set<String> failing = letters.findings(letter, found).stream()
                .filter(finding -> !finding.met())
                .map(NomineeFinding::nomineeId)
                .collect(Collectors.toSet());
        return found.stream().filter(nominee -> failing.contains(nominee.id())).toList();
    }

    private static Integer number(String text) {
        return text != null && text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
    }
}
