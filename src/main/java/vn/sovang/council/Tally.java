package vn.sovang.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Count of a session. The base is the members still entitled: those in conflict do not count. As long as a secret ballot
 * is sealed, everything but {@code entitled} and {@code filed} is null.
 *
 * @param entitled members entitled to score and vote
 * @param filed of them, sheets filed
 * @param noveltyAverage and the others: mean points of the filed sheets, two decimals, null without a sheet
 */
public record Tally(
        int entitled,
        int filed,
        Integer agreed,
        Integer disagreed,
        BigDecimal noveltyAverage,
        BigDecimal applicabilityAverage,
        BigDecimal effectivenessAverage,
        BigDecimal totalAverage) {

    static Tally of(List<PanelMember> panel, List<Ballot> ballots) {
        int entitled = (int) panel.stream().filter(PanelMember::isEntitled).count();
        int agreed = (int)
                ballots.stream().filter(ballot -> ballot.vote() == Vote.AGREE).count();
        return new Tally(
                entitled,
                ballots.size(),
                agreed,
                ballots.size() - agreed,
                mean(ballots, Ballot::novelty),
                mean(ballots, Ballot::applicability),
                mean(ballots, Ballot::effectiveness),
                mean(ballots, Ballot::total));
    }

    /** How many voted, not what. */
    Tally sealed() {
        return new Tally(entitled, filed, null, null, null, null, null, null);
    }

    private static BigDecimal mean(List<Ballot> ballots, ToIntFunction<Ballot> points) {
        if (ballots.isEmpty()) {
            return null;
        }
        int sum = ballots.stream().mapToInt(points).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ballots.size()), 2, RoundingMode.HALF_UP);
    }
}
