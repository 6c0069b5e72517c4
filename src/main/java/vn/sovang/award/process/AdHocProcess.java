package vn.sovang.award.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.award.AdHocAward;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;

/** Moves {@code ad-hoc-award} for the award module. */
@Component
public class AdHocProcess {

    private final RuntimeService runtimeService;
    private final Organisation organisation;
    private final AsSystem asSystem;

    AdHocProcess(RuntimeService runtimeService, Organisation organisation, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    /** Starts the work on a dossier that has just been filed; joins the caller's transaction. */
    public void start(AdHocAward award) {
        Unit unit = organisation.unit(award.unitId());
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variable.CASE_ID, award.id());
        variables.put(Variable.CASE_TITLE, award.name());
        variables.put(Variable.RECEIPT_NUMBER, award.number());
        variables.put(Variable.SUBMITTER, award.filedBy());
        variables.put(Variable.UNIT_ID, unit.id());
        variables.put(Variable.UNIT_NAME, unit.name());
        variables.put(Variable.TIER, unit.tier().name());
        // Facts that the decision tables ask for.
        variables.put("procedure", "AD_HOC");
        variables.put("formCode", award.formCode());
        variables.put("recipient", award.recipient().name());
        asSystem.call(() -> runtimeService.startProcessInstanceByKey(ProcessNames.AD_HOC_AWARD, award.id(), variables));
    }

    /**
     * Ends the work because the officer withdrew the dossier.
     *
     * @throws vn.sovang.shared.AlreadyDone once it is decided
     */
    public void withdraw(AdHocAward award) {
        asSystem.call(() -> {
            try {
                runtimeService
                        .createMessageCorrelation(ProcessNames.AD_HOC_WITHDRAWN)
                        .processInstanceBusinessKey(award.id())
                        .correlate();
                return null;
            } catch (MismatchingMessageCorrelationException gone) {
                throw new AlreadyDone("withdrawAdHocAfterDecision");
            } catch (OptimisticLockingException lost) {
                throw new AlreadyDone("lostRace");
            }
        });
    }
}
