package vn.sovang.redress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** What rested on revoked recognitions, and what the units that decided it made of that. */
@Service
@Transactional
public class RevocationDependents {

    private final JdbcClient jdbc;
    private final Clock clock;

    RevocationDependents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes something that rested on the revoked recognition. */
    public void add(String revocationId, SubjectKind kind, String code, String title, String unitId) {
        jdbc.sql("insert into revocation_dependent (id, revocation_id, kind, code, title, unit_id)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), revocationId, kind.name(), code, title, unitId)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Dependent> of(String revocationId) {
        return jdbc.sql("select * from revocation_dependent where revocation_id = ? order by kind, code")
                .param(revocationId)
                .query((row, number) -> new Dependent(
                        row.getString("id"),
                        revocationId,
                        SubjectKind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("unit_id"),
                        row.getString("outcome") == null ? null : DependentOutcome.valueOf(row.getString("outcome")),
                        row.getString("reason"),
                        row.getString("started_id")))
                .list();
    }

    /** What a unit still has to look at. */
    @Transactional(readOnly = true)
    public List<Dependent> openAt(String unitId) {
        return jdbc
                .sql("select distinct revocation_id from revocation_dependent where unit_id = ? and outcome is null")
                .param(unitId)
                .query(String.class)
                .list()
                .stream()
                .flatMap(id -> of(id).stream())
                .filter(dependent ->
                        dependent.outcome() == null && dependent.unitId().equals(unitId))
                .toList();
    }

    /** @throws NotVisible when the revocation has no such dependent */
    @Transactional(readOnly = true)
    public Dependent get(String revocationId, String dependentId) {
        return of(revocationId).stream()
                .filter(dependent -> dependent.id().equals(dependentId))
                .findFirst()
                .orElseThrow(() -> new NotVisible("case"));
    }

    public void reviewed(
            String dependentId, DependentOutcome outcome, String reason, String startedId, String account) {
        jdbc.sql("update revocation_dependent set outcome = ?, reason = ?, started_id = ?, reviewed_by = ?,"
                        + " reviewed_at = ? where id = ?")
                .params(outcome.name(), reason, startedId, account, Timestamp.from(now()), dependentId)
                .update();
    }

    /** A dissolved unit's dependent goes to the successor. */
    public void handOver(String dependentId, String unitId) {
        jdbc.sql("update revocation_dependent set unit_id = ? where id = ?")
                .params(unitId, dependentId)
                .update();
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
