package vn.sovang.redress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casework.CaseProcesses;
import vn.sovang.casework.Variable;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.redress.RevocationSubjects.Found;
import vn.sovang.redress.RevocationSubjects.Person;
import vn.sovang.redress.process.RedressNames;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** Where revocations are started: by officer, secretary or committee of the unit that decided, or of its successor. */
@Service
@Transactional
public class RevocationDesk {

    /** Register of revocations. */
    private static final String SERIES = "TH";

    private final RevocationSubjects subjects;
    private final Revocations revocations;
    private final CaseNumbers numbers;
    private final CasePeople people;
    private final CaseHistory history;
    private final CaseProcesses flow;
    private final InputReader reader;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;

    RevocationDesk(
            RevocationSubjects subjects,
            Revocations revocations,
            CaseNumbers numbers,
            CasePeople people,
            CaseHistory history,
            CaseProcesses flow,
            InputReader reader,
            Organisation organisation,
            AuditLog audit,
            Clock clock) {
        this.subjects = subjects;
        this.revocations = revocations;
        this.numbers = numbers;
        this.people = people;
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
                .filter(found -> mayStart(found.subject().issuingUnitId(), account))
                .map(found -> new Preview(
                        found.subject().kind(),
                        subject.code(),
                        found.title(),
                        organisation.unit(found.subject().issuingUnitId()).name(),
                        found.subject().paper().number(),
                        found.subject().paper().date(),
                        subjects.holders(found.subject()).stream()
                                .map(Person::name)
                                .toList(),
                        isValid(found),
                        open(found.subject()).map(RevocationCase::id).orElse(null)));
    }

    /** True when the account is an author of what would be revoked, or was honoured by it. */
    public boolean holds(NewRevocation.Subject subject, String account) {
        return subjects.find(subject).stream()
                .flatMap(found -> subjects.holders(found.subject()).stream())
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
                            .filter(found -> mayStart(found.subject().issuingUnitId(), account))
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
        Found found = subjects.find(wanted.subject()).orElseThrow();
        if (!mayStart(found.subject().issuingUnitId(), account)) {
            throw new NotAllowed("revokeForOthers");
        }
        if (!isValid(found)) {
            throw new AlreadyDone("alreadyRevoked");
        }
        refuseSecond(found.subject());
        Unit unit = organisation.inCharge(found.subject().issuingUnitId());
        RevocationCase revocation =
                stored(found, new Allegation(wanted.ground(), wanted.statement(), followedFrom), unit.id(), account);
        int position = 1;
        for (Person person : subjects.holders(found.subject())) {
            Holder holder = revocations.addHolder(revocation.id(), position++, person);
            if (holder.account() != null) {
                people.addParty(revocation.id(), holder.account());
            }
        }
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
        flow.start(RedressNames.AWARD_REVOCATION, revocation.id(), Map.of(Variable.PROCEDURE, "REVOCATION"));
        return revocations.get(revocation.id());
    }

    private RevocationCase stored(Found found, Allegation allegation, String unitId, String account) {
        String number = numbers.next(unitId, SERIES, BusinessTime.today(clock).getYear());
        // The unit's register is locked now: a second one sees the first.
        refuseSecond(found.subject());
        try {
            return revocations.open(number, found.title(), unitId, found.subject(), allegation, account);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new AlreadyDone("revocationOpen", "");
        }
    }

    private void refuseSecond(RevocationSubject subject) {
        open(subject).ifPresent(open -> {
            throw new AlreadyDone("revocationOpen", open.number());
        });
    }

    private Optional<RevocationCase> open(RevocationSubject subject) {
        return revocations.ofSubject(subject.key()).stream()
                .filter(revocation -> !revocation.status().isEnded())
                .findFirst();
    }

    /** A recognition without an entry is revoked by the revocation alone. */
    private boolean isValid(Found found) {
        RevocationSubject subject = found.subject();
        boolean revoked = subject.entryCode() == null
                && subject.honourId() == null
                && revocations.ofSubject(subject.key()).stream().anyMatch(RevocationCase::isInForce);
        return found.valid() && !revoked;
    }
}
