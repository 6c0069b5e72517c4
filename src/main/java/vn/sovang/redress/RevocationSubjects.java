package vn.sovang.redress;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.Nominee;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.goldenbook.EntryKind;
import vn.sovang.goldenbook.EntryStatus;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.DecisionOutcome;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.Clipped;

/** Finds what is to be revoked and who holds it. */
@Component
class RevocationSubjects {

    private final GoldenBook book;
    private final Initiatives initiatives;
    private final Acts acts;
    private final Honours honours;
    private final AwardLetters letters;

    RevocationSubjects(GoldenBook book, Initiatives initiatives, Acts acts, Honours honours, AwardLetters letters) {
        this.book = book;
        this.initiatives = initiatives;
        this.acts = acts;
        this.honours = honours;
        this.letters = letters;
    }

    /**
     * @param valid false when it has already been revoked
     */
    record Found(RevocationSubject subject, String title, boolean valid) {}

    record Person(String name, String account, String email) {}

    Optional<Found> find(NewRevocation.Subject subject) {
        if (subject == null || subject.kind() == null || subject.code() == null) {
            return Optional.empty();
        }
        if (subject.kind() == SubjectKind.HONOUR) {
            return honours.byCode(subject.code()).map(RevocationSubjects::found);
        }
        return book.find(subject.code())
                .filter(entry -> entry.kind() == EntryKind.RECOGNITION)
                .map(this::found)
                .or(() -> ofReceipt(subject));
    }

    private static Found found(Honour honour) {
        return new Found(
                new RevocationSubject(
                        SubjectKind.HONOUR,
                        "HONOUR/" + honour.id(),
                        honour.caseId(),
                        null,
                        honour.id(),
                        honour.unitId(),
                        new Paper(honour.decisionNumber(), honour.decidedOn())),
                Clipped.text(honour.formName() + " – " + honour.name(), 300),
                honour.isValid());
    }

    private Found found(GoldenBookEntry entry) {
        String caseId = book.caseOf(entry.code()).orElseThrow();
        Paper paper = new Paper(entry.decisionNumber(), entry.decidedOn());
        return new Found(
                recognition(caseId, entry.unitId(), entry.code(), paper),
                entry.title(),
                entry.status() == EntryStatus.VALID);
    }

    /** A recognition without an entry, or with one when somebody only has the receipt. */
    private Optional<Found> ofReceipt(NewRevocation.Subject subject) {
        return initiatives
                .byReceipt(subject.code().strip())
                .flatMap(initiative -> recognition(initiative, subject.unitId())
                        .map(decision -> book.entriesOf(initiative.id()).stream()
                                .filter(entry -> entry.kind() == EntryKind.RECOGNITION
                                        && entry.unitId().equals(decision.unitId()))
                                .reduce((first, second) -> second)
                                .map(this::found)
                                .orElseGet(() -> withoutEntry(initiative, decision))));
    }

    private Optional<Act> recognition(Initiative initiative, String unitId) {
        return acts.of(initiative.id(), DecisionOutcome.RECOGNISE).stream()
                .filter(decision -> unitId == null || decision.unitId().equals(unitId))
                .reduce((first, second) -> second);
    }

    private static Found withoutEntry(Initiative initiative, Act decision) {
        Paper paper = new Paper(decision.decisionNumber(), decision.decidedOn());
        return new Found(recognition(initiative.id(), decision.unitId(), null, paper), initiative.title(), true);
    }

    private static RevocationSubject recognition(String caseId, String unitId, String entryCode, Paper paper) {
        return new RevocationSubject(
                SubjectKind.INITIATIVE, key(caseId, unitId), caseId, entryCode, null, unitId, paper);
    }

    static String key(String caseId, String unitId) {
        return "INITIATIVE/" + caseId + "/" + unitId;
    }

    /** Authors of the initiative, or the one who was honoured. */
    List<Person> holders(RevocationSubject subject) {
        if (subject.kind() == SubjectKind.INITIATIVE) {
            return initiatives.request(subject.caseId()).authors().stream()
                    .map(author -> new Person(author.name(), author.account(), author.email()))
                    .toList();
        }
        Honour honour = honours.get(subject.honourId());
        String email = honour.nomineeId() == null
                ? null
                : Optional.of(letters.nominee(honour.nomineeId()))
                        .map(Nominee::email)
                        .orElse(null);
        return List.of(new Person(honour.name(), honour.account(), email));
    }
}
