package vn.sovang.redress.process;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.AppealCase;
import vn.sovang.shared.AlreadyDone;

/** Moves {@code appeal} for the redress module. */
@Component
public class AppealProcess {

    private final RuntimeService runtimeService;
    private final Organisation organisation;
    private final AsSystem asSystem;

    AppealProcess(RuntimeService runtimeService, Organisation organisation, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    /** Starts the work on an appeal that has just been stored; joins the caller's transaction. */
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

    /**
     * Ends the work because the appeal was withdrawn.
     *
     * @throws vn.sovang.shared.AlreadyDone when it has been answered
     */
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
