package vn.sovang.audit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.PageOf;

/** Reading the log: one page, or everything that matches as a file. */
@Service
class AuditTrail {

    static final int MOST_EXPORTED = 100_000;
    private static final int ROWS_AT_ONCE = 1_000;

    private final AuditRows rows;
    private final AuditReaders readers;
    private final AuditWords words;
    private final AuditLog log;
    private final Organisation organisation;

    AuditTrail(AuditRows rows, AuditReaders readers, AuditWords words, AuditLog log, Organisation organisation) {
        this.rows = rows;
        this.readers = readers;
        this.words = words;
        this.log = log;
        this.organisation = organisation;
    }

    /** @throws vn.sovang.shared.NotAllowed for everybody but auditors and administrators */
    PageOf<AuditItem> find(AuditFilter filter, String account, Locale locale) {
        AuditReaders.Scope scope = readers.scopeOf(account);
        AuditWords.Speaker speaker = words.in(locale);
        List<AuditItem> items =
                rows.page(filter, scope).stream().map(speaker::item).toList();
        return new PageOf<>(items, filter.paging().page(), filter.paging().size(), rows.count(filter, scope));
    }

    /**
     * Hands over every entry that matches, newest first, without holding a connection while the reader takes them. The
     * export is kept in the log before the first entry leaves.
     *
     * @throws InvalidInput when there are more than {@value #MOST_EXPORTED}
     */
    void export(AuditFilter filter, String account, Locale locale, Runnable before, Consumer<AuditItem> taker) {
        AuditReaders.Scope scope = readers.scopeOf(account);
        long newest = rows.newest();
        long total = rows.count(filter, scope);
        if (total > MOST_EXPORTED) {
            throw InvalidInput.of("from", "tooManyToExport", total, MOST_EXPORTED);
        }
        log.record(kept(filter, scope, account, total));
        before.run();
        AuditWords.Speaker speaker = words.in(locale);
        for (long last = newest + 1; ; ) {
            List<AuditRow> part = rows.before(last, ROWS_AT_ONCE, filter, scope);
            if (part.isEmpty()) {
                return;
            }
            part.stream().map(speaker::item).forEach(taker);
            last = part.get(part.size() - 1).id();
        }
    }

    private AuditEntry kept(AuditFilter filter, AuditReaders.Scope scope, String account, long total) {
        String unit = filter.unit() != null && organisation.find(filter.unit()).isPresent()
                ? filter.unit()
                : scope.units().stream().sorted().findFirst().orElse(null);
        AuditEntry entry = AuditEntry.of(AuditAction.EXPORTED)
                .by(account)
                .at(unit)
                .with("what", "AUDIT_LOG")
                .with("rows", total);
        return filter.conditions().isEmpty()
                ? entry
                : entry.with("filter", filter.conditions().toString());
    }
}
