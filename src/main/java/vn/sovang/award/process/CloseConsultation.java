package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.Consultations;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** The time for opinions is over; the deciding body is next. */
@ModelBean
class CloseConsultation implements JavaDelegate {

    private final Consultations consultations;
    private final ListProgress progress;

    CloseConsultation(Consultations consultations, ListProgress progress) {
        this.consultations = consultations;
        this.progress = progress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String caseId = Facts.caseId(execution);
        consultations.close(caseId, Facts.unitId(execution));
        progress.toDecision(caseId, Facts.unitId(execution)).forEach(execution::setVariable);
    }
}
