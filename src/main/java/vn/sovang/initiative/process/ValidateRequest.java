package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.FilingDesk;

/** No work starts on a request that breaks a filing rule; the person who files sees the problems at once. */
@ModelBean
class ValidateRequest implements JavaDelegate {

    private final FilingDesk desk;

    ValidateRequest(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.confirmFiled(Facts.caseId(execution));
    }
}
