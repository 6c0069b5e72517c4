package vn.sovang.council.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A session as reviewers read it beside the form: its panel, its rule, sheets or secret ballots, tally and minutes. */
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
        MinutesInfo minutes) {

    public record MemberInfo(
            String account,
            String name,
            String role,
            String roleLabel,
            boolean entitled,
            String exclusionLabel,
            boolean filed) {}

    public record RuleInfo(String quorum, String agree, String legalBasis) {}

    public record SheetInfo(
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
    public record BallotInfo(
            int novelty, int applicability, int effectiveness, int total, String vote, String voteLabel) {}

    public record TallyInfo(
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

    public record MinutesInfo(LocalDate heldOn, String place, String conclusion, String concludedByName) {}
}
