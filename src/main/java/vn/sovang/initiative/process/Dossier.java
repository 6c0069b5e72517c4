package vn.sovang.initiative.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.casework.DossierParts;
import vn.sovang.casework.TaskInfo;
import vn.sovang.council.process.CouncilInfo;
import vn.sovang.initiative.RecognitionRequest;

/** Everything a reviewer reads beside a form; labels are in the reader's language, codes stay as they are. */
public record Dossier(
        TaskInfo task,
        @JsonProperty("case") CaseInfo caseInfo,
        RecognitionRequest request,
        List<VersionInfo> versions,
        List<DossierParts.AttachmentInfo> attachments,
        List<EventInfo> history,
        List<DossierParts.DeadlineInfo> deadlines,
        List<DecisionInfo> decisions,
        CouncilInfo council,
        List<CouncilInfo> councils,
        List<Criterion> criteria,
        Hints hints,
        AppraisalInfo appraisal) {

    @JsonProperty
    String kind() {
        return "INITIATIVE";
    }

    /** In the request or in what a supplement changed. */
    public boolean holdsConfidentialInformation() {
        return request.confidentialInformation() != null
                || versions.stream()
                        .flatMap(version -> version.changes().stream())
                        .anyMatch(change -> change.field().equals("confidentialInformation"));
    }

    public record CaseInfo(
            String id,
            String receiptNumber,
            String status,
            Instant filedAt,
            String filedBy,
            String filedByName,
            boolean onBehalf,
            String targetTier,
            String targetTierLabel,
            String unitId,
            String unitName,
            String tier,
            String tierLabel) {}

    record VersionInfo(int version, Instant at, String by, String byName, List<Change> changes) {}

    /** One field that differs from the version before; values as text. */
    record Change(String field, String label, String before, String after) {}

    record EventInfo(
            Instant at,
            String unitId,
            String unitName,
            String step,
            String stepLabel,
            String outcome,
            String outcomeLabel,
            String by,
            String byName,
            String reference,
            String reason) {}

    record DecisionInfo(
            String unitId,
            String unitName,
            String tier,
            String tierLabel,
            String outcome,
            String outcomeLabel,
            String decisionNumber,
            LocalDate decidedOn,
            String reason,
            String goldenBookCode) {}

    record Criterion(String key, String label, int max, String explanation) {}

    record Hints(List<String> allowedOutcomes, String parentUnitName, List<SimilarTitle> similarTitles) {}

    /** @param year in which it was filed */
    record SimilarTitle(String receiptNumber, String title, String unitName, int year, String statusLabel) {}

    record AppraisalInfo(String outcome, String reason) {}
}
