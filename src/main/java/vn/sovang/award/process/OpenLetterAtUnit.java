package vn.sovang.award.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.casework.Facts;
import vn.sovang.casework.Variable;
import vn.sovang.council.process.ReviewNames;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** A unit takes the letter over: facts of the level before are cleared, those of this unit set. */
@ModelBean
class OpenLetterAtUnit implements JavaDelegate {

    private final AwardLetters letters;
    private final Organisation organisation;

    OpenLetterAtUnit(AwardLetters letters, Organisation organisation) {
        this.letters = letters;
        this.organisation = organisation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        AwardLetter letter = letters.get(Facts.caseId(execution));
        Unit unit = organisation.inCharge(Facts.unitId(execution));
        boolean submitted = letter.submittedAt() != null;
        if (submitted) {
            letters.openAt(letter.id(), unit);
        }
        execution.setVariable(Variable.PROCEDURE, "AWARD");
        execution.setVariable(AwardNames.SUBMITTED, submitted);
        execution.setVariable(Variable.RECEIPT_NUMBER, letter.number());
        execution.setVariable(
                Variable.FILED_UNIT_ID, organisation.inCharge(letter.unitId()).id());
        execution.setVariable(Variable.UNIT_ID, unit.id());
        execution.setVariable(Variable.UNIT_NAME, unit.name());
        execution.setVariable(Variable.TIER, unit.tier().name());
        execution.setVariable(Variable.APPRAISAL_OUTCOME, null);
        execution.setVariable(ReviewNames.COUNCIL_OUTCOME, null);
        execution.setVariable(Variable.DECISION_OUTCOME, null);
        execution.setVariable(Variable.UNIT_OUTCOME, null);
        execution.setVariable(AwardNames.CONSULTED, null);
    }
}
