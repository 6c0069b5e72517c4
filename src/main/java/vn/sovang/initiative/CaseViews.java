package vn.sovang.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.BusinessTime;

/** Shapes in which a case is shown to a person. */
@Component
public class CaseViews {

    private final Initiatives initiatives;
    private final InitiativeVisibility visibility;
    private final Organisation organisation;
    private final ConfidentialReads confidentialReads;

    CaseViews(
            Initiatives initiatives,
            InitiativeVisibility visibility,
            Organisation organisation,
            ConfidentialReads confidentialReads) {
        this.initiatives = initiatives;
        this.visibility = visibility;
        this.organisation = organisation;
        this.confidentialReads = confidentialReads;
    }

    /** A line of a list. */
    public record Summary(
            String id,
            String receiptNumber,
            InitiativeStatus status,
            String unitId,
            String unitName,
            Tier tier,
            String title,
            int year,
            Tier targetTier,
            Tier recognisedTier,
            Instant filedAt,
            LocalDate dueOn) {}

    /** An event as readers see it. */
    public record HistoryItem(
            Instant at,
            String unitId,
            InitiativeStep step,
            InitiativeOutcome outcome,
            String by,
            String byName,
            String unitName,
            String reference,
            String reason) {}

    /** The whole case; {@code confidentialInformation} is null for those who may not read it. */
    public record Detail(
            String id,
            String receiptNumber,
            InitiativeStatus status,
            String unitId,
            String unitName,
            Tier tier,
            String title,
            int year,
            InitiativeKind kind,
            String field,
            String filedUnitId,
            Tier targetTier,
            Tier recognisedTier,
            String submitter,
            boolean onBehalf,
            Instant filedAt,
            LocalDate dueOn,
            RecognitionRequest request,
            int version,
            List<HistoryItem> history) {}

    public Summary summary(Initiative initiative) {
        return new Summary(
                initiative.id(),
                initiative.receiptNumber(),
                initiative.status(),
                initiative.unitId(),
                organisation.unit(initiative.unitId()).name(),
                initiative.tier(),
                initiative.title(),
                initiative.requestYear(),
                initiative.targetTier(),
                initiative.recognisedTier(),
                initiative.filedAt(),
                BusinessTime.dayOf(initiative.dueAt()));
    }

    public Detail detail(Initiative initiative, String account) {
        List<RequestVersion> versions = initiatives.versions(initiative.id());
        RequestVersion latest = versions.get(versions.size() - 1);
        RecognitionRequest request = visibility.seesConfidential(account, initiative)
                ? latest.request()
                : latest.request().withoutConfidentialInformation();
        if (request.confidentialInformation() != null) {
            confidentialReads.record(
                    initiative.id(), initiative.receiptNumber(), initiative.unitId(), request, account);
        }
        return new Detail(
                initiative.id(),
                initiative.receiptNumber(),
                initiative.status(),
                initiative.unitId(),
                organisation.unit(initiative.unitId()).name(),
                initiative.tier(),
                initiative.title(),
                initiative.requestYear(),
                request.kind(),
                request.field(),
                initiative.filedUnitId(),
                initiative.targetTier(),
                initiative.recognisedTier(),
                initiative.submitter(),
                initiative.onBehalf(),
                initiative.filedAt(),
                BusinessTime.dayOf(initiative.dueAt()),
                request,
                latest.version(),
                history(initiative.id()));
    }

    public List<HistoryItem> history(String caseId) {
        return initiatives.history(caseId).stream()
                .map(event -> new HistoryItem(
                        event.occurredAt(),
                        event.unitId(),
                        event.step(),
                        event.outcome(),
                        event.actor(),
                        event.actor() == null ? null : organisation.nameOf(event.actor()),
                        organisation.unit(event.unitId()).name(),
                        event.reference(),
                        event.reason()))
                .toList();
    }
}
