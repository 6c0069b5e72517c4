package vn.sovang.initiative.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.OpenTask;
import vn.sovang.casework.SubmissionHandler;
import vn.sovang.casework.Variable;
import vn.sovang.council.process.ReviewLimit;
import vn.sovang.initiative.InitiativeOutcome;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeStep;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.process.RecognitionNames.UnitOutcome;
import vn.sovang.notification.Notice;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.RequiredIf;
import vn.sovang.shared.TimeConfiguration;

/** The officer's appraisal: complete, to be supplemented, or refused. */
@Component
class AppraiseDossierHandler implements SubmissionHandler<AppraiseDossierHandler.Appraisal> {

    private final InputReader reader;
    private final Initiatives initiatives;
    private final Organisation organisation;
    private final CaseClock clock;
    private final SubmitterMail mail;

    AppraiseDossierHandler(
            InputReader reader,
            Initiatives initiatives,
            Organisation organisation,
            CaseClock clock,
            SubmitterMail mail) {
        this.reader = reader;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.clock = clock;
        this.mail = mail;
    }

    enum Outcome {
        ACCEPT,
        SUPPLEMENT,
        REFUSE
    }

    @RequiredIf(
            field = "reason",
            when = "outcome",
            is = {"SUPPLEMENT", "REFUSE"},
            message = "reasonRequired")
    record Appraisal(
            @NotNull(message = "required") Outcome outcome,
            @Narrative(max = 4000) String reason) {}

    @Override
    public String taskKey() {
        return "appraiseDossier";
    }

    @Override
    public Appraisal read(OpenTask task, String json) {
        return reader.read(json, Appraisal.class);
    }

    @Override
    public Map<String, Object> store(OpenTask task, Appraisal appraisal) {
        initiatives.record(
                task.caseId(),
                task.unitId(),
                InitiativeStep.APPRAISAL,
                InitiativeOutcome.valueOf(appraisal.outcome().name()),
                task.account(),
                null,
                appraisal.reason());
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variable.APPRAISAL_OUTCOME, appraisal.outcome().name());
        switch (appraisal.outcome()) {
            case ACCEPT -> accept(task, facts);
            case SUPPLEMENT -> askForSupplement(task, appraisal.reason(), facts);
            case REFUSE -> facts.put(Variable.UNIT_OUTCOME, UnitOutcome.REFUSED.name());
        }
        return facts;
    }

    /** Three months from acceptance, or from the end of the first application when that is later. */
    private void accept(OpenTask task, Map<String, Object> facts) {
        LocalDate applied = initiatives.request(task.caseId()).implementedTo();
        ZonedDateTime endOfApplication = applied.atStartOfDay(TimeConfiguration.VIETNAM);
        ZonedDateTime from = endOfApplication.isAfter(clock.now()) ? endOfApplication : clock.now();
        facts.putAll(clock.start(task.caseId(), task.unitId(), ReviewLimit.COUNCIL, from));
        initiatives.stand(
                task.caseId(),
                InitiativeStatus.COUNCIL_REVIEW,
                CaseClock.instant(facts.get(ReviewLimit.COUNCIL.dueAt())));
    }

    /** The limit of the appraisal stands still from now until the supplement comes. */
    private void askForSupplement(OpenTask task, String reason, Map<String, Object> facts) {
        facts.putAll(clock.start(task.caseId(), task.unitId(), RecognitionLimit.SUPPLEMENT));
        facts.put(Variable.CLOCK_STOPPED_AT, Date.from(clock.now().toInstant()));
        Date dueAt = (Date) facts.get(RecognitionLimit.SUPPLEMENT.dueAt());
        initiatives.stand(task.caseId(), InitiativeStatus.SUPPLEMENT, dueAt.toInstant());
        String unitName = organisation.unit(task.unitId()).name();
        LocalDate dueOn = BusinessTime.dayOf(dueAt.toInstant());
        mail.tellSubmitter(
                task.caseId(),
                (to, about) -> new Notice.SupplementWanted(to, about, task.id(), unitName, reason, dueOn));
    }
}
