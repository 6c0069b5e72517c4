package vn.sovang.redress.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.AppealCase;
import vn.sovang.redress.AppealFlow;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.AsSystem;

/** Moves {@code appeal} for the redress module. */
@Component
class AppealProcess implements AppealFlow {

    private final RuntimeService runtimeService;
    private final Organisation organisation;
    private final AsSystem asSystem;

    AppealProcess(RuntimeService runtimeService, Organisation organisation, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    @Override
    public void start(AppealCase appeal) {
        Unit unit = organisation.unit(appeal.unitId());
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variable.CASE_ID, appeal.id());
        variables.put(Variable.CASE_TITLE, appeal.title());
        variables.put(Variable.RECEIPT_NUMBER, appeal.number());
        variables.put(Variable.SUBMITTER, appeal.filedBy());
        variables.put(Variable.UNIT_ID, unit.id());
        variables.put(Variable.UNIT_NAME, unit.name());
        variables.put(Variable.TIER, unit.tier().name());
        variables.put(Variable.PROCEDURE, "APPEAL");
        asSystem.call(() -> runtimeService.startProcessInstanceByKey(ProcessNames.APPEAL, appeal.id(), variables));
    }

    @Override
    public void withdraw(AppealCase appeal, String account, String reason) {
        asSystem.call(() -> {
            try {
                runtimeService
                        .createMessageCorrelation(ProcessNames.APPEAL_WITHDRAWN)
                        .processInstanceBusinessKey(appeal.id())
                        .correlate();
                return null;
            } catch (MismatchingMessageCorrelationException gone) {
                throw new AlreadyDone("appealAnswered");
            } catch (OptimisticLockingException lost) {
                throw new AlreadyDone("lostRace");
            }
        });
    }
}
