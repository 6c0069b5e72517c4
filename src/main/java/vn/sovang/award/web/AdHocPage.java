package vn.sovang.award.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocDesk;
import vn.sovang.award.AdHocStep;
import vn.sovang.award.AwardForm;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.CaseEvent;
import vn.sovang.casework.RelatedCases;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.web.CaseActions;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.Attachments;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Paging;

/** Short dossiers of the simplified procedure: the list, and everything about one. */
@Controller
@RequestMapping(AdHocPage.PATH)
class AdHocPage {

    static final String PATH = "/khen-thuong/dot-xuat";

    private final AdHocDesk desk;
    private final AdHocAwards awards;
    private final Attachments attachments;
    private final AttachmentSettings attachmentSettings;
    private final CaseActions actions;
    private final RelatedCases related;
    private final CaseDeadlines deadlines;
    private final TaskDesk tasks;
    private final Organisation organisation;
    private final Messages messages;
    private final ObjectMapper json;

    AdHocPage(
            AdHocDesk desk,
            AdHocAwards awards,
            Attachments attachments,
            AttachmentSettings attachmentSettings,
            CaseActions actions,
            RelatedCases related,
            CaseDeadlines deadlines,
            TaskDesk tasks,
            Organisation organisation,
            Messages messages,
            ObjectMapper json) {
        this.desk = desk;
        this.awards = awards;
        this.attachments = attachments;
        this.attachmentSettings = attachmentSettings;
        this.actions = actions;
        this.related = related;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.organisation = organisation;
        this.messages = messages;
        this.json = json;
    }

    /** A dossier in the list. */
    record Line(AdHocAward award, String formName, String unitName) {}

    /** An event in a sentence. */
    record Told(CaseEvent event, String sentence) {}

    @GetMapping
    String list(@RequestParam(required = false) Integer page, Principal principal, Locale locale, Model model) {
        String account = principal.getName();
        model.addAttribute(
                "found",
                awards.visible(account, Paging.of(page, null))
                        .map(award -> new Line(
                                award,
                                formName(award, locale),
                                organisation.unit(award.unitId()).name())));
        model.addAttribute("mayFile", CaseActions.may(() -> desk.unitsOf(account)));
        return "ad-hoc/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Principal principal, Locale locale, Model model) {
        String account = principal.getName();
        AdHocAward award = awards.visibleTo(account, id);
        model.addAttribute("award", award);
        model.addAttribute("formName", formName(award, locale));
        model.addAttribute("unitName", organisation.unit(award.unitId()).name());
        model.addAttribute(
                "recipientUnitName", organisation.unit(award.recipientUnitId()).name());
        model.addAttribute("figures", awards.statistics(award));
        model.addAttribute("decisions", awards.decisions(id));
        model.addAttribute("honour", awards.honour(id).orElse(null));
        model.addAttribute(
                "elsewhere",
                award.status().isEnded()
                        ? null
                        : awards.rewardedElsewhere(award).orElse(null));
        model.addAttribute(
                "history",
                awards.history(id).stream().map(event -> told(event, locale)).toList());
        model.addAttribute("related", related.of(id, account));
        model.addAttribute("deadlines", deadlines.find(id, award.unitId()));
        model.addAttribute("attachments", attachments.of(id));
        model.addAttribute("attachmentLimits", attachmentSettings);
        model.addAttribute("mayAttach", actions.mayAttach(id, account));
        model.addAttribute("mayWithdraw", desk.mayWithdraw(award, account));
        model.addAttribute("tasks", tasks.tasksOf(account, id));
        return "ad-hoc/case";
    }

    private Told told(CaseEvent event, Locale locale) {
        return new Told(
                event,
                messages.text(
                        locale,
                        AdHocStep.valueOf(event.step()).sentence(),
                        event.actor() == null ? "" : organisation.nameOf(event.actor()),
                        organisation.unit(event.unitId()).name(),
                        event.reference()));
    }

    private String formName(AdHocAward award, Locale locale) {
        return awards.form(award).map((AwardForm form) -> form.name(locale)).orElse(award.formCode());
    }

    @PostMapping("/{id}/rut")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        String withdrawal = json.writeValueAsString(Map.of("reason", reason));
        return actions.attempt(
                page(id), locale, after, "adHoc.withdrawn", () -> desk.withdraw(id, principal.getName(), withdrawal));
    }

    @PostMapping("/{id}/tep")
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return actions.attach(page(id), id, file, principal.getName(), locale, after);
    }

    private static String page(String id) {
        return PATH + "/" + id;
    }
}
