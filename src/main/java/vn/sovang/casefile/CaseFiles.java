package vn.sovang.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.TextFolding;

/** The case files: opened once, then numbered, moved from unit to unit and from status to status until they end. */
@Service
@Transactional
public class CaseFiles {

    private final CaseFileRepository files;
    private final CasePeople people;
    private final JdbcAggregateOperations rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseFiles(CaseFileRepository files, CasePeople people, JdbcAggregateOperations rows, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.people = people;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new case with an id of its own, without a number, held by nobody yet. */
    public CaseFile open(String kind, String title, String unitId, CaseStatus status, String openedBy) {
        return rows.insert(new CaseFile(
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
        int held = jdbc.sql("update case_file set kind = kind where id = ?")
                .param(caseId)
                .update();
        if (held == 0) {
            throw new NotVisible("case");
        }
    }

    /** Gives the case its number in the register of its kind. */
    public void number(String caseId, String number) {
        save(get(caseId).numbered(number));
    }

    public void call(String caseId, String title) {
        save(get(caseId).called(title));
    }

    /** The unit takes the case over; from now on its people see it. */
    public void moveTo(String caseId, String unitId) {
        people.heldBy(caseId, unitId);
        save(get(caseId).at(unitId));
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
        save(file.standing(status.name(), dueAt));
    }

    /** Ids of the cases of the kind that the unit holds and that stand at one of these. */
    @Transactional(readOnly = true)
    public List<String> heldAt(String kind, String unitId, List<? extends CaseStatus> statuses) {
        return jdbc.sql("select id from case_file where kind = :kind and unit_id = :unit and status in (:statuses)"
                        + " order by opened_at, id")
                .param("kind", kind)
                .param("unit", unitId)
                .param("statuses", statuses.stream().map(CaseStatus::name).toList())
                .query(String.class)
                .list();
    }

    /**
     * By a statement of our own: the repository would hide in an exception of its own that a lock was lost.
     *
     * @throws OptimisticLockingFailureException when somebody else changed the case meanwhile
     */
    private void save(CaseFile file) {
        int saved = jdbc.sql("""
                        update case_file set number = ?, title = ?, folded_title = ?, unit_id = ?, status = ?,
                          due_at = ?, lock_version = lock_version + 1
                        where id = ? and lock_version = ?""")
                .params(
                        file.number(),
                        file.title(),
                        file.foldedTitle(),
                        file.unitId(),
                        file.status(),
                        file.dueAt() == null ? null : Timestamp.from(file.dueAt()),
                        file.id(),
                        file.lockVersion())
                .update();
        if (saved == 0) {
            throw new OptimisticLockingFailureException("Case " + file.id() + " was changed by somebody else");
        }
    }
}
