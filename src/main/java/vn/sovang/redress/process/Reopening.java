package vn.sovang.redress.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.casefile.Limit;
import vn.sovang.casework.Variable;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.process.ReviewLimit;
import vn.sovang.council.process.ReviewNames;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.process.LevelsAbove;
import vn.sovang.initiative.process.RecognitionLimit;
import vn.sovang.initiative.process.RecognitionNames;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.ContestedStep;
import vn.sovang.redress.Independence;

/**
 * Takes up a refused request again at the unit and the step that refused it. A new instance of the process carries the
 * same business key, so that the history goes on; whoever took part before sits on no panel of it.
 */
@Component
class Reopening {

    private final Initiatives initiatives;
    private final CouncilSessions sessions;
    private final CaseDeadlines deadlines;
    private final CaseClock clock;
    private final Independence independence;
    private final Organisation organisation;
    private final LevelsAbove levelsAbove;
    private final RuntimeService runtimeService;
    private final AsSystem asSystem;

    Reopening(
            Initiatives initiatives,
            CouncilSessions sessions,
            CaseDeadlines deadlines,
            CaseClock clock,
            Independence independence,
            Organisation organisation,
            LevelsAbove levelsAbove,
            RuntimeService runtimeService,
            AsSystem asSystem) {
        this.initiatives = initiatives;
        this.sessions = sessions;
        this.deadlines = deadlines;
        this.clock = clock;
        this.independence = independence;
        this.organisation = organisation;
        this.levelsAbove = levelsAbove;
        this.runtimeService = runtimeService;
        this.asSystem = asSystem;
    }

    /** @return the unit that takes the request up again */
    Unit reopen(AppealCase appeal) {
        Unit unit = atUnitInCharge(appeal);
        Initiative initiative = initiatives.get(appeal.contested().subjectId());
        boolean atAppraisal = appeal.contested().step() == ContestedStep.APPRAISAL;
        if (!atAppraisal) {
            sessions.excludeFromNow(initiative.id(), unit.id(), independence.tookPart(initiative.id()));
        }
        initiatives.record(
                initiative.id(),
                unit.id(),
                InitiativeStep.APPEAL,
                InitiativeOutcome.REOPENED,
                appeal.answer().decidedBy(),
                appeal.answer().decisionNumber(),
                appeal.answer().reason());
        Map<String, Object> variables = variables(initiative, unit);
        Limit limit = atAppraisal ? RecognitionLimit.APPRAISAL : ReviewLimit.COUNCIL;
        variables.putAll(clock.start(initiative.id(), unit.id(), limit));
        initiatives.stand(
                initiative.id(),
                atAppraisal ? InitiativeStatus.APPRAISAL : InitiativeStatus.COUNCIL_REVIEW,
                CaseClock.instant(variables.get(limit.dueAt())));
        asSystem.call(() -> runtimeService
                .createProcessInstanceByKey(RecognitionNames.INITIATIVE_RECOGNITION)
                .businessKey(initiative.id())
                .setVariables(variables)
                .startBeforeActivity(atAppraisal ? "appraiseDossier" : "reviewByCouncil")
                .execute());
        return unit;
    }

    /** A unit that was dissolved since the refusal has handed over only its open cases. */
    private Unit atUnitInCharge(AppealCase appeal) {
        Initiative initiative = initiatives.get(appeal.contested().subjectId());
        Unit unit = organisation.inCharge(initiative.unitId());
        if (!unit.id().equals(initiative.unitId())) {
            initiatives.handOver(initiative.id(), unit);
            deadlines.handOver(initiative.id(), initiative.unitId(), unit.id());
        }
        return unit;
    }

    private Map<String, Object> variables(Initiative initiative, Unit unit) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variable.CASE_ID, initiative.id());
        variables.put(Variable.CASE_TITLE, initiative.title());
        variables.put(Variable.RECEIPT_NUMBER, initiative.receiptNumber());
        variables.put(Variable.SUBMITTER, initiative.submitter());
        variables.put(Variable.UNIT_ID, unit.id());
        variables.put(Variable.UNIT_NAME, unit.name());
        variables.put(Variable.TIER, unit.tier().name());
        variables.put(Variable.AIMS_HIGHER, levelsAbove.aimedAt(initiative, unit));
        variables.put(Variable.APPRAISAL_OUTCOME, null);
        variables.put(ReviewNames.COUNCIL_OUTCOME, null);
        variables.put(Variable.DECISION_OUTCOME, null);
        variables.put(Variable.UNIT_OUTCOME, null);
        return variables;
    }
}
