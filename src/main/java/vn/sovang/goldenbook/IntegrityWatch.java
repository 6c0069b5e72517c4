package vn.sovang.goldenbook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Finding;
import vn.sovang.shared.BusinessTime;

/** Keeps what is known of the books: reads on when entries are added, and all from the start at night and after a start. */
@Component
class IntegrityWatch {

    /** Entries that an answer waits for; more than these are left to the background. */
    private static final int MOST_AT_ONCE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(IntegrityWatch.class);

    private final BookHeads heads;
    private final IntegrityCheck check;
    private final KeptChecks kept;
    private final TransactionTemplate snapshot;
    private final Clock clock;
    private final Instant startedAt;

    IntegrityWatch(
            BookHeads heads,
            IntegrityCheck check,
            KeptChecks kept,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.heads = heads;
        this.check = check;
        this.kept = kept;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
        this.startedAt = now();
    }

    /** Every book from its first entry, now. */
    IntegrityReport recompute() {
        List<Book> books = heads.heads();
        return report(
                books, books.stream().map(book -> recompute(book.unitId())).toList(), true);
    }

    /** The kept results, brought up to date where that is quick. */
    IntegrityReport kept() {
        Map<String, KeptCheck> known = kept.all();
        List<Book> books = heads.heads();
        List<KeptCheck> checks = new ArrayList<>();
        boolean complete = true;
        int budget = MOST_AT_ONCE;
        for (Book book : books) {
            KeptCheck last = known.get(book.unitId());
            int added = book.entries() - (last == null ? 0 : last.head().entries());
            if (last != null && last.isUpTo(book)) {
                checks.add(last);
            } else if (added <= budget) {
                budget -= Math.max(added, 0);
                checks.add(last == null ? recompute(book.unitId()) : goOn(last));
            } else {
                complete = false;
                checks.add(last == null ? KeptCheck.atTheBeginning(book.unitId(), null) : last);
            }
        }
        return report(books, checks, complete);
    }

    /**
     * In the background. Each node takes the books in another order, so that several share the work; a book that cannot
     * be read keeps no other from being checked.
     */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void readOn() {
        List<Book> books = new ArrayList<>(heads.heads());
        Collections.shuffle(books);
        for (Book book : books) {
            try {
                readOn(book);
            } catch (RuntimeException exception) {
                LOG.error("The Golden Book of {} could not be checked", book.unitId(), exception);
            }
        }
    }

    private void readOn(Book book) {
        KeptCheck last = kept.of(book.unitId()).orElse(null);
        if (last == null || isDue(last)) {
            recompute(book.unitId());
        } else if (!last.isUpTo(book)) {
            goOn(last);
        }
    }

    private boolean isDue(KeptCheck last) {
        return last.recomputedAt() == null
                || last.recomputedAt().isBefore(startedAt)
                || BusinessTime.dayOf(last.recomputedAt()).isBefore(BusinessTime.today(clock));
    }

    private KeptCheck recompute(String unitId) {
        KeptCheck result = snapshot.execute(status -> check.recompute(unitId, now()));
        try {
            kept.keep(result);
        } catch (DuplicateKeyException keptMeanwhile) {
            // Another caller read the same book for the first time and keeps the same result.
        }
        complain(result);
        return result;
    }

    private KeptCheck goOn(KeptCheck last) {
        KeptCheck result = snapshot.execute(status -> check.goOn(last));
        kept.keep(result, last);
        complain(result);
        return result;
    }

    private static void complain(KeptCheck result) {
        if (result.fault() != null) {
            LOG.error("A Golden Book is not what was entered: {}", result.fault());
        }
    }

    private static IntegrityReport report(List<Book> books, List<KeptCheck> checks, boolean complete) {
        Finding first = checks.stream()
                .map(KeptCheck::fault)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Instant> recomputed = checks.stream()
                .map(KeptCheck::recomputedAt)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        Instant since = recomputed.size() == checks.size() && !recomputed.isEmpty() ? recomputed.get(0) : null;
        return new IntegrityReport(first == null, books, first, complete, since);
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
