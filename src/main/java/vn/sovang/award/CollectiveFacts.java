package vn.sovang.award;

/**
 * What the plan asks of a collective (002-07 … 002-10); null is not stated.
 *
 * @param recognisedMembers number of members with recognised initiatives in use
 */
public record CollectiveFacts(
        Boolean movementLaunched,
        Boolean publicised,
        Boolean pledgeSigned,
        Boolean initiativesRegistered,
        Boolean keptAlive,
        Boolean yearlyReview,
        Integer recognisedMembers,
        Boolean united) {

    public static final CollectiveFacts NONE = new CollectiveFacts(null, null, null, null, null, null, null, null);
}
