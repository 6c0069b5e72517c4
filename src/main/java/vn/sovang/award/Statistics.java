package vn.sovang.award;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.BusinessTime;

/** Counts who is on a list. */
@Service
@Transactional(readOnly = true)
public class Statistics {

    private final AwardTargets targets;
    private final Organisation organisation;
    private final Clock clock;

    Statistics(AwardTargets targets, Organisation organisation, Clock clock) {
        this.targets = targets;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param unitId unit whose target counts */
    public LetterStatistics of(List<Nominee> nominees, String unitId) {
        return of(
                nominees,
                targets.directWorkersPercent(unitId, BusinessTime.today(clock)).orElse(null));
    }

    /** A list of one: its shares are all or nothing, so it is held against no target. */
    LetterStatistics ofOne(Nominee nominee) {
        return of(List.of(nominee), (Integer) null);
    }

    private LetterStatistics of(List<Nominee> nominees, Integer target) {
        Map<String, Tier> tiers = new HashMap<>();
        List<Nominee> individuals = nominees.stream()
                .filter(nominee -> nominee.recipient() == Recipient.INDIVIDUAL)
                .toList();
        return LetterStatistics.of(
                nominees.size(),
                individuals.size(),
                (int) individuals.stream()
                        .filter(nominee -> Boolean.TRUE.equals(nominee.directWorker()))
                        .count(),
                (int) nominees.stream()
                        .filter(nominee -> tiers.computeIfAbsent(
                                        nominee.unitId(),
                                        id -> organisation.unit(id).tier())
                                == Tier.GRASSROOTS)
                        .count(),
                (int) individuals.stream()
                        .filter(nominee -> Boolean.TRUE.equals(nominee.female()))
                        .count(),
                nominees.stream()
                        .map(Nominee::benefitValueVnd)
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                target);
    }
}
