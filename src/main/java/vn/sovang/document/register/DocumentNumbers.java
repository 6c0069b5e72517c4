package vn.sovang.document.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.PaperNumber;
import vn.sovang.shared.Stamp;

/**
 * Register of document numbers (Sổ đăng ký văn bản): running per unit, kind and year, without gaps. Numbers that the
 * unit's own office gave are passed over.
 */
@Service
@Transactional
public class DocumentNumbers {

    private static final int LONGEST_REASON = 300;

    private final NumberRepository rows;
    private final NumberCounter counter;
    private final UnitLock unitLock;
    private final NumberPatterns patterns;
    private final DocumentProfiles profiles;
    private final AuditLog audit;
    private final Clock clock;

    DocumentNumbers(
            NumberRepository rows,
            NumberCounter counter,
            UnitLock unitLock,
            NumberPatterns patterns,
            DocumentProfiles profiles,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.counter = counter;
        this.unitLock = unitLock;
        this.patterns = patterns;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The next number of this year, dated today. The unit's row stays locked until the transaction ends, so that numbers
     * follow each other. Asked again for the same case, unit and kind it returns the number there is.
     *
     * @throws InvalidInput when documents of the kind are not numbered
     */
    public DocumentNumber reserve(NumberFor purpose, String account) {
        String pattern =
                patterns.at(purpose.unitId(), purpose.kind()).orElseThrow(() -> InvalidInput.of("kind", "notNumbered"));
        unitLock.hold(purpose.unitId());
        Optional<DocumentNumber> there = find(purpose);
        if (there.isPresent()) {
            return there.get();
        }
        LocalDate today = today();
        String unitSymbol = profiles.of(purpose.unitId()).symbol();
        IntFunction<String> writing = number -> NumberPatterns.write(pattern, number, today.getYear(), unitSymbol);
        int next = counter.next(
                purpose.unitId(),
                purpose.kind(),
                today.getYear(),
                number -> clash(purpose, today.getYear(), number, writing.apply(number))
                        .isPresent());
        return keepInTurn(purpose, next, writing.apply(next), today, DocumentNumber.Source.REGISTER, account);
    }

    /**
     * Keeps a number that the unit's own office gave.
     *
     * @throws InvalidInput naming {@code number} when the unit has used it in that year, {@code date} when it lies ahead
     * @throws AlreadyDone when the case has a number of this kind at the unit already
     */
    public DocumentNumber record(NumberFor purpose, OfficeNumber given, String account) {
        if (patterns.at(purpose.unitId(), purpose.kind()).isEmpty()) {
            throw InvalidInput.of("kind", "notNumbered");
        }
        if (given.date().isAfter(today())) {
            throw InvalidInput.of("date", "inFuture");
        }
        unitLock.hold(purpose.unitId());
        find(purpose).ifPresent(there -> {
            throw new AlreadyDone("numberThere", there.symbol());
        });
        String symbol = given.number().strip();
        Integer number = runningNumber(symbol);
        clash(purpose, given.date().getYear(), number, symbol).ifPresent(taken -> {
            throw InvalidInput.of(
                    "number", "numberTaken", taken.symbol(), given.date().getYear());
        });
        return keepInTurn(purpose, number, symbol, given.date(), DocumentNumber.Source.OFFICE, account);
    }

    /**
     * Enters the number that people wrote on a paper themselves, once: a decision on many cases is one paper. A running
     * number that another paper has is left out, so that the register tells of both.
     *
     * @throws OptimisticLockingFailureException when somebody takes the number at the same moment; to be tried again
     */
    public void enter(NumberFor purpose, OfficeNumber written, String account) {
        String symbol = written.number().strip();
        int year = written.date().getYear();
        if (patterns.at(purpose.unitId(), purpose.kind()).isEmpty()) {
            return;
        }
        Optional<DocumentNumber> there = clash(purpose, year, null, symbol);
        if (there.isPresent()) {
            stands(there.get(), purpose, account);
            return;
        }
        Integer number = runningNumber(symbol);
        boolean taken = clash(purpose, year, number, symbol).isPresent();
        NumberFor own = find(purpose).isEmpty()
                ? purpose
                : new NumberFor(purpose.unitId(), purpose.kind(), null, purpose.subject());
        try {
            DocumentNumber kept =
                    keep(own, taken ? null : number, symbol, written.date(), DocumentNumber.Source.OFFICE, account);
            rows.standsOnPaper(kept.id());
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new OptimisticLockingFailureException("Number " + symbol + " was taken meanwhile", atTheSameMoment);
        }
    }

    /** A paper that was signed with a struck-out number bears it all the same. */
    private void stands(DocumentNumber there, NumberFor purpose, String account) {
        if (!there.onPaper()) {
            rows.standsOnPaper(there.id());
        }
        if (there.isVoid()) {
            if (purpose.caseId() != null && find(purpose).isEmpty()) {
                rows.belongsTo(there.id(), purpose.caseId());
            }
            audit.record(entry(AuditAction.DOCUMENT_NUMBERED, there, purpose.caseId(), account)
                    .with("outcome", "REINSTATED"));
        }
    }

    /**
     * As {@link #enter}, for a paper that begins a case: the case's number of this kind is that of the paper that ends
     * it at the unit, such as the letter that sends a list further up.
     */
    public void enterFirst(NumberFor purpose, OfficeNumber written, String account) {
        enter(new NumberFor(purpose.unitId(), purpose.kind(), null, purpose.subject()), written, account);
        rows.release(
                purpose.unitId(),
                purpose.kind(),
                purpose.caseId(),
                DocumentNumber.folded(written.number().strip()));
    }

    /** The row that has the running number or the same writing already. */
    private Optional<DocumentNumber> clash(NumberFor purpose, int year, Integer number, String symbol) {
        return rows
                .clashes(
                        purpose.unitId(),
                        purpose.kind(),
                        year,
                        number == null ? -1 : number,
                        DocumentNumber.folded(symbol))
                .stream()
                .findFirst();
    }

    /** Day of a document in the unit's register, the latest of those with this symbol. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> dayOf(String unitId, String kind, String symbol) {
        return rows.daysOf(unitId, kind, DocumentNumber.folded(symbol)).stream().findFirst();
    }

    /** The number in front of the symbol; null where an office numbers otherwise. */
    private static Integer runningNumber(String symbol) {
        OptionalInt running = PaperNumber.running(symbol);
        return running.isPresent() ? Integer.valueOf(running.getAsInt()) : null;
    }

    /** Numbers of the register follow each other; only one written on a paper may come in between. */
    private DocumentNumber keepInTurn(
            NumberFor purpose,
            Integer number,
            String symbol,
            LocalDate on,
            DocumentNumber.Source source,
            String account) {
        try {
            return keep(purpose, number, symbol, on, source, account);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new AlreadyDone("lostRace");
        }
    }

    private DocumentNumber keep(
            NumberFor purpose,
            Integer number,
            String symbol,
            LocalDate on,
            DocumentNumber.Source source,
            String account) {
        DocumentNumber kept = new DocumentNumber(
                UUID.randomUUID().toString(),
                purpose.clipped(),
                on.getYear(),
                number,
                symbol,
                DocumentNumber.folded(symbol),
                on,
                source,
                new Stamp(account, now()),
                false,
                null);
        rows.insert(kept);
        audit.record(entry(AuditAction.DOCUMENT_NUMBERED, kept, purpose.caseId(), account));
        return kept;
    }

    private static AuditEntry entry(AuditAction action, DocumentNumber number, String caseId, String account) {
        return AuditEntry.of(action)
                .by(account)
                .inCase(caseId, number.symbol(), number.purpose().unitId())
                .with("document", number.purpose().kind())
                .with("source", number.source());
    }

    /**
     * Strikes out a number that was taken in error; the case it was for may take another. A number from this register
     * is not given again, one that was written down wrongly can be written down anew.
     *
     * @return the number as it was
     * @throws NotVisible when the unit has no such number
     * @throws AlreadyDone when it has been struck out, or a recorded paper bears it
     * @throws InvalidInput naming {@code reason} when it is missing or too long
     */
    public DocumentNumber strikeOut(String id, String unitId, String reason, String account) {
        unitLock.hold(unitId);
        DocumentNumber number = rows.find(id, unitId).orElseThrow(() -> new NotVisible("documentNumber"));
        if (number.isVoid()) {
            throw new AlreadyDone("numberVoid", number.symbol());
        }
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.chars().anyMatch(Character::isISOControl)) {
            throw InvalidInput.of("reason", why.isEmpty() ? "voidReasonRequired" : "voidReasonTooLong", LONGEST_REASON);
        }
        if (!rows.strikeOut(id, why, account, now())) {
            throw new AlreadyDone("numberOnPaper", number.symbol());
        }
        if (number.source() == DocumentNumber.Source.OFFICE) {
            rows.giveFree(id);
        }
        audit.record(entry(
                        AuditAction.DOCUMENT_NUMBER_VOIDED,
                        number,
                        number.purpose().caseId(),
                        account)
                .with("reason", why));
        return number;
    }

    /** The number of the case's document of this kind at the unit. */
    @Transactional(readOnly = true)
    public Optional<DocumentNumber> find(NumberFor purpose) {
        return purpose.caseId() == null
                ? Optional.empty()
                : of(purpose.caseId()).stream()
                        .filter(number -> number.purpose().isIn(purpose.unitId(), purpose.kind()))
                        .findFirst();
    }

    /** Numbers of the case's documents at all units. */
    @Transactional(readOnly = true)
    public List<DocumentNumber> of(String caseId) {
        return rows.ofCase(caseId);
    }

    /** The unit's register, newest first; {@code kind} and {@code year} null for all. */
    @Transactional(readOnly = true)
    public PageOf<DocumentNumber> search(String unitId, String kind, Integer year, Paging paging) {
        return new PageOf<>(
                rows.search(unitId, kind, year, paging.size(), paging.offset()),
                paging.page(),
                paging.size(),
                rows.count(unitId, kind, year));
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
