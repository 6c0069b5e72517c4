package vn.sovang.redress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** The revocations: where each stands, what the holders said and what was decided. */
@Service
@Transactional
public class Revocations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Revocations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such revocation */
    @Transactional(readOnly = true)
    public RevocationCase get(String id) {
        return find(id).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<RevocationCase> find(String id) {
        return read(" where id = ?", id).stream().findFirst();
    }

    /** Revocations of the recognition of the initiative or of honours given in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<RevocationCase> ofCase(String subjectCaseId) {
        return read(" where subject_case_id = ? order by started_at, number", subjectCaseId);
    }

    /** Revocations of the same recognition or honour, oldest first. */
    @Transactional(readOnly = true)
    public List<RevocationCase> ofSubject(String subjectKey) {
        return read(" where subject_key = ? order by started_at, number", subjectKey);
    }

    /** Revocations whose work a unit has to do, ended ones with reviews to come included. */
    @Transactional(readOnly = true)
    public List<RevocationCase> openAt(String unitId) {
        return read(
                " where unit_id = ? and (status in ('ANSWER', 'DECISION') or exists (select 1 from revocation_dependent d"
                        + " where d.revocation_id = revocation.id and d.outcome is null))",
                unitId);
    }

    void insert(RevocationCase revocation) {
        jdbc.sql("""
                        insert into revocation (id, number, kind, subject_key, open_key, subject_case_id, entry_code,
                          honour_id, issuing_unit_id, unit_id, title, paper_number, paper_date, ground, statement, status,
                          started_by, started_at, followed_from)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        revocation.id(),
                        revocation.number(),
                        revocation.kind().name(),
                        revocation.subjectKey(),
                        revocation.subjectKey(),
                        revocation.subjectCaseId(),
                        revocation.entryCode(),
                        revocation.honourId(),
                        revocation.issuingUnitId(),
                        revocation.unitId(),
                        revocation.title(),
                        revocation.paperNumber(),
                        revocation.paperDate(),
                        revocation.ground().name(),
                        revocation.statement(),
                        revocation.status().name(),
                        revocation.startedBy(),
                        Timestamp.from(revocation.startedAt()),
                        revocation.followedFrom())
                .update();
    }

    Holder addHolder(String revocationId, int position, RevocationSubjects.Person person) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("insert into revocation_holder (id, revocation_id, position_no, name, account, email)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(id, revocationId, position, person.name(), person.account(), person.email())
                .update();
        return new Holder(id, revocationId, person.name(), person.account(), person.email(), null);
    }

    /** In the order of the request. */
    @Transactional(readOnly = true)
    public List<Holder> holders(String revocationId) {
        return jdbc.sql("""
                        select h.*, a.holder_id answered, a.accepts, a.answer, a.received_on, a.recorded_by
                        from revocation_holder h left join revocation_answer a on a.holder_id = h.id
                        where h.revocation_id = ? order by h.position_no""")
                .param(revocationId)
                .query((row, number) -> new Holder(
                        row.getString("id"),
                        revocationId,
                        row.getString("name"),
                        row.getString("account"),
                        row.getString("email"),
                        row.getString("answered") == null
                                ? null
                                : new Holder.Answer(
                                        row.getBoolean("accepts"),
                                        row.getString("answer"),
                                        row.getObject("received_on", LocalDate.class),
                                        row.getString("recorded_by"))))
                .list();
    }

    /** @throws NotVisible when the revocation has no such holder */
    @Transactional(readOnly = true)
    public Holder holder(String revocationId, String holderId) {
        return holders(revocationId).stream()
                .filter(holder -> holder.id().equals(holderId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("case"));
    }

    /** True for whoever holds what is to be revoked. */
    @Transactional(readOnly = true)
    public boolean isHolder(String revocationId, String account) {
        return holders(revocationId).stream().anyMatch(holder -> account.equals(holder.account()));
    }

    public void answer(String holderId, Holder.Answer answer) {
        jdbc.sql("insert into revocation_answer (holder_id, answer, accepts, received_on, recorded_by, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        holderId,
                        answer.text(),
                        answer.accepts(),
                        answer.receivedOn(),
                        answer.recordedBy(),
                        Timestamp.from(now()))
                .update();
    }

    /** Where the revocation stands now and until when; null when no limit runs. */
    public void stand(String id, RevocationStatus status, Instant dueAt) {
        jdbc.sql("update revocation set status = ?, due_at = ? where id = ?")
                .params(status.name(), dueAt == null ? null : Timestamp.from(dueAt), id)
                .update();
    }

    /**
     * Stores the decision; from now on another revocation of the same subject may be started.
     *
     * @throws AlreadyDone when it has been decided
     */
    public void decide(
            String id, RevocationOutcome outcome, String number, LocalDate on, String reason, String account) {
        RevocationStatus status =
                outcome == RevocationOutcome.REVOKE ? RevocationStatus.REVOKED : RevocationStatus.KEPT;
        int decided = jdbc.sql("""
                        update revocation set status = ?, open_key = null, due_at = null, decision_number = ?,
                          decided_on = ?, reason = ?, decided_by = ?, decided_at = ?
                        where id = ? and decided_at is null""")
                .params(status.name(), number, on, reason, account, Timestamp.from(now()), id)
                .update();
        if (decided == 0) {
            throw new AlreadyDone("revocationDecided");
        }
    }

    public void counterEntered(String id, String code) {
        jdbc.sql("update revocation set counter_code = ? where id = ?")
                .params(code, id)
                .update();
    }

    /** An appeal was upheld; {@code by} is the new entry or honour, or the number of the answer. */
    public void restored(String id, String by) {
        jdbc.sql("update revocation set restored_by = ? where id = ?")
                .params(by, id)
                .update();
    }

    /** A dissolved unit's revocation goes to the successor. */
    public void handOver(String id, String unitId) {
        jdbc.sql("update revocation set unit_id = ? where id = ?")
                .params(unitId, id)
                .update();
    }

    /** Makes others who change the revocation wait until the transaction ends. */
    public void lock(String id) {
        jdbc.sql("select id from revocation where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("case"));
    }

    private List<RevocationCase> read(String where, String value) {
        return jdbc.sql("select * from revocation" + where)
                .param(value)
                .query((row, number) -> revocation(row))
                .list();
    }

    private static RevocationCase revocation(ResultSet row) throws SQLException {
        return new RevocationCase(
                row.getString("id"),
                row.getString("number"),
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("subject_key"),
                row.getString("subject_case_id"),
                row.getString("entry_code"),
                row.getString("honour_id"),
                row.getString("issuing_unit_id"),
                row.getString("unit_id"),
                row.getString("title"),
                row.getString("paper_number"),
                row.getObject("paper_date", LocalDate.class),
                Ground.valueOf(row.getString("ground")),
                row.getString("statement"),
                RevocationStatus.valueOf(row.getString("status")),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("followed_from"),
                instant(row.getTimestamp("due_at")),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                instant(row.getTimestamp("decided_at")),
                row.getString("reason"),
                row.getString("counter_code"),
                row.getString("restored_by"));
    }

    private static Instant instant(Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
