package vn.sovang.award.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.award.LetterStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.ModelBean;

/** Tells everybody what the level decided; the letter then waits to be forwarded or is complete. */
@ModelBean
class NotifyNominees implements JavaDelegate {

    private final AwardLetters letters;
    private final LetterMail mail;
    private final CaseClock clock;

    NotifyNominees(AwardLetters letters, LetterMail mail, CaseClock clock) {
        this.letters = letters;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        mail.tellResult(caseId, unitId);
        boolean aimsHigher = letters.anyToForward(caseId);
        execution.setVariable(Variable.AIMS_HIGHER, aimsHigher);
        if (aimsHigher) {
            Map<String, Object> limit = clock.start(caseId, unitId, Limit.PROPOSAL);
            limit.forEach(execution::setVariable);
            letters.stand(caseId, LetterStatus.FORWARDING, CaseClock.instant(limit.get(Limit.PROPOSAL.dueAt())));
        } else {
            letters.record(caseId, unitId, AwardStep.END, AwardOutcome.COMPLETED, null, null, null);
            letters.end(caseId, LetterStatus.COMPLETED);
        }
    }
}
