package vn.sovang.casework;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casework.ProcessNames.Variable;

/**
 * Keeps that a task was submitted, in the submission's transaction. Of the content only the outcome that the process
 * follows: texts, scores and votes stay where they belong, a council's vote may be secret.
 */
@Component
class SubmissionAudit {

    private static final List<String> OUTCOMES = List.of(
            Variable.APPRAISAL_OUTCOME,
            Variable.DECISION_OUTCOME,
            Variable.PROPOSED,
            Variable.QUORUM_ACTION,
            Variable.RATIFICATION_OUTCOME,
            Variable.REDRESS_OUTCOME);

    private final AuditLog log;

    SubmissionAudit(AuditLog log) {
        this.log = log;
    }

    void submitted(OpenTask task, Map<String, Object> facts) {
        log.record(AuditEntry.of(AuditAction.TASK_SUBMITTED)
                .by(task.account())
                .inCase(task.caseId(), (String) task.variables().get(Variable.RECEIPT_NUMBER), task.unitId())
                .with("task", task.key())
                .with(
                        "outcome",
                        OUTCOMES.stream()
                                .map(facts::get)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)));
    }
}
