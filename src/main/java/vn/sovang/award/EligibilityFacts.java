package vn.sovang.award;

/**
 * What the eligibility table is told about a nominee.
 *
 * @param unitId unit that appraises
 * @param recognisedInitiatives number of valid Golden Book entries among the evidence
 * @param authorMatches of these, entries that name the nominee as an author
 * @param alreadyGiven the same achievement has been rewarded, or is proposed elsewhere, with the same form
 * @param duplicateOf where, in words; null when it is not
 */
public record EligibilityFacts(
        Nominee nominee,
        AwardForm form,
        String unitId,
        int recognisedInitiatives,
        int authorMatches,
        boolean alreadyGiven,
        String duplicateOf) {}
