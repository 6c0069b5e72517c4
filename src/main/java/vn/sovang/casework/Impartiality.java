package vn.sovang.casework;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.Concerned;
import vn.sovang.casefile.SamePeople;
import vn.sovang.shared.NotAllowed;

/** The one rule on who may act in a case: nobody judges the own one, nor decides what the same hand prepared. */
@Component
@Transactional(readOnly = true)
public class Impartiality {

    private final Cases cases;
    private final SamePeople people;
    private final TaskHandlers handlers;
    private final SubmissionRepository submissions;

    Impartiality(Cases cases, SamePeople people, TaskHandlers handlers, SubmissionRepository submissions) {
        this.cases = cases;
        this.handlers = handlers;
        this.people = people;
        this.submissions = submissions;
    }

    /** A task as far as the rule asks; {@code key} is the id of the user task in the model. */
    public record Work(String key, String caseId, String unitId) {

        static Work of(OpenTask task) {
            return new Work(task.key(), task.caseId(), task.unitId());
        }
    }

    /**
     * Leaves the transaction of the asker alone: a batch tells of it as one of the problems of its rows.
     *
     * @throws NotAllowed with the reason and the way out when the account may not do the task
     */
    @Transactional(readOnly = true, noRollbackFor = NotAllowed.class)
    public void require(Work work, String account) {
        refusal(work, account).ifPresent(refused -> {
            throw refused;
        });
    }

    public boolean mayAct(Work work, String account) {
        return refusal(work, account).isEmpty();
    }

    /** Empty when the account may do the task, as far as its office is not asked. */
    public Optional<NotAllowed> refusal(Work work, String account) {
        Optional<SubmissionHandler<?>> handler = handlers.find(work.key());
        if (handler.filter(task -> !task.judges()).isPresent()) {
            return Optional.empty();
        }
        List<Concerned> concerned = cases.kindOf(work.caseId()).concerned(work.caseId());
        return people.find(account, concerned)
                .map(found -> new NotAllowed(found.refusal()))
                .or(() -> handler.map(SubmissionHandler::notAfter)
                        .filter(before -> hasDone(before, work, account))
                        .map(before -> new NotAllowed("appraisedIt")));
    }

    private boolean hasDone(String taskKey, Work work, String account) {
        return submissions.existsByCaseIdAndUnitIdAndTaskKeyAndSubmittedBy(
                work.caseId(), work.unitId(), taskKey, account);
    }
}
