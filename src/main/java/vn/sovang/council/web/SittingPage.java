package vn.sovang.council.web;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.SamePeople;
import vn.sovang.casework.batch.DeskRow.Finding;
import vn.sovang.casework.batch.WaitingTasks.Line;
import vn.sovang.casework.web.BatchForm;
import vn.sovang.casework.web.BatchPage;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.Sitting;
import vn.sovang.council.Sittings;
import vn.sovang.council.process.CouncilFindings;
import vn.sovang.council.process.SittingBatch;
import vn.sovang.council.process.SittingBatch.Concluded;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;

/** The secretary concludes many cases in one sitting; people of the unit read what was concluded in it. */
@Controller
@RequestMapping(SittingPage.PATH)
class SittingPage extends BatchPage<Concluded> {

    static final String PATH = "/ban-hop";

    private static final List<Role> READERS = List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE, Role.AUDITOR);

    private final Sittings sittings;
    private final CouncilSessions sessions;
    private final CouncilFindings findings;
    private final Cases cases;
    private final SamePeople people;
    private final Organisation organisation;
    private final Messages messages;

    SittingPage(
            SittingBatch batch,
            Sittings sittings,
            CouncilSessions sessions,
            CouncilFindings findings,
            Cases cases,
            SamePeople people,
            Organisation organisation,
            Tools tools) {
        super(batch, PATH, "conclude", tools);
        this.sittings = sittings;
        this.sessions = sessions;
        this.findings = findings;
        this.cases = cases;
        this.people = people;
        this.organisation = organisation;
        this.messages = tools.messages();
    }

    /** A case of the sitting. */
    record CaseLine(String page, String number, String title, Finding finding, String remark) {}

    /** All cases are chosen at first; whoever needs fewer takes some off. */
    @Override
    protected void atFirst(BatchForm form, Line line) {
        choose(form, line);
    }

    @Override
    protected void choose(BatchForm form, Line line) {
        form.choose(line.taskId(), true, "");
    }

    @Override
    protected List<String> commonFields() {
        return List.of("heldOn", "place", "conclusion");
    }

    @Override
    protected Map<String, Object> row(BatchForm.Row row) {
        Map<String, Object> sent = new HashMap<>();
        sent.put("remark", BatchForm.orNull(row.text()));
        return sent;
    }

    @Override
    protected String summary(Concluded foreseen, Locale locale) {
        return messages.text(locale, "batch.conclude.summary", foreseen.cases());
    }

    @Override
    protected String saved(Concluded done, BatchForm form, Locale locale, RedirectAttributes after) {
        after.addFlashAttribute("done", messages.text(locale, "batch.concluded", done.cases()));
        return "/" + done.sittingId();
    }

    /** For the people of the unit who see its cases. */
    @GetMapping("/{id}")
    String sitting(@PathVariable String id, Principal principal, Locale locale, Model model) {
        Sitting sitting = sittings.find(id)
                .filter(found -> READERS.stream()
                        .anyMatch(role -> organisation.holds(principal.getName(), role, found.unitId())))
                .orElseThrow(() -> new NotVisible("sitting"));
        model.addAttribute("sitting", sitting);
        model.addAttribute("unitName", organisation.unit(sitting.unitId()).name());
        model.addAttribute("by", organisation.nameOf(sitting.recordedBy()));
        model.addAttribute(
                "cases",
                sittings.items(id).stream()
                        .map(item -> line(item, principal.getName(), locale))
                        .toList());
        return "batch/sitting";
    }

    private CaseLine line(Sitting.Item item, String reader, Locale locale) {
        CouncilSession session = sessions.get(item.sessionId());
        CaseFile file = cases.get(session.caseId());
        Finding finding = findings.of(session, locale);
        boolean own = people.find(reader, cases.kindOf(file.id()).concerned(file.id()))
                .isPresent();
        return new CaseLine(
                cases.kindOf(file.id()).page(file.id()),
                file.number(),
                file.title(),
                // Whom a case concerns learns the result, neither votes nor points.
                own ? new Finding(finding.good(), finding.words(), List.of()) : finding,
                item.remark());
    }
}
