package vn.sovang.redress.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.process.RedressClock.Limit;

/** Gives the appeal to its reviewers, who may read it while they are asked. */
@ModelBean
class OpenReviews implements JavaDelegate {

    private final Appeals appeals;
    private final ReviewReading reading;
    private final RedressClock clock;

    OpenReviews(Appeals appeals, ReviewReading reading, RedressClock clock) {
        this.appeals = appeals;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealCase appeal = appeals.get(Facts.caseId(execution));
        Map<String, Object> limit = clock.start(appeal.id(), appeal.unitId(), Limit.REVIEW);
        limit.forEach(execution::setVariable);
        appeals.stand(appeal.id(), AppealStatus.REVIEW, CaseClock.instant(limit.get(Limit.REVIEW.dueAt())));
        reading.begin(appeal);
    }
}
