package vn.sovang.casefile;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** What happened to cases; append-only. */
@Service
@Transactional
public class CaseHistory {

    private final CaseEventRepository events;
    private final Clock clock;

    CaseHistory(CaseEventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param unitId unit at which it happened
     * @throws IllegalArgumentException when no sentence tells of the outcome at the step
     */
    public void record(
            String caseId,
            String unitId,
            CaseStep step,
            Enum<?> outcome,
            String actor,
            String reference,
            String reason) {
        if (!step.outcomes().contains(outcome)) {
            throw new IllegalArgumentException("No sentence tells of " + outcome + " at " + step);
        }
        events.insert(new CaseEvent(
                null, caseId, BusinessTime.now(clock), unitId, step.name(), outcome.name(), actor, reference, reason));
    }

    /** First to last. */
    @Transactional(readOnly = true)
    public List<CaseEvent> of(String caseId) {
        return events.findByCaseIdOrderById(caseId);
    }
}
