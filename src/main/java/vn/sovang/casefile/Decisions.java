package vn.sovang.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** Decisions on cases, in the order in which they were made. */
@Service
@Transactional
public class Decisions {

    private final DecisionRepository decisions;
    private final Clock clock;

    Decisions(DecisionRepository decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    public Decision record(String caseId, String unitId, String taskId, String account, DecisionSubmission submission) {
        LocalDate today = BusinessTime.today(clock);
        return decisions.save(new Decision(
                null,
                caseId,
                unitId,
                taskId,
                submission.outcome(),
                submission.decisionNumber(),
                submission.decidedOn() == null ? today : submission.decidedOn(),
                submission.reason(),
                account,
                BusinessTime.now(clock)));
    }

    @Transactional(readOnly = true)
    public List<Decision> of(String caseId) {
        return decisions.findByCaseIdOrderById(caseId);
    }

    /** The last decision on the case at the unit. */
    @Transactional(readOnly = true)
    public Optional<Decision> latest(String caseId, String unitId) {
        return of(caseId).stream()
                .filter(decision -> decision.unitId().equals(unitId))
                .reduce((first, second) -> second);
    }

    /**
     * Decisions on the same paper: same unit, number and date, in the order in which they were recorded, this one among
     * them. A return to the council has no number and stands alone.
     */
    @Transactional(readOnly = true)
    public List<Decision> onPaperOf(Decision decision) {
        return decision.decisionNumber() == null
                ? List.of(decision)
                : decisions.findByUnitIdAndDecisionNumberAndDecidedOnOrderById(
                        decision.unitId(), decision.decisionNumber(), decision.decidedOn());
    }
}
