package vn.sovang.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Count of a session. The base is the members still entitled: those in conflict do not count.
 *
 * @param entitled members entitled to score and vote
 * @param filed of them, sheets filed
 * @param noveltyAverage and the others: mean points of the filed sheets, two decimals, null without a sheet
 */
public record Tally(
        int entitled,
        int filed,
        int agreed,
        int disagreed,
        BigDecimal noveltyAverage,
        BigDecimal applicabilityAverage,
        BigDecimal effectivenessAverage,
        BigDecimal totalAverage) {

    static Tally of(List<PanelMember> panel, List<ScoreSheet> sheets) {
        int entitled = (int) panel.stream().filter(PanelMember::isEntitled).count();
        List<ScoreSheet> counting = sheets.stream().filter(ScoreSheet::counts).toList();
        int agreed = (int)
                counting.stream().filter(sheet -> sheet.vote() == Vote.AGREE).count();
        return new Tally(
                entitled,
                counting.size(),
                agreed,
                counting.size() - agreed,
                mean(counting, ScoreSheet::novelty),
                mean(counting, ScoreSheet::applicability),
                mean(counting, ScoreSheet::effectiveness),
                mean(counting, ScoreSheet::total));
    }

    private static BigDecimal mean(List<ScoreSheet> sheets, ToIntFunction<ScoreSheet> points) {
        if (sheets.isEmpty()) {
            return null;
        }
        int sum = sheets.stream().mapToInt(points).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sheets.size()), 2, RoundingMode.HALF_UP);
    }
}
