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
import vn.sovang.shared.BusinessTime;

/** Confirms the receipt of an appeal and names the day of the answer. */
@ModelBean
class RegisterAppeal implements JavaDelegate {

    private final Appeals appeals;
    private final RedressClock clock;
    private final AppellantMail mail;

    RegisterAppeal(Appeals appeals, RedressClock clock, AppellantMail mail) {
        this.appeals = appeals;
        this.clock = clock;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AppealCase appeal = appeals.get(Facts.caseId(execution));
        Map<String, Object> answer = clock.start(appeal.id(), appeal.unitId(), Limit.DECISION);
        Map<String, Object> assignment = clock.start(appeal.id(), appeal.unitId(), Limit.ASSIGNMENT);
        answer.forEach(execution::setVariable);
        assignment.forEach(execution::setVariable);
        appeals.stand(
                appeal.id(), AppealStatus.ASSIGNMENT, CaseClock.instant(assignment.get(Limit.ASSIGNMENT.dueAt())));
        mail.tellReceived(appeal, BusinessTime.dayOf(CaseClock.instant(answer.get(Limit.DECISION.dueAt()))));
    }
}
