package vn.sovang.redress.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealStatus;
import vn.sovang.redress.Appeals;
import vn.sovang.redress.RedressEvent;
import vn.sovang.redress.RedressStep;

/** Ends an appeal that was withdrawn and tells the appellant and the officers. */
@ModelBean
class RecordAppealWithdrawal implements JavaDelegate {

    private final Appeals appeals;
    private final CaseHistory history;
    private final ReviewReading reading;
    private final AppellantMail mail;

    RecordAppealWithdrawal(Appeals appeals, CaseHistory history, ReviewReading reading, AppellantMail mail) {
        this.appeals = appeals;
        this.history = history;
        this.reading = reading;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealCase appeal = appeals.get(Facts.caseId(execution));
        reading.end(appeal);
        appeals.stand(appeal.id(), AppealStatus.WITHDRAWN, null);
        String reason = history.of(appeal.id()).stream()
                .map(RedressEvent::of)
                .filter(event -> event.step() == RedressStep.WITHDRAWAL)
                .reduce((first, second) -> second)
                .map(RedressEvent::reason)
                .orElse(null);
        mail.tellWithdrawn(appeal, reason);
    }
}
