package vn.sovang.redress.process;

import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.process.RedressClock.Limit;

/** The reviewers have done their work; without a single opinion others are to be asked. */
@ModelBean
class CloseReviews implements JavaDelegate {

    private final Appeals appeals;
    private final ReviewReading reading;
    private final RedressClock clock;

    CloseReviews(Appeals appeals, ReviewReading reading, RedressClock clock) {
        this.appeals = appeals;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealCase appeal = appeals.get(Facts.caseId(execution));
        reading.end(appeal);
        boolean hasOpinion = appeals.reviews(appeal.id()).stream().anyMatch(review -> review.opinion() != null);
        execution.setVariable(Variable.HAS_OPINION, hasOpinion);
        if (hasOpinion) {
            Date dueAt = Facts.date(execution, Limit.DECISION.dueAt());
            appeals.stand(appeal.id(), AppealStatus.ANSWER, dueAt.toInstant());
        } else {
            Map<String, Object> limit = clock.start(appeal.id(), appeal.unitId(), Limit.ASSIGNMENT);
            limit.forEach(execution::setVariable);
            appeals.stand(appeal.id(), AppealStatus.ASSIGNMENT, CaseClock.instant(limit.get(Limit.ASSIGNMENT.dueAt())));
        }
    }
}
