package vn.sovang.award;

/**
 * What the emulation council voted on one nominee.
 *
 * @param entitled members who could vote on this row
 * @param recused members kept from it by a conflict of interest
 * @param passed by the rule of the council's table
 */
public record NomineeVotes(int entitled, int agreed, int disagreed, int recused, boolean passed) {}
