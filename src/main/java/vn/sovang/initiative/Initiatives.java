package vn.sovang.initiative;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** The cases: where each stands, what it asks for and what happened to it. */
@Service
@Transactional
public class Initiatives {

    private final InitiativeRepository initiatives;
    private final VersionRepository versions;
    private final CaseEventRepository events;
    private final JdbcAggregateOperations rows;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Initiatives(
            InitiativeRepository initiatives,
            VersionRepository versions,
            CaseEventRepository events,
            JdbcAggregateOperations rows,
            JdbcClient jdbc,
            ObjectMapper json,
            Clock clock) {
        this.initiatives = initiatives;
        this.versions = versions;
        this.events = events;
        this.rows = rows;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such case */
    @Transactional(readOnly = true)
    public Initiative get(String caseId) {
        return find(caseId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<Initiative> find(String caseId) {
        return initiatives.findById(caseId);
    }

    @Transactional(readOnly = true)
    public Optional<Initiative> byReceipt(String receiptNumber) {
        return jdbc.sql("select id from initiative where receipt_number = ?")
                .param(receiptNumber)
                .query(String.class)
                .optional()
                .map(this::get);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return initiatives.count() == 0;
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
        return versions.findByInitiativeIdOrderByVersion(caseId).stream()
                .map(row -> new RequestVersion(
                        row.version(), FilingDesk.read(json, row.content()), row.filedAt(), row.filedBy()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<CaseEvent> history(String caseId) {
        return events.findByInitiativeIdOrderById(caseId);
    }

    /** Other running or recognised cases with the same title anywhere; a hint for the appraisal. */
    @Transactional(readOnly = true)
    public List<Initiative> withTitleLike(Initiative initiative) {
        return jdbc.sql("""
                        select id from initiative where folded_title = ? and id <> ?
                        and status not in ('REFUSED', 'WITHDRAWN', 'LAPSED', 'REVOKED') order by filed_at""").params(initiative.foldedTitle(), initiative.id()).query(String.class).list().stream()
                .map(this::get)
                .toList();
    }

    /**
     * Makes others who change the case wait until the transaction ends.
     *
     * @throws NotVisible when there is no such case
     */
    public void lock(String caseId) {
        jdbc.sql("select id from initiative where id = ? for update")
                .param(caseId)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("case"));
    }

    /** Adds an event to the history. */
    public void record(
            String caseId,
            String unitId,
            CaseStep step,
            CaseOutcome outcome,
            String actor,
            String reference,
            String reason) {
        if (!step.outcomes().contains(outcome)) {
            throw new IllegalArgumentException("No sentence tells of " + outcome + " at " + step);
        }
        rows.insert(new CaseEvent(null, caseId, now(), unitId, step, outcome, actor, reference, reason));
    }

    /** Gives the case its number in the intake register. */
    public Initiative receive(String caseId, String receiptNumber) {
        return initiatives.save(get(caseId).withReceipt(receiptNumber));
    }

    /** The unit takes the case over; from now on its people see it. */
    public Initiative openAt(String caseId, Unit unit) {
        holdBy(caseId, unit.id());
        return initiatives.save(get(caseId).at(unit.id(), unit.tier(), InitiativeStatus.APPRAISAL));
    }

    /** A dissolved unit's case goes to the successor; status and limits stay. */
    public void handOver(String caseId, Unit successor) {
        holdBy(caseId, successor.id());
        Initiative before = get(caseId);
        initiatives.save(
                before.at(successor.id(), before.tier(), before.status()).standing(before.status(), before.dueAt()));
    }

    /** Where the case stands now and until when; null when no limit runs. */
    public void stand(String caseId, InitiativeStatus status, Instant dueAt) {
        initiatives.save(get(caseId).standing(status, dueAt));
    }

    /** The unit that holds the case has recognised it. */
    public void recognisedHere(String caseId) {
        initiatives.save(get(caseId).recognisedHere());
    }

    /** Ends the case: recognised when at least one level recognised it, otherwise as given. */
    public InitiativeStatus end(String caseId, InitiativeStatus otherwise) {
        Initiative initiative = get(caseId);
        InitiativeStatus status = initiative.recognisedTier() == null ? otherwise : InitiativeStatus.RECOGNISED;
        initiatives.save(initiative.standing(status, null));
        endReading(caseId);
        return status;
    }

    /**
     * A unit's recognition has been revoked; a case that has ended and that no other unit recognises stands as revoked.
     *
     * @param stillRecognised whether another unit's recognition stands
     */
    public void revoked(
            String caseId, String unitId, String actor, String number, String reason, boolean stillRecognised) {
        record(caseId, unitId, CaseStep.REVOCATION, CaseOutcome.REVOKED, actor, number, reason);
        Initiative initiative = get(caseId);
        if (initiative.status() == InitiativeStatus.RECOGNISED && !stillRecognised) {
            initiatives.save(initiative.standing(InitiativeStatus.REVOKED, null));
        }
    }

    /** A revoked recognition is in force again. */
    public void restored(String caseId, String unitId, String actor, String number, String reason) {
        record(caseId, unitId, CaseStep.REVOCATION, CaseOutcome.RESTORED, actor, number, reason);
        Initiative initiative = get(caseId);
        if (initiative.status() == InitiativeStatus.REVOKED) {
            initiatives.save(initiative.standing(InitiativeStatus.RECOGNISED, null));
        }
    }

    public void letRead(String caseId, String account) {
        if (!isReader(caseId, account)) {
            jdbc.sql("insert into initiative_reader (initiative_id, account) values (?, ?)")
                    .params(caseId, account)
                    .update();
        }
    }

    public void stopReading(String caseId, String account) {
        jdbc.sql("delete from initiative_reader where initiative_id = ? and account = ?")
                .params(caseId, account)
                .update();
    }

    /** The panel has done its work, or the case has ended: nobody reads it as a member of the panel. */
    public void endReading(String caseId) {
        jdbc.sql("delete from initiative_reader where initiative_id = ?")
                .param(caseId)
                .update();
    }

    @Transactional(readOnly = true)
    public boolean isReader(String caseId, String account) {
        return count("select count(*) from initiative_reader where initiative_id = ? and account = ?", caseId, account)
                > 0;
    }

    /** Running cases that stand at the unit. */
    @Transactional(readOnly = true)
    public List<Initiative> openAt(String unitId) {
        return jdbc
                .sql("select id from initiative where unit_id = ? and status in "
                        + "('APPRAISAL', 'SUPPLEMENT', 'COUNCIL_REVIEW', 'DECISION', 'PROPOSAL')")
                .param(unitId)
                .query(String.class)
                .list()
                .stream()
                .map(this::get)
                .toList();
    }

    private void holdBy(String caseId, String unitId) {
        long held =
                count("select count(*) from initiative_unit where initiative_id = ? and unit_id = ?", caseId, unitId);
        if (held == 0) {
            jdbc.sql("insert into initiative_unit (initiative_id, unit_id, since) values (?, ?, ?)")
                    .params(caseId, unitId, java.sql.Timestamp.from(now()))
                    .update();
        }
    }

    private long count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
