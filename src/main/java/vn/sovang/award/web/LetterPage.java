package vn.sovang.award.web;

import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeFinding;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casework.TaskDesk;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/** Everything about one letter on one page. */
@Controller
@RequestMapping("/khen-thuong/{id}")
class LetterPage {

    private final LetterVisibility visibility;
    private final AwardLetters letters;
    private final AwardForms forms;
    private final NominationDesk desk;
    private final LetterViews views;
    private final TaskDesk tasks;
    private final Organisation organisation;
    private final Messages messages;

    LetterPage(
            LetterVisibility visibility,
            AwardLetters letters,
            AwardForms forms,
            NominationDesk desk,
            LetterViews views,
            TaskDesk tasks,
            Organisation organisation,
            Messages messages) {
        this.visibility = visibility;
        this.letters = letters;
        this.forms = forms;
        this.desk = desk;
        this.views = views;
        this.tasks = tasks;
        this.organisation = organisation;
        this.messages = messages;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam Map<String, String> query,
            Principal principal,
            Locale locale,
            Model model) {
        String account = principal.getName();
        AwardLetter letter = visibility.visibleTo(account, id);
        List<Nominee> all = letters.nominees(id);
        List<Nominee> wanted = filtered(letter, all, query);
        Paging paging = Paging.of(number(query.get("page")), null);
        List<Nominee> part =
                wanted.stream().skip(paging.offset()).limit(paging.size()).toList();
        model.addAttribute("letter", letter);
        model.addAttribute("detail", views.detail(letter));
        model.addAttribute("query", query);
        model.addAttribute("total", all.size());
        model.addAttribute(
                "rows", new PageOf<>(views.rows(letter, part, locale), paging.page(), paging.size(), wanted.size()));
        model.addAttribute("forms", forms.of(letter));
        model.addAttribute("statuses", NomineeStatus.values());
        model.addAttribute("mayEdit", desk.mayEdit(letter, account));
        model.addAttribute("preparing", letter.status() == LetterStatus.PREPARATION);
        model.addAttribute("mayWithdraw", desk.mayWithdraw(letter, account));
        model.addAttribute("mayAppeal", organisation.holds(account, Role.OFFICER, letter.unitId()));
        model.addAttribute("tasks", tasks.tasksOf(account, id));
        return "award/letter";
    }

    @PostMapping("/rut")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            RedirectAttributes after) {
        try {
            desk.withdraw(id, principal.getName(), reason);
            after.addFlashAttribute("done", messages.text(locale, "award.letter.withdrawn"));
        } catch (InvalidInput invalid) {
            after.addFlashAttribute(
                    "problem",
                    invalid.violations().stream()
                            .map(violation -> messages.violation(locale, violation))
                            .collect(Collectors.joining(" ")));
        } catch (NotAllowed | AlreadyDone refused) {
            after.addFlashAttribute("problem", messages.refusal(locale, refused));
        }
        return "redirect:/khen-thuong/" + id;
    }

    private List<Nominee> filtered(AwardLetter letter, List<Nominee> all, Map<String, String> query) {
        String text = TextFolding.search(query.get("q"));
        NomineeStatus status = Arrays.stream(NomineeStatus.values())
                .filter(value -> value.name().equals(query.get("status")))
                .findFirst()
                .orElse(null);
        String form = query.getOrDefault("form", "");
        boolean failingOnly = query.containsKey("failing");
        List<Nominee> found = all.stream()
                .filter(nominee ->
                        text.isEmpty() || TextFolding.search(nominee.name()).contains(text))
                .filter(nominee -> status == null || nominee.status() == status)
                .filter(nominee -> form.isBlank() || nominee.formCode().equals(form))
                .toList();
        if (!failingOnly) {
            return found;
        }
        var failing = letters.findings(letter, found).stream()
                .filter(finding -> !finding.met())
                .map(NomineeFinding::nomineeId)
                .collect(Collectors.toSet());
        return found.stream().filter(nominee -> failing.contains(nominee.id())).toList();
    }

    private static Integer number(String text) {
        return text != null && text.strip().matches("\\d{1,9}") ? Integer.valueOf(text.strip()) : null;
    }
}
