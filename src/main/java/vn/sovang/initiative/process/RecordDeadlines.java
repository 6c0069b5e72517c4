package vn.sovang.initiative.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.Facts;
import vn.sovang.casework.KeepLimits;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;

/** Keeps the limits that the decision table names and starts the one of the appraisal. */
@ModelBean
class RecordDeadlines implements ExecutionListener {

    private final KeepLimits limits;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final CaseClock clock;
    private final SubmitterMail mail;

    RecordDeadlines(
            KeepLimits limits,
            Initiatives initiatives,
            Organisation organisation,
            CaseClock clock,
            SubmitterMail mail) {
        this.limits = limits;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.clock = clock;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        limits.notify(execution);
        Map<String, Object> limit = clock.start(caseId, unitId, RecognitionLimit.APPRAISAL);
        limit.forEach(execution::setVariable);
        Instant dueAt = CaseClock.instant(limit.get(RecognitionLimit.APPRAISAL.dueAt()));
        initiatives.stand(caseId, InitiativeStatus.APPRAISAL, dueAt);
        Initiative initiative = initiatives.get(caseId);
        if (unitId.equals(initiative.filedUnitId())) {
            sendReceipt(initiative, dueAt);
        }
    }

    /** The receipt names the day by which the appraisal answers. */
    private void sendReceipt(Initiative initiative, Instant dueAt) {
        RecognitionRequest request = initiatives.request(initiative.id());
        String unitName = organisation.unit(initiative.filedUnitId()).name();
        LocalDate filedOn = BusinessTime.dayOf(initiative.filedAt());
        LocalDate answerDueOn = BusinessTime.dayOf(dueAt);
        mail.tellSubmitter(
                initiative.id(),
                (to, about) -> new Notice.ReceiptIssued(
                        to,
                        about,
                        initiative.filedUnitId(),
                        unitName,
                        filedOn,
                        answerDueOn,
                        SubmitterMail.shares(request)));
        mail.tellCoAuthors(initiative.id(), "1", unitName);
    }
}
