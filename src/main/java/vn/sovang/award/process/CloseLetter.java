package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterStatus;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Ends a letter of whose list nobody is left; what lower levels decided stands. */
@ModelBean
class CloseLetter implements JavaDelegate {

    private final AwardLetters letters;
    private final LetterMail mail;

    CloseLetter(AwardLetters letters, LetterMail mail) {
        this.letters = letters;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        mail.tellResult(caseId, unitId);
        letters.record(caseId, unitId, AwardStep.END, AwardOutcome.COMPLETED, null, null, null);
        letters.end(caseId, LetterStatus.COMPLETED);
    }
}
