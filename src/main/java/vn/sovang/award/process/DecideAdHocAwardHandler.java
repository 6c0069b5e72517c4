package vn.sovang.award.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocOutcome;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.AdHocSubmission;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.casework.WrittenNumber;
import vn.sovang.shared.InputReader;

/** The head of the unit gives the award or refuses it. */
@Component
class DecideAdHocAwardHandler implements SubmissionHandler<AdHocSubmission> {

    private final InputReader reader;
    private final AdHocAwards awards;
    private final AuditLog audit;

    DecideAdHocAwardHandler(InputReader reader, AdHocAwards awards, AuditLog audit) {
        this.reader = reader;
        this.awards = awards;
        this.audit = audit;
    }

    @Override
    public String taskKey() {
        return "decideAdHocAward";
    }

    @Override
    public AdHocSubmission read(OpenTask task, String json) {
        AdHocAward award = awards.get(task.caseId());
        return reader.read(
                json,
                AdHocSubmission.class,
                (decision, violations) -> awards.checkDecision(award, decision, violations));
    }

    @Override
    public WrittenNumber written(AdHocSubmission decision) {
        return WrittenNumber.decision(decision.decisionNumber(), decision.decidedOn());
    }

    @Override
    public Map<String, Object> store(OpenTask task, AdHocSubmission decision) {
        AdHocAward award = awards.get(task.caseId());
        awards.decide(award, task.id(), decision, task.account());
        if (decision.outcome() == AdHocOutcome.REFUSE) {
            awards.stand(award.id(), AdHocStatus.REFUSED, null);
        }
        audit.record(AuditEntry.of(AuditAction.DECISION_MADE)
                .by(task.account())
                .inCase(award.id(), award.number(), award.unitId())
                .with("outcome", decision.outcome())
                .with("decisionNumber", decision.decisionNumber())
                .with("decidedOn", decision.decidedOn()));
        return Map.of(Variable.DECISION_OUTCOME, decision.outcome().name());
    }
}
