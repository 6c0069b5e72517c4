package vn.sovang.council;

/**
 * Something on a list that members vote on one by one, a nominee for instance.
 *
 * @param account of the person whom the item concerns and who does not vote on it; null when unknown or nobody
 */
public record BallotItem(String id, String account) {}
