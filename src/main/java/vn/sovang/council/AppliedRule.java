package vn.sovang.council;

/**
 * The row of the decision table that a session was judged by.
 *
 * @param quorum share of the entitled that must file, for example {@code 2/3}
 * @param agreement share of the entitled that must agree
 * @param maxRevotes how many re-votes a council that did not pass may hold
 */
public record AppliedRule(String quorum, String agreement, Integer maxRevotes, String legalBasis) {}
