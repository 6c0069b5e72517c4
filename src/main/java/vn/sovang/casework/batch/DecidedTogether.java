package vn.sovang.casework.batch;

import java.util.List;

/**
 * Says of the handler of a deciding body's task that many cases may be decided on one paper. Its submission is {@code
 * {outcome, decisionNumber, decidedOn, reason}}; what needs more than that is decided alone.
 */
public interface DecidedTogether extends DoneTogether {

    /** All ways to decide, in the order in which they are offered and counted. */
    List<Answer> answers();
}
