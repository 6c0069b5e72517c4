package vn.sovang.initiative.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.audit.AuditReaders;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.Cases;
import vn.sovang.casework.RelatedCases;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.web.CaseActions;
import vn.sovang.document.AttachmentSettings;
import vn.sovang.document.Attachments;
import vn.sovang.document.paper.PaperOverview;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.initiative.CaseViews;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Withdrawals;
import vn.sovang.initiative.papers.InitiativePapers;
import vn.sovang.notification.MailLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Paging;

/** Everything about one case on one page, and what its people may do with it outside of their tasks. */
@Controller
class CasePage {

    private static final String OWN_PAGE = "/ho-so/";

    private final InitiativeVisibility visibility;
    private final CaseViews views;
    private final CaseDeadlines deadlines;
    private final Attachments attachments;
    private final AttachmentSettings attachmentSettings;
    private final Withdrawals withdrawals;
    private final GoldenBook book;
    private final TaskDesk tasks;
    private final Cases cases;
    private final MailLog mails;
    private final Organisation organisation;
    private final CaseActions actions;
    private final InitiativePapers documents;
    private final AuditReaders auditReaders;
    private final PaperOverview papers;
    private final RelatedCases related;
    private final ObjectMapper json;

    CasePage(
            InitiativeVisibility visibility,
            CaseViews views,
            CaseDeadlines deadlines,
            Attachments attachments,
            AttachmentSettings attachmentSettings,
            Withdrawals withdrawals,
            GoldenBook book,
            TaskDesk tasks,
            Cases cases,
            MailLog mails,
            Organisation organisation,
            CaseActions actions,
            InitiativePapers documents,
            AuditReaders auditReaders,
            PaperOverview papers,
            RelatedCases related,
            ObjectMapper json) {
        this.visibility = visibility;
        this.views = views;
        this.deadlines = deadlines;
        this.attachments = attachments;
        this.attachmentSettings = attachmentSettings;
        this.withdrawals = withdrawals;
        this.book = book;
        this.tasks = tasks;
        this.cases = cases;
        this.mails = mails;
        this.organisation = organisation;
        this.actions = actions;
        this.documents = documents;
        this.auditReaders = auditReaders;
        this.papers = papers;
        this.related = related;
        this.json = json;
    }

    @GetMapping("/ho-so/{id}")
    String show(@PathVariable String id, Principal principal, Model model) {
        String account = principal.getName();
        String page = cases.sees(account, id) ? cases.kindOf(id).page(id) : OWN_PAGE + id;
        if (!page.startsWith(OWN_PAGE)) {
            // Mails lead here whatever the kind of the case; its own page asks who may read it.
            return "redirect:" + page;
        }
        Initiative initiative = visibility.visibleTo(account, id);
        model.addAttribute("case", views.detail(initiative, account));
        model.addAttribute(
                "filedUnitName", organisation.unit(initiative.filedUnitId()).name());
        model.addAttribute("deadlines", deadlines.find(id, initiative.unitId()));
        model.addAttribute("attachments", attachments.of(id));
        model.addAttribute("attachmentLimits", attachmentSettings);
        model.addAttribute("mayAttach", actions.mayAttach(id, account));
        model.addAttribute(
                "mayWithdraw", initiative.status().isBeforeDecision() && withdrawals.mayWithdraw(initiative, account));
        model.addAttribute("mayAudit", auditReaders.audits(account, initiative.unitId()));
        model.addAttribute("entries", book.entriesOf(id));
        model.addAttribute("papers", papers.of(id, account));
        model.addAttribute("documents", documents.of(id, account));
        model.addAttribute("related", related.of(id, account));
        model.addAttribute("tasks", tasks.tasksOf(account, id));
        model.addAttribute(
                "mails",
                organisation.holds(account, Role.OFFICER, initiative.unitId())
                        ? mails.ofCase(id, Paging.of(0, 50)).items()
                        : List.of());
        return "portal/case";
    }

    @PostMapping("/ho-so/{id}/rut-don")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        String withdrawal = json.writeValueAsString(Map.of("reason", reason));
        return actions.attempt(
                OWN_PAGE + id,
                locale,
                after,
                "case.withdrawn",
                () -> withdrawals.withdraw(id, principal.getName(), withdrawal));
    }

    @PostMapping("/ho-so/{id}/tep")
    String attach(
            @PathVariable String id,
            @RequestParam(required = false) MultipartFile file,
            Principal principal,
            Locale locale,
            RedirectAttributes after)
            throws IOException {
        return actions.attach(OWN_PAGE + id, id, file, principal.getName(), locale, after);
    }
}
