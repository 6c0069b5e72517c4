package vn.sovang.initiative.process;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.RequiredIf;

/** The officer sends the recognised initiative to the next unit up by letter (Tờ trình, 002-18), or does not. */
@Component
class ProposeUpwardHandler implements SubmissionHandler<ProposeUpwardHandler.Proposal> {

    private final InputReader reader;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final SubmitterMail mail;
    private final CaseClock clock;

    ProposeUpwardHandler(
            InputReader reader,
            Initiatives initiatives,
            Organisation organisation,
            SubmitterMail mail,
            CaseClock clock) {
        this.reader = reader;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.mail = mail;
        this.clock = clock;
    }

    @RequiredIf(field = "letterNumber", when = "propose", is = "true")
    @RequiredIf(field = "reason", when = "propose", is = "false", message = "reasonRequired")
    record Proposal(
            @NotNull(message = "required") Boolean propose,
            @OneLine(max = 100) String letterNumber,
            @Narrative(max = 4000) String reason) {}

    @Override
    public String taskKey() {
        return "proposeUpward";
    }

    @Override
    public String paper() {
        return WrittenNumber.LETTER;
    }

    @Override
    public Proposal read(OpenTask task, String json) {
        return reader.read(json, Proposal.class);
    }

    @Override
    public WrittenNumber written(Proposal proposal) {
        return proposal.propose() ? WrittenNumber.letter(proposal.letterNumber(), clock.today()) : null;
    }

    @Override
    public Map<String, Object> store(OpenTask task, Proposal proposal) {
        InitiativeOutcome outcome = proposal.propose() ? InitiativeOutcome.PROPOSED : InitiativeOutcome.NOT_PROPOSED;
        initiatives.record(
                task.caseId(),
                task.unitId(),
                InitiativeStep.PROPOSAL,
                outcome,
                task.account(),
                proposal.propose() ? proposal.letterNumber() : null,
                proposal.reason());
        String unitName = organisation.unit(task.unitId()).name();
        if (proposal.propose()) {
            Unit parent = organisation.parentOf(task.unitId()).orElseThrow();
            mail.tellSubmitter(
                    task.caseId(),
                    (to, about) -> new Notice.ProposedUpward(
                            to, about, task.id(), unitName, parent.name(), proposal.letterNumber()));
        } else {
            initiatives.end(task.caseId(), InitiativeStatus.RECOGNISED);
            mail.tellSubmitter(
                    task.caseId(),
                    (to, about) -> new Notice.NotProposedUpward(to, about, task.id(), unitName, proposal.reason()));
        }
        return Map.of(Variable.PROPOSED, proposal.propose());
    }
}
