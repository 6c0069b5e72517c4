package vn.sovang.redress.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RevocationCase;

/** Moves {@code award-revocation} for the redress module. */
@Component
public class RevocationProcess {

    private final RuntimeService runtimeService;
    private final Organisation organisation;
    private final AsSystem asSystem;

    RevocationProcess(RuntimeService runtimeService, Organisation organisation, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    /** Starts the work on a revocation that has just been stored; joins the caller's transaction. */
    public void start(RevocationCase revocation) {
        Unit unit = organisation.unit(revocation.unitId());
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variable.CASE_ID, revocation.id());
        variables.put(Variable.CASE_TITLE, revocation.title());
        variables.put(Variable.RECEIPT_NUMBER, revocation.number());
        variables.put(Variable.SUBMITTER, revocation.startedBy());
        variables.put(Variable.UNIT_ID, unit.id());
        variables.put(Variable.UNIT_NAME, unit.name());
        variables.put(Variable.TIER, unit.tier().name());
        variables.put(Variable.PROCEDURE, "REVOCATION");
        asSystem.call(() ->
                runtimeService.startProcessInstanceByKey(ProcessNames.AWARD_REVOCATION, revocation.id(), variables));
    }
}
