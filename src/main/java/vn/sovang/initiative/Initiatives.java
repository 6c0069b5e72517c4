package vn.sovang.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CasePeople;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.TextFolding;

/** The cases: where each stands, what it asks for and what happened to it. */
@Service
@Transactional
public class Initiatives {

    /** Code of the kind. */
    public static final String KIND = "INITIATIVE";

    private final CaseFiles files;
    private final CasePeople people;
    private final CaseHistory history;
    private final FactsRepository facts;
    private final RequestVersions versions;

    Initiatives(
            CaseFiles files, CasePeople people, CaseHistory history, FactsRepository facts, RequestVersions versions) {
        this.files = files;
        this.people = people;
        this.history = history;
        this.facts = facts;
        this.versions = versions;
    }

    /** @throws NotVisible when there is no such case */
    @Transactional(readOnly = true)
    public Initiative get(String caseId) {
        return find(caseId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<Initiative> find(String caseId) {
        return facts.findById(caseId).map(found -> Initiative.of(files.get(caseId), found));
    }

    @Transactional(readOnly = true)
    public Optional<Initiative> byReceipt(String receiptNumber) {
        return facts.idOf(receiptNumber, KIND).map(this::get);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return facts.count() == 0;
    }

    /** The version in force. */
    @Transactional(readOnly = true)
    public RecognitionRequest request(String caseId) {
        List<RequestVersion> all = versions(caseId);
        return all.get(all.size() - 1).request();
    }

    /** All versions, first to last. */
    @Transactional(readOnly = true)
    public List<RequestVersion> versions(String caseId) {
        return versions.of(caseId);
    }

    @Transactional(readOnly = true)
    public List<InitiativeEvent> history(String caseId) {
        return history.of(caseId).stream().map(InitiativeEvent::of).toList();
    }

    /** Cases that are called the same, first filed first. */
    List<Initiative> withTitle(String title) {
        return facts.idsOf(TextFolding.search(title), KIND).stream()
                .map(this::get)
                .filter(other -> TextFolding.isSame(other.title(), title))
                .toList();
    }

    /** Makes others who change the case wait; see {@link CaseFiles#lock}. */
    public void lock(String caseId) {
        files.lock(caseId);
    }

    /** Adds an event to the history. */
    public void record(
            String caseId,
            String unitId,
            InitiativeStep step,
            InitiativeOutcome outcome,
            String actor,
            String reference,
            String reason) {
        history.record(caseId, unitId, step, outcome, actor, reference, reason);
    }

    /** Gives the case its number in the intake register. */
    public Initiative receive(String caseId, String receiptNumber) {
        files.number(caseId, receiptNumber);
        return get(caseId);
    }

    /** The unit takes the case over; from now on its people see it. */
    public Initiative openAt(String caseId, Unit unit) {
        files.moveTo(caseId, unit.id());
        files.stand(caseId, InitiativeStatus.APPRAISAL, null);
        facts.save(facts.findById(caseId).orElseThrow().at(unit.tier()));
        return get(caseId);
    }

    /** The unit's case goes to its successor; status and limits stay. */
    public void handOver(String caseId, Unit successor) {
        files.moveTo(caseId, successor.id());
    }

    /** Where the case stands now and until when; null when no limit runs. */
    public void stand(String caseId, InitiativeStatus status, Instant dueAt) {
        files.stand(caseId, status, dueAt);
    }

    /** The unit that holds the case has recognised it. */
    public void recognisedHere(String caseId) {
        facts.save(facts.findById(caseId).orElseThrow().recognisedHere());
    }

    /** Ends the case: recognised when at least one level recognised it, otherwise as given. */
    public InitiativeStatus end(String caseId, InitiativeStatus otherwise) {
        InitiativeStatus status = get(caseId).recognisedTier() == null ? otherwise : InitiativeStatus.RECOGNISED;
        files.stand(caseId, status, null);
        people.endReading(caseId);
        return status;
    }

    /**
     * A unit's recognition has been revoked; a case that has ended and that no other unit recognises stands as revoked.
     *
     * @param stillRecognised whether another unit's recognition stands
     */
    public void revoked(
            String caseId, String unitId, String actor, String number, String reason, boolean stillRecognised) {
        record(caseId, unitId, InitiativeStep.REVOCATION, InitiativeOutcome.REVOKED, actor, number, reason);
        if (get(caseId).status() == InitiativeStatus.RECOGNISED && !stillRecognised) {
            files.stand(caseId, InitiativeStatus.REVOKED, null);
        }
    }

    /** A revoked recognition is in force again. */
    public void restored(String caseId, String unitId, String actor, String number, String reason) {
        record(caseId, unitId, InitiativeStep.REVOCATION, InitiativeOutcome.RESTORED, actor, number, reason);
        if (get(caseId).status() == InitiativeStatus.REVOKED) {
            files.stand(caseId, InitiativeStatus.RECOGNISED, null);
        }
    }

    public void letRead(String caseId, String account) {
        people.letRead(caseId, account);
    }

    public void stopReading(String caseId, String account) {
        people.stopReading(caseId, account);
    }

    @Transactional(readOnly = true)
    public boolean isReader(String caseId, String account) {
        return people.isReader(caseId, account);
    }
}
