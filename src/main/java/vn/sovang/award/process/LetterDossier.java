package vn.sovang.award.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.sovang.award.LetterStatistics;
import vn.sovang.council.process.CouncilInfo;

/**
 * What the forms about a list need beside the sheet; labels are in the reader's language, codes stay as they are.
 *
 * @param filedUnitName the nominating unit
 */
record LetterDossier(
        String filedUnitName,
        List<NomineeInfo> nominees,
        LetterStatistics statistics,
        CouncilInfo council,
        ListTally tally,
        List<BallotInfo> ballots,
        List<OpinionInfo> opinions,
        Hints hints) {

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

    record OpinionInfo(Instant at, String byName, String nominee, String unitName, String text) {}

    record Hints(String parentUnitName, boolean mayEdit) {}
}
