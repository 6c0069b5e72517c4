package vn.sovang.redress;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RevocationSubjects.Found;
import vn.sovang.redress.RevocationSubjects.Person;
import vn.sovang.redress.process.RevocationProcess;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** Where revocations are started: by officer, secretary or committee of the unit that decided, or of its successor. */
@Service
@Transactional
public class RevocationDesk {

    private final RevocationSubjects subjects;
    private final Revocations revocations;
    private final RedressNumbers numbers;
    private final RedressVisibility visibility;
    private final RedressHistory history;
    private final RevocationProcess flow;
    private final InputReader reader;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;

    RevocationDesk(
            RevocationSubjects subjects,
            Revocations revocations,
            RedressNumbers numbers,
            RedressVisibility visibility,
            RedressHistory history,
            RevocationProcess flow,
            InputReader reader,
            Organisation organisation,
            AuditLog audit,
            Clock clock) {
        this.subjects = subjects;
        this.revocations = revocations;
        this.numbers = numbers;
        this.visibility = visibility;
        this.history = history;
        this.flow = flow;
        this.reader = reader;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a person who may start the revocation sees of its subject beforehand.
     *
     * @param openId revocation of the same subject that is open, null when there is none
     */
    public record Preview(
            SubjectKind kind,
            String code,
            String title,
            String unitName,
            String paperNumber,
            LocalDate paperDate,
            List<String> holders,
            boolean valid,
            String openId) {}

    /** Empty when there is no such subject, or the account may not revoke it. */
    @Transactional(readOnly = true)
    public Optional<Preview> preview(NewRevocation.Subject subject, String account) {
        return subjects.find(subject)
                .filter(found -> mayStart(found.issuingUnitId(), account))
                .map(found -> new Preview(
                        found.kind(),
                        subject.code(),
                        found.title(),
                        organisation.unit(found.issuingUnitId()).name(),
                        found.paperNumber(),
                        found.paperDate(),
                        subjects.holders(found).stream().map(Person::name).toList(),
                        isValid(found),
                        open(found).map(RevocationCase::id).orElse(null)));
    }

    /** True when the account is an author of what would be revoked, or was honoured by it. */
    public boolean holds(NewRevocation.Subject subject, String account) {
        return subjects.find(subject).stream()
                .flatMap(found -> subjects.holders(found).stream())
                .anyMatch(holder -> account.equals(holder.account()));
    }

    /** True for officer, secretary and committee of the unit that decided, or of the unit in charge of it today. */
    public boolean mayStart(String issuingUnitId, String account) {
        return Stream.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE)
                .anyMatch(role -> organisation.holds(account, role, issuingUnitId));
    }

    /**
     * @param json a {@link NewRevocation}
     * @throws vn.sovang.shared.InvalidInput with every problem; that there is no such subject is also the answer to
     *     somebody of another unit than the one that decided
     * @throws AlreadyDone when it has been revoked or a revocation of it is open
     */
    public RevocationCase start(String json, String account) {
        NewRevocation wanted = reader.read(json, NewRevocation.class, (revocation, violations) -> {
            NewRevocation.Subject subject = revocation.subject();
            if (subject != null
                    && subject.kind() != null
                    && subject.code() != null
                    && !subject.code().isBlank()
                    // Whoever may not revoke it learns no more of it than whoever asks for what there is not.
                    && subjects.find(subject)
                            .filter(found -> mayStart(found.issuingUnitId(), account))
                            .isEmpty()) {
                violations.add(Violation.of("subject.code", "noSuchSubject"));
            }
        });
        return start(wanted, null, account);
    }

    /**
     * As {@link #start(String, String)} for input that has been read; {@code followedFrom} may be null.
     *
     * @throws NotAllowed when the unit that decided is not the account's
     */
    public RevocationCase start(NewRevocation wanted, String followedFrom, String account) {
        Found subject = subjects.find(wanted.subject()).orElseThrow();
        if (!mayStart(subject.issuingUnitId(), account)) {
            throw new NotAllowed("revokeForOthers");
        }
        if (!isValid(subject)) {
            throw new AlreadyDone("alreadyRevoked");
        }
        open(subject).ifPresent(open -> {
            throw new AlreadyDone("revocationOpen", open.number());
        });
        Unit unit = organisation.inCharge(subject.issuingUnitId());
        RevocationCase revocation = stored(wanted, followedFrom, account, subject, unit);
        int position = 1;
        for (Person person : subjects.holders(subject)) {
            Holder holder = revocations.addHolder(revocation.id(), position++, person);
            if (holder.account() != null) {
                visibility.addParty(revocation.id(), holder.account());
            }
        }
        visibility.showTo(revocation.id(), unit.id());
        history.record(
                revocation.id(),
                unit.id(),
                RedressStep.OPENING,
                RedressOutcome.RECORDED,
                account,
                revocation.number(),
                null);
        audit.record(AuditEntry.of(AuditAction.REVOCATION_STARTED)
                .by(account)
                .inCase(revocation.id(), revocation.number(), unit.id())
                .with("subject", wanted.subject().code())
                .with("ground", wanted.ground()));
        flow.start(revocation);
        return revocations.get(revocation.id());
    }

    private RevocationCase stored(NewRevocation wanted, String followedFrom, String account, Found subject, Unit unit) {
        String number = numbers.next(unit.id(), RedressNumbers.REVOCATIONS, today().getYear());
        // The unit's register is locked now: a second one sees the first.
        open(subject).ifPresent(open -> {
            throw new AlreadyDone("revocationOpen", open.number());
        });
        RevocationCase revocation = new RevocationCase(
                UUID.randomUUID().toString(),
                number,
                subject.kind(),
                subject.key(),
                subject.caseId(),
                subject.entryCode(),
                subject.honourId(),
                subject.issuingUnitId(),
                unit.id(),
                subject.title(),
                subject.paperNumber(),
                subject.paperDate(),
                wanted.ground(),
                wanted.statement(),
                RevocationStatus.ANSWER,
                account,
                now(),
                followedFrom,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        try {
            revocations.insert(revocation);
        } catch (DuplicateKeyException taken) {
            throw new AlreadyDone("revocationOpen", "");
        }
        return revocation;
    }

    private Optional<RevocationCase> open(Found subject) {
        return revocations.ofSubject(subject.key()).stream()
                .filter(revocation -> !revocation.status().isEnded())
                .findFirst();
    }

    /** A recognition without an entry is revoked by the revocation alone. */
    private boolean isValid(Found subject) {
        boolean revoked = subject.entryCode() == null
                && subject.honourId() == null
                && revocations.ofSubject(subject.key()).stream()
                        .anyMatch(revocation ->
                                revocation.status() == RevocationStatus.REVOKED && revocation.restoredBy() == null);
        return subject.valid() && !revoked;
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
