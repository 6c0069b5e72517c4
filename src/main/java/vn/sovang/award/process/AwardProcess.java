package vn.sovang.award.process;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.casework.ProcessNames;
import vn.sovang.casework.ProcessNames.Variable;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.shared.AlreadyDone;

/** Moves {@code award-approval} for the award module. */
@Component
public class AwardProcess {

    private final RuntimeService runtimeService;
    private final AsSystem asSystem;

    protected AwardProcess(RuntimeService runtimeService, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.asSystem = asSystem;
    }

    /** Starts the work on a letter that has just been created; joins the caller's transaction. */
    public void start(AwardLetter letter) {
        Map<String, Object> variables = Map.of(
                Variable.CASE_ID, letter.id(),
                Variable.CASE_TITLE, letter.title(),
                Variable.UNIT_ID, letter.unitId(),
                Variable.SUBMITTER, letter.createdBy());
        asSystem.call(
                () -> runtimeService.startProcessInstanceByKey(ProcessNames.AWARD_APPROVAL, letter.id(), variables));
    }

    /**
     * Ends the work because the nominating unit withdrew the letter.
     *
     * @throws vn.sovang.shared.AlreadyDone when the letter no longer waits for anything that can be withdrawn
     */
    public void withdraw(AwardLetter letter, String account, String reason) {
        asSystem.call(() -> {
            try {
                runtimeService
                        .createMessageCorrelation(ProcessNames.LETTER_WITHDRAWN)
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
