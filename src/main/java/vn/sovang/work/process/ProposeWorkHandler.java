package vn.sovang.work.process;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.CaseFlow;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.OneLine;
import vn.sovang.shared.RequiredIf;
import vn.sovang.shared.Violation;
import vn.sovang.work.WorkStatus;
import vn.sovang.work.WorkStep;
import vn.sovang.work.Works;

/** The officer asks for a plaque by letter, with the employer's consent (004-08), or does not. */
@Component
class ProposeWorkHandler implements SubmissionHandler<ProposeWorkHandler.Proposal> {

    private final InputReader reader;
    private final Works works;
    private final CaseFlow flow;
    private final CaseClock clock;

    ProposeWorkHandler(InputReader reader, Works works, CaseFlow flow, CaseClock clock) {
        this.reader = reader;
        this.works = works;
        this.flow = flow;
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
        return "proposeWork";
    }

    @Override
    public String paper() {
        return WrittenNumber.LETTER;
    }

    @Override
    public Proposal read(OpenTask task, String json) {
        return reader.read(json, Proposal.class, (proposal, violations) -> {
            if (Boolean.TRUE.equals(proposal.propose())
                    && !works.get(task.caseId()).finish().employerAgrees()) {
                violations.add(Violation.of("propose", "employerDisagrees"));
            }
        });
    }

    @Override
    public WrittenNumber written(Proposal proposal) {
        return proposal.propose() ? WrittenNumber.letter(proposal.letterNumber(), clock.today()) : null;
    }

    @Override
    public Map<String, Object> store(OpenTask task, Proposal proposal) {
        flow.record(
                task,
                WorkStep.PROPOSAL,
                proposal.propose() ? WorkStep.Outcome.PROPOSED : WorkStep.Outcome.NOT_PROPOSED,
                proposal.propose() ? proposal.letterNumber() : null,
                proposal.reason());
        if (!proposal.propose()) {
            works.stand(task.caseId(), WorkStatus.FINISHED, null);
        }
        return Map.of(Variable.PROPOSED, proposal.propose());
    }
}
