package vn.sovang.workflow.delegate;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardFlow;
import vn.sovang.award.AwardLetter;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.workflow.ProcessNames.Variable;
import vn.sovang.workflow.engine.AsSystem;

/** Moves {@code award-approval} for the award module. */
@Component
class AwardProcess implements AwardFlow {

    private static final String PROCESS = "award-approval";
    private static final String WITHDRAWN = "letter.withdrawn";

    private final RuntimeService runtimeService;
    private final AsSystem asSystem;

    AwardProcess(RuntimeService runtimeService, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.asSystem = asSystem;
    }

    @Override
    public void start(AwardLetter letter) {
        Map<String, Object> variables = Map.of(
                Variable.CASE_ID, letter.id(),
                Variable.CASE_TITLE, letter.roundName(),
                Variable.UNIT_ID, letter.unitId(),
                Variable.SUBMITTER, letter.createdBy());
        asSystem.call(() -> runtimeService.startProcessInstanceByKey(PROCESS, letter.id(), variables));
    }

    @Override
    public void withdraw(AwardLetter letter, String account, String reason) {
        asSystem.call(() -> {
            try {
                runtimeService
                        .createMessageCorrelation(WITHDRAWN)
                        .processInstanceBusinessKey(letter.id())
                        .correlate();
                return null;
            } catch (MismatchingMessageCorrelationException gone) {
                throw new AlreadyDone("withdrawLetterAfterDecision");
            } catch (OptimisticLockingException lost) {
                throw new AlreadyDone("lostRace");
            }
        });
    }
}
