package vn.sovang.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.TextFolding;

/**
 * The case files: opened once, then numbered, moved from unit to unit and from status to status until they end. Whoever
 * changes one that somebody else changed meanwhile gets an {@link
 * org.springframework.dao.OptimisticLockingFailureException}.
 */
@Service
@Transactional
public class CaseFiles {

    private final CaseFileRepository files;
    private final CasePeople people;
    private final Clock clock;

    CaseFiles(CaseFileRepository files, CasePeople people, Clock clock) {
        this.files = files;
        this.people = people;
        this.clock = clock;
    }

    /** A new case with an id of its own, without a number, held by its unit. */
    public CaseFile open(String kind, String title, String unitId, CaseStatus status, String openedBy) {
        CaseFile file = files.insert(new CaseFile(
                UUID.randomUUID().toString(),
                kind,
                null,
                title,
                TextFolding.search(title),
                unitId,
                status.name(),
                openedBy,
                BusinessTime.now(clock),
                null,
                0));
        people.heldBy(file.id(), unitId);
        return file;
    }

    /** @throws NotVisible when there is no such case */
    @Transactional(readOnly = true)
    public CaseFile get(String caseId) {
        return find(caseId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String caseId) {
        return files.findById(caseId);
    }

    /**
     * Makes others who change the case wait until the transaction ends. Rows that only refer to the case can be written
     * meanwhile; see {@link vn.sovang.organisation.UnitLock}.
     *
     * @throws NotVisible when there is no such case
     */
    public void lock(String caseId) {
        if (!files.hold(caseId)) {
            throw new NotVisible("case");
        }
    }

    /** Gives the case its number in the register of its kind. */
    public void number(String caseId, String number) {
        files.save(get(caseId).numbered(number));
    }

    public void call(String caseId, String title) {
        files.save(get(caseId).called(title));
    }

    /** The unit takes the case over; from now on its people see it. */
    public void moveTo(String caseId, String unitId) {
        people.heldBy(caseId, unitId);
        files.save(get(caseId).at(unitId));
    }

    /**
     * Where the case stands now and until when.
     *
     * @param dueAt null when no limit runs
     * @throws IllegalStateException when a case that stands where this one does cannot stand there next
     */
    public <S extends Enum<S> & CaseStatus> void stand(String caseId, S status, Instant dueAt) {
        CaseFile file = get(caseId);
        S before = Enum.valueOf(status.getDeclaringClass(), file.status());
        if (before != status && !before.mayBecome(status)) {
            throw new IllegalStateException(
                    "Case " + caseId + " of kind " + file.kind() + " stands at " + before + " and cannot be " + status);
        }
        files.save(file.standing(status.name(), dueAt));
    }

    /** Ids of the cases of the kind that the unit holds and that stand at one of these. */
    @Transactional(readOnly = true)
    public List<String> heldAt(String kind, String unitId, List<? extends CaseStatus> statuses) {
        return files.heldAt(
                kind, unitId, statuses.stream().map(CaseStatus::name).toList());
    }
}
