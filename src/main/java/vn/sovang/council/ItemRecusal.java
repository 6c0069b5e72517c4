package vn.sovang.council;

/**
 * A member who does not vote on one item of a list.
 *
 * @param declared true when the member said so on the ballot, false when the system found it
 */
public record ItemRecusal(String itemId, String account, Conflict conflict, boolean declared) {}
