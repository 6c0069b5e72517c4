package vn.sovang.casefile;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The limits of each case at each unit with their source, kept as facts beside the case. */
@Service
@Transactional
public class CaseDeadlines {

    private final DeadlineRepository limits;

    CaseDeadlines(DeadlineRepository limits) {
        this.limits = limits;
    }

    /** Keeps the limit of one step; a limit that is already kept for case, unit and step stays. */
    public void keep(String caseId, CaseDeadline deadline) {
        if (find(caseId, deadline.unitId()).stream()
                .anyMatch(kept -> kept.step().equals(deadline.step()))) {
            return;
        }
        limits.insert(new DeadlineRepository.Kept(caseId, deadline));
    }

    /** Notes until when the step runs. */
    public void runsUntil(String caseId, String unitId, String step, Instant dueAt) {
        limits.runsUntil(caseId, unitId, step, dueAt);
    }

    /** The limits of a dissolved unit go on at its successor. */
    public void handOver(String caseId, String fromUnitId, String toUnitId) {
        limits.handOver(caseId, fromUnitId, toUnitId);
    }

    @Transactional(readOnly = true)
    public List<CaseDeadline> find(String caseId, String unitId) {
        return limits.find(caseId, unitId);
    }

    /** @throws IllegalStateException when the table of deadlines has no row for the step */
    @Transactional(readOnly = true)
    public CaseDeadline get(String caseId, String unitId, String step) {
        return find(caseId, unitId).stream()
                .filter(deadline -> deadline.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The table of deadlines has no row for step " + step + " at unit " + unitId));
    }
}
