package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Consultations;
import vn.sovang.award.LetterStatus;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Ends a letter that the nominating unit withdrew and tells its officers. */
@ModelBean
class RecordLetterWithdrawal implements JavaDelegate {

    private final AwardLetters letters;
    private final Consultations consultations;
    private final LetterMail mail;

    RecordLetterWithdrawal(AwardLetters letters, Consultations consultations, LetterMail mail) {
        this.letters = letters;
        this.consultations = consultations;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        consultations.closeIfOpen(caseId, unitId);
        letters.end(caseId, LetterStatus.WITHDRAWN);
        mail.tellWithdrawn(caseId, unitId);
    }
}
