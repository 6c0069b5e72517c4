package vn.sovang.award.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.NomineeStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Rows whose supplement did not come in time are dropped with the reason they were sent back for; the others go on. */
@ModelBean
class LapseNominations implements JavaDelegate {

    private final AwardLetters letters;
    private final ListProgress progress;
    private final LetterMail mail;
    private final CaseClock clock;

    LapseNominations(AwardLetters letters, ListProgress progress, LetterMail mail, CaseClock clock) {
        this.letters = letters;
        this.progress = progress;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        int late = (int) letters.standing(caseId).stream()
                .filter(nominee -> nominee.status() == NomineeStatus.SUPPLEMENT)
                .count();
        letters.lapseSupplement(caseId, unitId);
        Date due = Facts.date(execution, Limit.SUPPLEMENT.dueAt());
        LocalDate dueOn = clock.dayOf(due);
        mail.tellLapsed(caseId, unitId, late, dueOn);
        progress.afterAppraisal(caseId, unitId).forEach(execution::setVariable);
    }
}
