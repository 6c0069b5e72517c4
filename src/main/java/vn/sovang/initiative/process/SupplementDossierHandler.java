package vn.sovang.initiative.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.StoppedClock;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.initiative.FilingDesk;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** The submitter's supplement: the whole request again, kept as a new version. */
@Component
class SupplementDossierHandler implements SubmissionHandler<RecognitionRequest> {

    private final InputReader reader;
    private final ObjectMapper json;
    private final FilingDesk desk;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final StoppedClock stopped;
    private final SubmitterMail mail;

    SupplementDossierHandler(
            InputReader reader,
            ObjectMapper json,
            FilingDesk desk,
            Initiatives initiatives,
            Organisation organisation,
            StoppedClock stopped,
            SubmitterMail mail) {
        this.reader = reader;
        this.json = json;
        this.desk = desk;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.stopped = stopped;
        this.mail = mail;
    }

    record Supplement(@NotNull(message = "required") JsonNode request) {}

    @Override
    public String taskKey() {
        return "supplementDossier";
    }

    @Override
    public boolean judges() {
        return false;
    }

    /** Fields of the request are named {@code request.…} in violations. */
    @Override
    public RecognitionRequest read(OpenTask task, String submission) {
        JsonNode request = reader.read(submission, Supplement.class).request();
        try {
            return desk.checkSupplement(task.caseId(), json.writeValueAsString(request));
        } catch (InvalidInput invalid) {
            List<Violation> nested = invalid.violations().stream()
                    .map(violation -> new Violation(
                            violation.field().isEmpty() ? "request" : "request." + violation.field(),
                            violation.code(),
                            violation.arguments()))
                    .toList();
            throw new InvalidInput(nested);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }

    @Override
    public Map<String, Object> store(OpenTask task, RecognitionRequest request) {
        boolean authorsRestated = !initiatives.request(task.caseId()).authors().equals(request.authors());
        desk.supplement(task.caseId(), request, task.account());
        if (authorsRestated) {
            String version = String.valueOf(initiatives.versions(task.caseId()).size());
            mail.tellCoAuthors(
                    task.caseId(), version, organisation.unit(task.unitId()).name());
        }
        initiatives.record(
                task.caseId(),
                task.unitId(),
                InitiativeStep.SUPPLEMENT,
                InitiativeOutcome.SUPPLEMENTED,
                task.account(),
                null,
                null);
        Map<String, Object> facts = new HashMap<>(stopped.resume(task, RecognitionLimit.APPRAISAL));
        facts.put(Variable.CASE_TITLE, request.title());
        initiatives.stand(
                task.caseId(),
                InitiativeStatus.APPRAISAL,
                CaseClock.instant(facts.get(RecognitionLimit.APPRAISAL.dueAt())));
        return facts;
    }
}
