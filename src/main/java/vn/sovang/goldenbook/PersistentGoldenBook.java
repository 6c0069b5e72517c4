package vn.sovang.goldenbook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.goldenbook.BookWriter.Facts;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;

/** The Golden Books in the database. */
@Service
@Transactional
class PersistentGoldenBook implements GoldenBook {

    private final BookHeads heads;
    private final StoredEntries entries;
    private final BookWriter writer;
    private final Consents consents;
    private final SearchRows searchRows;
    private final PublicEntries publicEntries;
    private final EntrySearch search;
    private final BookExport export;
    private final IntegrityWatch integrity;
    private final Organisation organisation;
    private final Clock clock;

    PersistentGoldenBook(
            BookHeads heads,
            StoredEntries entries,
            BookWriter writer,
            Consents consents,
            SearchRows searchRows,
            PublicEntries publicEntries,
            EntrySearch search,
            BookExport export,
            IntegrityWatch integrity,
            Organisation organisation,
            Clock clock) {
        this.heads = heads;
        this.entries = entries;
        this.writer = writer;
        this.consents = consents;
        this.searchRows = searchRows;
        this.publicEntries = publicEntries;
        this.search = search;
        this.export = export;
        this.integrity = integrity;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public GoldenBookEntry append(NewEntry entry) {
        Unit unit = organisation.unit(entry.unitId());
        Book head = heads.lock(unit.id());
        String act = StoredEntry.actOf(EntryKind.RECOGNITION, unit.id(), entry.caseId());
        StoredEntry stored = entries.byAct(act).orElseGet(() -> writer.write(head, Facts.of(unit, entry)));
        return publicEntries.of(stored);
    }

    @Override
    public GoldenBookEntry revoke(Revocation revocation) {
        StoredEntry revoked = stored(revocation.code());
        if (revoked.readContent().kind() != EntryKind.RECOGNITION) {
            throw notFound(revocation.code());
        }
        Book head = heads.lock(revoked.unitId());
        String act = StoredEntry.actOf(EntryKind.REVOCATION, revoked.unitId(), revoked.code());
        StoredEntry counterEntry =
                entries.byAct(act).orElseGet(() -> writer.write(head, Facts.of(revoked, revocation)));
        if (!counterEntry.readContent().decisionNumber().equals(revocation.decisionNumber())) {
            throw new AlreadyDone("goldenBookEntryRevoked", revoked.code());
        }
        return publicEntries.of(counterEntry);
    }

    @Override
    public GoldenBookEntry restore(Restoration restoration) {
        StoredEntry revoked = stored(restoration.code());
        if (revoked.readContent().kind() != EntryKind.RECOGNITION) {
            throw notFound(restoration.code());
        }
        Book head = heads.lock(revoked.unitId());
        if (entries.revocationsOf(List.of(revoked.code())).isEmpty()) {
            throw new AlreadyDone("goldenBookEntryNotRevoked", revoked.code());
        }
        String caseId = revoked.readDisclosure().details().value().caseId();
        String act = StoredEntry.actOf(EntryKind.RECOGNITION, revoked.unitId(), caseId + " " + revoked.code());
        Set<Integer> published =
                consents.publishedAuthors(List.of(revoked.code())).getOrDefault(revoked.code(), Set.of());
        StoredEntry entry =
                entries.byAct(act).orElseGet(() -> writer.write(head, Facts.of(revoked, restoration, published)));
        return publicEntries.of(entry);
    }

    @Override
    public void withdrawPublicationConsent(String code, int author, String account) {
        StoredEntry entry = stored(code);
        if (author < 0 || author >= entry.readContent().authors().size()) {
            throw new NotVisible("goldenBookAuthorUnknown", entry.code());
        }
        searchRows.lock(entry.code());
        consents.withdraw(entry.code(), author, account, clock.instant());
        searchRows.renew(entry, consents.publishedAuthors(List.of(entry.code())).getOrDefault(entry.code(), Set.of()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<GoldenBookEntry> find(String code) {
        return entries.byCode(EntryCode.normalise(code)).map(publicEntries::of);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> caseOf(String code) {
        return entries.byCode(EntryCode.normalise(code))
                .map(entry -> entry.readDisclosure().details().value().caseId());
    }

    @Override
    @Transactional(readOnly = true)
    public List<GoldenBookEntry> entriesOf(String caseId) {
        return publicEntries.of(entries.ofCase(caseId));
    }

    @Override
    @Transactional(readOnly = true)
    public Found<GoldenBookEntry> search(GoldenBookSearch wanted, Paging paging) {
        return search.find(wanted, paging).map(publicEntries::of);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public void export(String unitId, Consumer<String> lines) {
        if (organisation.find(unitId).isEmpty()) {
            throw new NotVisible("goldenBookUnitUnknown", unitId);
        }
        export.write(unitId, lines);
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public IntegrityReport integrity() {
        return integrity.recompute();
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public IntegrityReport keptIntegrity() {
        return integrity.kept();
    }

    private StoredEntry stored(String code) {
        return entries.byCode(EntryCode.normalise(code)).orElseThrow(() -> notFound(code));
    }

    private static NotVisible notFound(String code) {
        return new NotVisible("goldenBookEntryUnknown", code);
    }
}
