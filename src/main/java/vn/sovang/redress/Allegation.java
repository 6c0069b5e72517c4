package vn.sovang.redress;

/**
 * Why something is to be revoked.
 *
 * @param followedFrom revocation whose consequences led to this one, null otherwise
 */
public record Allegation(Ground ground, String statement, String followedFrom) {}
