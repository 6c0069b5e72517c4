package vn.sovang.award;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a list or a decision looks like (000-14, 001-21, 001-24). Direct workers and women are counted among the
 * individuals, the grassroots among all rows; who states nothing counts as neither. A share without a base is null.
 *
 * @param benefitValueVnd sum of what the rows state
 * @param targetDirectWorkersPercent target of the unit or the nearest one above, null when there is none
 * @param belowTarget the share of direct workers among the individuals is below the target
 */
public record LetterStatistics(
        int total,
        int individuals,
        int directWorkers,
        int grassroots,
        int women,
        BigDecimal benefitValueVnd,
        BigDecimal directWorkersPercent,
        BigDecimal grassrootsPercent,
        BigDecimal womenPercent,
        Integer targetDirectWorkersPercent,
        boolean belowTarget) {

    static LetterStatistics of(
            int total,
            int individuals,
            int directWorkers,
            int grassroots,
            int women,
            BigDecimal benefitValueVnd,
            Integer target) {
        boolean below = target != null && individuals > 0 && directWorkers * 100 < target * individuals;
        return new LetterStatistics(
                total,
                individuals,
                directWorkers,
                grassroots,
                women,
                benefitValueVnd,
                percent(directWorkers, individuals),
                percent(grassroots, total),
                percent(women, individuals),
                target,
                below);
    }

    private static BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
