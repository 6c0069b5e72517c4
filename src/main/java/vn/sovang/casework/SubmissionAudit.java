package vn.sovang.casework;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;

/**
 * Keeps that a task was submitted, in the submission's transaction. Of the content only the outcome that the process
 * follows: texts, scores and votes stay where they belong, a council's vote may be secret.
 */
@Component
class SubmissionAudit {

    /** Names of routing facts that say what the person chose, as the models call them. */
    private static final Pattern OUTCOME = Pattern.compile("proposed|quorumAction|(?!unit|council)[a-zA-Z]+Outcome");

    private final AuditLog log;

    SubmissionAudit(AuditLog log) {
        this.log = log;
    }

    /** @param written what was written on the paper of the task, null for none; a decision is kept as one */
    void submitted(OpenTask task, Map<String, Object> facts, WrittenNumber written) {
        log.record(AuditEntry.of(AuditAction.TASK_SUBMITTED)
                .by(task.account())
                .inCase(task.caseId(), (String) task.variables().get(Variable.RECEIPT_NUMBER), task.unitId())
                .with("task", task.key())
                .with("outcome", outcome(facts)));
        if (written != null && written.kind().equals(WrittenNumber.DECISION)) {
            log.record(AuditEntry.of(AuditAction.DECISION_MADE)
                    .by(task.account())
                    .inCase(task.caseId(), (String) task.variables().get(Variable.RECEIPT_NUMBER), task.unitId())
                    .with("outcome", outcome(facts))
                    .with("decisionNumber", written.symbol())
                    .with("decidedOn", written.day()));
        }
    }

    private static Object outcome(Map<String, Object> facts) {
        return facts.entrySet().stream()
                .filter(fact -> OUTCOME.matcher(fact.getKey()).matches())
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
