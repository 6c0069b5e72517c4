package vn.sovang.redress;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CasePeople;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.Restoration;
import vn.sovang.goldenbook.Revocation;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.Clipped;

/** What a decided revocation does to the registers, and what undoes it after an appeal; nothing is ever deleted. */
@Service
@Transactional
public class RevocationEffects {

    private final Revocations revocations;
    private final RevocationDependents dependents;
    private final CaseHistory history;
    private final CasePeople people;
    private final GoldenBook book;
    private final Honours honours;
    private final Initiatives initiatives;
    private final Acts acts;
    private final Organisation organisation;

    RevocationEffects(
            Revocations revocations,
            RevocationDependents dependents,
            CaseHistory history,
            CasePeople people,
            GoldenBook book,
            Honours honours,
            Initiatives initiatives,
            Acts acts,
            Organisation organisation) {
        this.revocations = revocations;
        this.dependents = dependents;
        this.history = history;
        this.people = people;
        this.book = book;
        this.honours = honours;
        this.initiatives = initiatives;
        this.acts = acts;
        this.organisation = organisation;
    }

    /** Counter-entry or mark in the register, and flags at everything that rested on it. */
    public void apply(String revocationId) {
        RevocationCase revocation = revocations.get(revocationId);
        if (revocation.subject().kind() == SubjectKind.HONOUR) {
            revokeHonour(revocation);
        } else {
            revokeRecognition(revocation);
        }
    }

    private void revokeHonour(RevocationCase revocation) {
        honours.revoke(
                revocation.subject().honourId(),
                revocation.ruling().decisionNumber(),
                revocation.ruling().decidedOn(),
                revocation.ruling().reason(),
                revocation.ruling().decidedBy());
        record(
                revocation,
                RedressStep.REGISTER,
                RedressOutcome.HONOUR_REVOKED,
                honours.get(revocation.subject().honourId()).code());
    }

    private void revokeRecognition(RevocationCase revocation) {
        if (revocation.subject().entryCode() != null) {
            GoldenBookEntry counterEntry = book.revoke(new Revocation(
                    revocation.subject().entryCode(),
                    revocation.ruling().decisionNumber(),
                    revocation.ruling().decidedOn(),
                    revocation.ruling().reason()));
            revocations.counterEntered(revocation.id(), counterEntry.code());
            record(revocation, RedressStep.REGISTER, RedressOutcome.COUNTER_ENTERED, counterEntry.code());
        }
        initiatives.revoked(
                revocation.subject().caseId(),
                revocation.subject().issuingUnitId(),
                revocation.ruling().decidedBy(),
                revocation.ruling().decisionNumber(),
                revocation.ruling().reason(),
                stillRecognised(revocation));
        flagEntriesOfOtherUnits(revocation);
        if (revocation.subject().entryCode() != null) {
            honours.basedOn(revocation.subject().entryCode()).stream()
                    .filter(Honour::isValid)
                    .forEach(honour -> flag(revocation, honour));
        }
    }

    /** Whether another unit's recognition of the initiative still stands. */
    private boolean stillRecognised(RevocationCase revocation) {
        return acts.of(revocation.subject().caseId(), DecisionOutcome.RECOGNISE).stream()
                .map(Act::unitId)
                .filter(unitId -> !unitId.equals(revocation.subject().issuingUnitId()))
                .anyMatch(unitId ->
                        revocations
                                .ofSubject(RevocationSubjects.key(
                                        revocation.subject().caseId(), unitId))
                                .stream()
                                .noneMatch(RevocationCase::isInForce));
    }

    private void flagEntriesOfOtherUnits(RevocationCase revocation) {
        book.entriesOf(revocation.subject().caseId()).stream()
                .filter(entry -> entry.kind() == EntryKind.RECOGNITION
                        && entry.status() == EntryStatus.VALID
                        && !entry.unitId().equals(revocation.subject().issuingUnitId()))
                .forEach(
                        entry -> flag(revocation, SubjectKind.INITIATIVE, entry.code(), entry.title(), entry.unitId()));
    }

    private void flag(RevocationCase revocation, Honour honour) {
        honours.flag(
                honour.id(), revocation.number() + ": " + revocation.subject().entryCode(), revocation.id());
        flag(revocation, SubjectKind.HONOUR, honour.code(), clipped(honour), honour.unitId());
    }

    private void flag(RevocationCase revocation, SubjectKind kind, String code, String title, String unitId) {
        String inCharge = organisation.inCharge(unitId).id();
        dependents.add(revocation.id(), kind, code, title, inCharge);
        people.heldBy(revocation.id(), inCharge);
        history.record(revocation.id(), inCharge, RedressStep.DEPENDENTS, RedressOutcome.FLAGGED, null, code, null);
    }

    /**
     * Enters anew what was revoked, because an appeal was upheld.
     *
     * @return code of the new entry or honour; the number of the answer where there is no register
     */
    public String restore(
            String revocationId, String answerNumber, LocalDate answeredOn, String reason, String account) {
        RevocationCase revocation = revocations.get(revocationId);
        String by = answerNumber;
        if (revocation.subject().kind() == SubjectKind.HONOUR) {
            by = honours.reinstate(revocation.subject().honourId(), answerNumber, answeredOn, reason)
                    .code();
        } else {
            if (revocation.subject().entryCode() != null) {
                by = book.restore(new Restoration(revocation.subject().entryCode(), answerNumber, answeredOn, reason))
                        .code();
            }
            initiatives.restored(
                    revocation.subject().caseId(), revocation.subject().issuingUnitId(), account, answerNumber, reason);
        }
        revocations.restored(revocationId, by);
        record(revocation, RedressStep.EFFECT, RedressOutcome.RESTORED, by);
        return by;
    }

    private void record(RevocationCase revocation, RedressStep step, RedressOutcome outcome, String reference) {
        history.record(revocation.id(), revocation.unitId(), step, outcome, null, reference, null);
    }

    private static String clipped(Honour honour) {
        return Clipped.text(honour.formName() + " – " + honour.name(), 300);
    }

    /** The unit keeps what rested on the revoked recognition: the doubt about an honour is resolved. */
    public void keep(Dependent dependent, String account, String reason) {
        if (dependent.kind() == SubjectKind.HONOUR) {
            Honour honour = honours.byCode(dependent.code()).orElseThrow();
            honours.resolveFlags(honour.id(), account, Clipped.text(reason, 2000));
        }
    }
}
