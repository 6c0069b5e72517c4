package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.MoveToParentUnit;
import vn.sovang.engine.guard.ModelBean;

/** The next unit up that exists today treats the letter from here on. */
@ModelBean
class MoveLetterUp implements JavaDelegate {

    private final MoveToParentUnit step;

    MoveLetterUp(MoveToParentUnit step) {
        this.step = step;
    }

    @Override
    public void execute(DelegateExecution execution) {
        step.execute(execution);
    }
}
