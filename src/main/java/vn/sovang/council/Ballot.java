package vn.sovang.council;

import java.util.Comparator;

/**
 * What one member voted, without the member (Phiếu bầu).
 *
 * @param novelty points out of 30
 * @param applicability points out of 30
 * @param effectiveness points out of 40
 */
public record Ballot(int novelty, int applicability, int effectiveness, Vote vote) {

    /** Best first; an order of the content alone, which tells nothing about who voted when. */
    static final Comparator<Ballot> BY_CONTENT = Comparator.comparing(Ballot::total)
            .thenComparing(Ballot::novelty)
            .thenComparing(Ballot::applicability)
            .reversed()
            .thenComparing(Ballot::vote);

    /** Points out of 100. */
    public int total() {
        return novelty + applicability + effectiveness;
    }
}
