package vn.sovang.award.process;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.award.LetterStatistics;
import vn.sovang.casework.DossierParts;
import vn.sovang.casework.TaskInfo;
import vn.sovang.council.process.CouncilInfo;

/** Everything a reviewer of a list reads beside a form; labels are in the reader's language, codes stay as they are. */
record LetterDossier(
        TaskInfo task,
        @JsonProperty("case") CaseInfo caseInfo,
        List<NomineeInfo> nominees,
        LetterStatistics statistics,
        List<DossierParts.AttachmentInfo> attachments,
        List<EventInfo> history,
        List<DossierParts.DeadlineInfo> deadlines,
        CouncilInfo council,
        ListTally tally,
        List<BallotInfo> ballots,
        List<OpinionInfo> opinions,
        Hints hints) {

    @JsonProperty
    String kind() {
        return "AWARD_LETTER";
    }

    record CaseInfo(
            String id,
            String number,
            String title,
            String roundLabel,
            int year,
            String letterNumber,
            LocalDate letterDate,
            Instant submittedAt,
            String status,
            String statusLabel,
            String filedUnitId,
            String filedUnitName,
            String unitId,
            String unitName,
            String tier,
            String tierLabel) {}

    /**
     * A row of the list.
     *
     * @param stands still under consideration
     * @param decidedHere whether the unit decides on the form or only proposes further up
     * @param recusal why the reader does not vote on the row, null when nothing keeps the reader from it
     * @param vote null while the vote is sealed or not counted
     */
    record NomineeInfo(
            String id,
            int row,
            String recipient,
            String recipientLabel,
            String name,
            String position,
            String unitName,
            boolean grassroots,
            String formCode,
            String formName,
            String achievement,
            List<EvidenceInfo> evidence,
            Boolean female,
            Boolean directWorker,
            BigDecimal benefitValueVnd,
            String ratingLabel,
            String status,
            String statusLabel,
            String statusReason,
            boolean stands,
            boolean decidedHere,
            List<FindingInfo> findings,
            String recusal,
            VoteInfo vote) {}

    record EvidenceInfo(String code, String href) {}

    record FindingInfo(
            String source, boolean met, boolean blocking, String note, String legalBasis, boolean verified) {}

    record VoteInfo(
            int entitled, int filed, int agreed, int disagreed, int recused, String outcome, String outcomeLabel) {}

    /** Count of a session: of rows by outcome once they are determined, until then only who filed. */
    record ListTally(
            int entitled,
            int filed,
            Integer passed,
            Integer notPassed,
            Integer withoutQuorum,
            String outcome,
            String outcomeLabel) {}

    /** A ballot of an open vote; {@code votes} and {@code recusals} by nominee. */
    record BallotInfo(
            String memberName,
            Map<String, String> votes,
            Map<String, String> recusals,
            String comment,
            Instant filedAt) {}

    record EventInfo(Instant at, String text, String unitName, String reason) {}

    record OpinionInfo(Instant at, String byName, String nominee, String unitName, String text) {}

    record Hints(String parentUnitName, boolean mayEdit) {}
}
