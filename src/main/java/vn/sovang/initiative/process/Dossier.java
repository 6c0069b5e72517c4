package vn.sovang.initiative.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.casework.TaskInfo;
import vn.sovang.initiative.RecognitionRequest;

/** Everything a reviewer reads beside a form; labels are in the reader's language, codes stay as they are. */
public record Dossier(
        TaskInfo task,
        @JsonProperty("case") CaseInfo caseInfo,
        RecognitionRequest request,
        List<VersionInfo> versions,
        List<AttachmentInfo> attachments,
        List<EventInfo> history,
        List<DeadlineInfo> deadlines,
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

    public record AttachmentInfo(
            String id,
            String name,
            String mediaType,
            long size,
            String sha256,
            Instant uploadedAt,
            String by,
            String byName,
            String href) {}

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

    public record DeadlineInfo(
            String step, String stepLabel, Instant dueOn, String period, String legalBasis, boolean verified) {}

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

    public record CouncilInfo(
            String sessionId,
            String unitId,
            String unitName,
            int round,
            Instant dueOn,
            List<MemberInfo> members,
            RuleInfo rule,
            boolean secret,
            List<SheetInfo> sheets,
            List<BallotInfo> ballots,
            List<String> comments,
            TallyInfo tally,
            MinutesInfo minutes) {}

    record MemberInfo(
            String account,
            String name,
            String role,
            String roleLabel,
            boolean entitled,
            String exclusionLabel,
            boolean filed) {}

    record RuleInfo(String quorum, String agree, String legalBasis) {}

    record SheetInfo(
            String memberName,
            String conflict,
            String conflictLabel,
            Integer novelty,
            Integer applicability,
            Integer effectiveness,
            Integer total,
            String vote,
            String voteLabel,
            String comment,
            Instant filedAt) {}

    /** A secret ballot. */
    record BallotInfo(int novelty, int applicability, int effectiveness, int total, String vote, String voteLabel) {}

    record TallyInfo(
            int entitled,
            int filed,
            Integer agreed,
            Integer disagreed,
            BigDecimal noveltyAverage,
            BigDecimal applicabilityAverage,
            BigDecimal effectivenessAverage,
            BigDecimal totalAverage,
            String outcome,
            String outcomeLabel) {}

    record MinutesInfo(LocalDate heldOn, String place, String conclusion, String concludedByName) {}

    record Criterion(String key, String label, int max, String explanation) {}

    record Hints(List<String> allowedOutcomes, String parentUnitName, List<SimilarTitle> similarTitles) {}

    record SimilarTitle(String receiptNumber, String title) {}

    record AppraisalInfo(String outcome, String reason) {}
}
