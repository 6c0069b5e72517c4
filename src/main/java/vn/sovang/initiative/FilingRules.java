package vn.sovang.initiative;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Violation;

/** Rules on filing that need more than one field or other data; fields may be null here. */
@Component
class FilingRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Organisation organisation;
    private final Initiatives initiatives;
    private final FilingPolicy policy;
    private final Clock clock;

    FilingRules(Organisation organisation, Initiatives initiatives, FilingPolicy policy, Clock clock) {
        this.organisation = organisation;
        this.initiatives = initiatives;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * @param filedOn day from which the one year counts back: today, or the day of the first version for a supplement
     * @param caseId case that is supplemented, null for a new one
     */
    void check(RecognitionRequest request, LocalDate filedOn, String caseId, List<Violation> violations) {
        checkUnitAndTier(request, violations);
        checkDates(request, filedOn, violations);
        checkAuthors(request, violations);
        checkNotADuplicate(request, caseId, violations);
    }

    private void checkUnitAndTier(RecognitionRequest request, List<Violation> violations) {
        Optional<Unit> found = organisation.find(request.unitId());
        if (found.isEmpty()) {
            if (request.unitId() != null) {
                violations.add(Violation.of("unitId", "unknownUnit", request.unitId()));
            }
            return;
        }
        Unit unit = found.get();
        if (!unit.existsOn(today())) {
            violations.add(Violation.of(
                    "unitId",
                    "dissolvedUnit",
                    unit.name(),
                    organisation.inCharge(unit.id()).name()));
            return;
        }
        List<Unit> chain = organisation.chainFrom(unit.id());
        if (request.targetTier() != null && chain.stream().noneMatch(step -> step.tier() == request.targetTier())) {
            String available =
                    chain.stream().map(step -> step.tier().name()).distinct().collect(Collectors.joining(", "));
            violations.add(Violation.of("targetTier", "noSuchTierAbove", available));
        }
    }

    private void checkDates(RecognitionRequest request, LocalDate filedOn, List<Violation> violations) {
        if (request.firstAppliedOn() != null) {
            if (request.firstAppliedOn().isAfter(filedOn)) {
                violations.add(Violation.of("firstAppliedOn", "inFuture"));
            } else if (request.firstAppliedOn().isBefore(filedOn.minus(policy.filedWithin()))) {
                violations.add(
                        Violation.of("firstAppliedOn", "appliedTooLongAgo", filedOn.minus(policy.filedWithin())));
            }
        }
        if (request.implementedFrom() != null
                && request.implementedTo() != null
                && request.implementedTo().isBefore(request.implementedFrom())) {
            violations.add(Violation.of("implementedTo", "endsBeforeStart"));
        }
        if (request.year() != null && (request.year() < filedOn.getYear() - 1 || request.year() > filedOn.getYear())) {
            violations.add(Violation.of(
                    "year", "yearNotNow", String.valueOf(filedOn.getYear() - 1), String.valueOf(filedOn.getYear())));
        }
    }

    private void checkAuthors(RecognitionRequest request, List<Violation> violations) {
        List<Author> authors = request.authors();
        if (authors == null || authors.isEmpty()) {
            return;
        }
        if (policy.mostAuthors() != null && authors.size() > policy.mostAuthors()) {
            violations.add(Violation.of("authors", "tooManyAuthors", policy.mostAuthors()));
        }
        Set<String> accounts = new HashSet<>();
        for (int index = 0; index < authors.size(); index++) {
            if (authors.get(index) != null) {
                checkAuthor(authors.get(index), "authors[" + index + "].", accounts, violations);
            }
        }
        boolean allStated = authors.stream().allMatch(author -> author != null && author.sharePercent() != null);
        BigDecimal sum = authors.stream()
                .filter(Objects::nonNull)
                .map(Author::sharePercent)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (allStated && sum.compareTo(WHOLE) != 0) {
            violations.add(Violation.of("authors", "sharesNotWhole", sum.toPlainString()));
        }
    }

    private void checkAuthor(Author author, String path, Set<String> accounts, List<Violation> violations) {
        if (author.unitId() != null && organisation.find(author.unitId()).isEmpty()) {
            violations.add(Violation.of(path + "unitId", "unknownUnit", author.unitId()));
        }
        if (author.account() != null) {
            if (organisation.person(author.account()).isEmpty()) {
                violations.add(Violation.of(path + "account", "unknownAccount", author.account()));
            } else if (!accounts.add(author.account())) {
                violations.add(Violation.of(path + "account", "twice", author.account()));
            }
        }
        if (policy.smallestShare() != null
                && author.sharePercent() != null
                && author.sharePercent().compareTo(policy.smallestShare()) < 0) {
            violations.add(Violation.of(path + "sharePercent", "tooSmall", policy.smallestShare()));
        }
    }

    /** Decree 13/2012: no request with the same content filed earlier; one that came to nothing does not count. */
    private void checkNotADuplicate(RecognitionRequest request, String caseId, List<Violation> violations) {
        if (request.title() == null || request.unitId() == null) {
            return;
        }
        initiatives.withTitle(request.title()).stream()
                .filter(other -> other.filedUnitId().equals(request.unitId()))
                .filter(other -> !other.id().equals(caseId))
                .filter(other -> !other.status().isEnded() || other.status() == InitiativeStatus.RECOGNISED)
                .findFirst()
                .ifPresent(other -> violations.add(Violation.of("title", "alreadyFiled", other.receiptNumber())));
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
