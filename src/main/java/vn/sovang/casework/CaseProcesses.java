package vn.sovang.casework;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseFile;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;

/** Starts the process of a case, and ends it when its people withdraw. */
@Component
public class CaseProcesses {

    private final RuntimeService runtimeService;
    private final CaseFiles files;
    private final Organisation organisation;
    private final AsSystem asSystem;

    protected CaseProcesses(
            RuntimeService runtimeService, CaseFiles files, Organisation organisation, AsSystem asSystem) {
        this.runtimeService = runtimeService;
        this.files = files;
        this.organisation = organisation;
        this.asSystem = asSystem;
    }

    /**
     * Starts the work on a case that has just been stored; joins the caller's transaction.
     *
     * @param facts what the model asks besides the variables that every case has
     */
    public void start(String process, String caseId, Map<String, Object> facts) {
        CaseFile file = files.get(caseId);
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put(Variable.CASE_ID, file.id());
        variables.put(Variable.CASE_TITLE, file.title());
        variables.put(Variable.SUBMITTER, file.openedBy());
        variables.putAll(Facts.at(organisation.unit(file.unitId())));
        if (file.number() != null) {
            variables.put(Variable.RECEIPT_NUMBER, file.number());
        }
        asSystem.call(() -> runtimeService.startProcessInstanceByKey(process, file.id(), variables));
    }

    /**
     * Ends the work on a case by the message of its model.
     *
     * @param tooLate refusal when the case no longer waits for anything that can be withdrawn
     * @throws AlreadyDone when it is too late, or when somebody else was faster
     */
    public void withdraw(String message, String caseId, String tooLate) {
        asSystem.call(() -> {
            try {
                runtimeService
                        .createMessageCorrelation(message)
                        .processInstanceBusinessKey(caseId)
                        .correlate();
                return null;
            } catch (MismatchingMessageCorrelationException gone) {
                throw new AlreadyDone(tooLate);
            } catch (OptimisticLockingException lost) {
                throw new AlreadyDone("lostRace");
            }
        });
    }
}
