package vn.sovang.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.PaperNumber;

/** What bodies decided on cases of all kinds, in the order in which it was recorded; append-only. */
@Service
@Transactional
public class Acts {

    private final ActRepository acts;
    private final Clock clock;

    Acts(ActRepository acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** Keeps what the body of the unit resolved in the task; a second time the database refuses it. */
    public void record(String caseId, String unitId, String taskId, String account, List<Resolution> resolutions) {
        Instant now = BusinessTime.now(clock);
        LocalDate today = BusinessTime.dayOf(now);
        acts.insertAll(resolutions.stream()
                .map(resolution -> new Act(
                        null,
                        caseId,
                        unitId,
                        resolution.subject() == null ? caseId : resolution.subject(),
                        taskId,
                        resolution.outcome().name(),
                        resolution.decisionNumber(),
                        resolution.decidedOn() == null ? today : resolution.decidedOn(),
                        resolution.reason(),
                        resolution.overrideReason(),
                        account,
                        now))
                .toList());
    }

    /** All acts on the case and its rows, at all units. */
    @Transactional(readOnly = true)
    public List<Act> of(String caseId) {
        return acts.findByCaseIdOrderById(caseId);
    }

    /** All acts of the unit on the case and its rows. */
    @Transactional(readOnly = true)
    public List<Act> of(String caseId, String unitId) {
        return acts.findByCaseIdAndUnitIdOrderById(caseId, unitId);
    }

    /** All acts on the case and its rows that had this outcome. */
    @Transactional(readOnly = true)
    public List<Act> of(String caseId, Enum<?> outcome) {
        return of(caseId).stream().filter(act -> act.is(outcome)).toList();
    }

    /** The last act of the unit on the case. */
    @Transactional(readOnly = true)
    public Optional<Act> latest(String caseId, String unitId) {
        return of(caseId, unitId).stream().reduce((first, second) -> second);
    }

    /** Acts on a row of a case, or on a case itself. */
    @Transactional(readOnly = true)
    public List<Act> ofSubject(String subject) {
        return acts.findBySubjectOrderById(subject);
    }

    /** The last act on a row of a case, or on a case itself. */
    @Transactional(readOnly = true)
    public Optional<Act> latestOn(String subject) {
        return ofSubject(subject).stream().reduce((first, second) -> second);
    }

    /**
     * Acts on the same paper: same unit, number and date, in the order in which they were recorded, this one among them.
     * What has no number stands alone.
     */
    @Transactional(readOnly = true)
    public List<Act> onPaperOf(Act act) {
        return act.decisionNumber() == null
                ? List.of(act)
                : acts.findByUnitIdAndDecidedOnOrderById(act.unitId(), act.decidedOn()).stream()
                        .filter(other -> PaperNumber.isSame(other.decisionNumber(), act.decisionNumber()))
                        .toList();
    }
}
