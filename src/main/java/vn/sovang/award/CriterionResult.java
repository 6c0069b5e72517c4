package vn.sovang.award;

/** Answer of the eligibility table to one criterion; see {@link NomineeFinding}. */
public record CriterionResult(
        String criterion,
        String source,
        boolean met,
        boolean blocking,
        String note,
        String legalBasis,
        String verifiedBy,
        String verifiedOn) {}
