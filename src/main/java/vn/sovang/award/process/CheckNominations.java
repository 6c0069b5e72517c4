package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetters;
import vn.sovang.casework.Facts;
import vn.sovang.engine.guard.ModelBean;

/** Keeps which criteria of 002-07…13 every nominee meets; the officer reads it beside the row. */
@ModelBean
class CheckNominations implements JavaDelegate {

    private final AwardLetters letters;

    CheckNominations(AwardLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.keepFindings(Facts.caseId(execution), Facts.unitId(execution));
    }
}
