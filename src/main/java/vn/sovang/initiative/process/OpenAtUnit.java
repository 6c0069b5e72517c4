package vn.sovang.initiative.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.sovang.casework.Facts;
import vn.sovang.casework.Variable;
import vn.sovang.council.process.ReviewNames;
import vn.sovang.engine.guard.ModelBean;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** A unit takes the case over: facts of the level before are cleared, those of this unit set. */
@ModelBean
class OpenAtUnit implements JavaDelegate {

    private final Initiatives initiatives;
    private final Organisation organisation;
    private final LevelsAbove levelsAbove;

    OpenAtUnit(Initiatives initiatives, Organisation organisation, LevelsAbove levelsAbove) {
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.levelsAbove = levelsAbove;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Unit unit = organisation.inCharge(Facts.unitId(execution));
        Initiative initiative = initiatives.openAt(Facts.caseId(execution), unit);
        initiatives.record(
                initiative.id(),
                unit.id(),
                InitiativeStep.INTAKE,
                InitiativeOutcome.RECEIVED,
                null,
                initiative.receiptNumber(),
                null);
        execution.setVariable(Variable.UNIT_ID, unit.id());
        execution.setVariable(Variable.UNIT_NAME, unit.name());
        execution.setVariable(Variable.TIER, unit.tier().name());
        execution.setVariable(Variable.AIMS_HIGHER, levelsAbove.aimedAt(initiative, unit));
        execution.setVariable(Variable.APPRAISAL_OUTCOME, null);
        execution.setVariable(ReviewNames.COUNCIL_OUTCOME, null);
        execution.setVariable(Variable.DECISION_OUTCOME, null);
        execution.setVariable(Variable.UNIT_OUTCOME, null);
    }
}
