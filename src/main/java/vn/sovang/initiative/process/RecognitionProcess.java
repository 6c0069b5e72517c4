package vn.sovang.initiative.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.AlreadyDone;

/** Moves {@code initiative-recognition} for the initiative module. */
@Component
public class RecognitionProcess {

    private final RuntimeService runtimeService;
    private final Initiatives initiatives;
    private final AsSystem asSystem;

    RecognitionProcess(RuntimeService runtimeService, Initiatives initiatives, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.initiatives = initiatives;
        this.asSystem = asSystem;
    }

    /** Starts the work on a case that has just been stored; joins the caller's transaction. */
    public void start(Initiative initiative) {
        Map<String, Object> variables = Map.of(
                Variable.CASE_ID, initiative.id(),
                Variable.CASE_TITLE, initiative.title(),
                Variable.UNIT_ID, initiative.filedUnitId(),
                Variable.SUBMITTER, initiative.submitter());
        asSystem.call(() -> runtimeService.startProcessInstanceByKey(
                ProcessNames.INITIATIVE_RECOGNITION, initiative.id(), variables));
    }

    /**
     * Ends the work because the request was withdrawn.
     *
     * @throws vn.sovang.shared.AlreadyDone when the case no longer waits for anything that can be withdrawn
     */
    public void withdraw(Initiative initiative, String account, String reason) {
        initiatives.record(
                initiative.id(),
                initiative.unitId(),
                InitiativeStep.WITHDRAWAL,
                InitiativeOutcome.WITHDRAWN,
                account,
                null,
                reason);
        asSystem.call(() -> {
            try {
                runtimeService
                        .createMessageCorrelation(ProcessNames.WITHDRAWN)
                        .processInstanceBusinessKey(initiative.id())
                        .correlate();
                return null;
            } catch (MismatchingMessageCorrelationException gone) {
                throw new AlreadyDone("withdrawAfterDecision");
            } catch (OptimisticLockingException lost) {
                throw new AlreadyDone("lostRace");
            }
        });
    }
}
