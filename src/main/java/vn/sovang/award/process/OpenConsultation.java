package vn.sovang.award.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Consultations;
import vn.sovang.award.LetterStatus;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseClock.Limit;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Publishes the list for the configured number of working days (000-12). */
@ModelBean
class OpenConsultation implements JavaDelegate {

    private final AwardLetters letters;
    private final Consultations consultations;
    private final CaseClock clock;

    OpenConsultation(AwardLetters letters, Consultations consultations, CaseClock clock) {
        this.letters = letters;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        String unitId = Facts.unitId(execution);
        Map<String, Object> limit = clock.startConsultation(caseId, unitId);
        limit.forEach(execution::setVariable);
        consultations.open(caseId, unitId, CaseClock.instant(limit.get(Limit.CONSULTATION.dueAt())));
        letters.stand(caseId, LetterStatus.CONSULTATION, CaseClock.instant(limit.get(Limit.CONSULTATION.dueAt())));
    }
}
