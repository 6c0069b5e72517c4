package vn.sovang.award;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.TextFolding;

/** The rows of the table {@code ad_hoc_award} with their evidence and the units that hold them. */
@Repository
class AdHocRows {

    private final JdbcClient jdbc;
    private final UnitLock unitLock;

    AdHocRows(JdbcClient jdbc, UnitLock unitLock) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
    }

    void insert(AdHocAward award) {
        jdbc.sql("""
                        insert into ad_hoc_award (id, number, unit_id, status, recipient, name, folded_name, position_held,
                          recipient_unit_id, account, email, female, direct_worker, form_code, deed, deed_on,
                          benefit_value_vnd, filed_by, filed_at, due_at, lock_version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null, 0)""")
                .params(
                        award.id(),
                        award.number(),
                        award.unitId(),
                        award.status().name(),
                        award.recipient().name(),
                        award.name(),
                        TextFolding.fold(award.name()),
                        award.position(),
                        award.recipientUnitId(),
                        award.account(),
                        award.email(),
                        award.female(),
                        award.directWorker(),
                        award.formCode(),
                        award.deed(),
                        Date.valueOf(award.deedOn()),
                        award.benefitValueVnd(),
                        award.filedBy(),
                        Timestamp.from(award.filedAt()))
                .update();
        award.evidence()
                .forEach(code -> jdbc.sql("insert into ad_hoc_award_evidence (award_id, code) values (?, ?)")
                        .params(award.id(), code)
                        .update());
    }

    Optional<AdHocAward> find(String id) {
        return read(" where a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** @param rest what follows the table, which is called {@code a} */
    List<AdHocAward> read(String rest, Map<String, ?> parameters) {
        return jdbc.sql("select a.* from ad_hoc_award a" + rest)
                .params(parameters)
                .query((row, number) -> award(row))
                .list();
    }

    long count(String rest, Map<String, ?> parameters) {
        return jdbc.sql("select count(*) from ad_hoc_award a" + rest)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** @throws NotVisible when there is no such dossier */
    void lock(String id) {
        jdbc.sql("select id from ad_hoc_award where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("case"));
    }

    void stand(String id, AdHocStatus status, Instant dueAt) {
        jdbc.sql("update ad_hoc_award set status = ?, due_at = ?, lock_version = lock_version + 1 where id = ?")
                .params(status.name(), dueAt == null ? null : Timestamp.from(dueAt), id)
                .update();
    }

    /** The unit's people see the dossier from now on. */
    void holdBy(String id, String unitId) {
        jdbc.sql("update ad_hoc_award set unit_id = ?, lock_version = lock_version + 1 where id = ?")
                .params(unitId, id)
                .update();
        long held = jdbc.sql("select count(*) from ad_hoc_award_unit where award_id = ? and unit_id = ?")
                .params(id, unitId)
                .query(Long.class)
                .single();
        if (held == 0) {
            jdbc.sql("insert into ad_hoc_award_unit (award_id, unit_id) values (?, ?)")
                    .params(id, unitId)
                    .update();
        }
    }

    /** Next number of the unit's register; the unit's row stays locked until the transaction ends. */
    String nextNumber(String unitId, int year) {
        unitLock.hold(unitId);
        int updated = jdbc.sql(
                        "update ad_hoc_register set last_number = last_number + 1 where unit_id = ? and year_number = ?")
                .params(unitId, year)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into ad_hoc_register (unit_id, year_number, last_number) values (?, ?, 1)")
                    .params(unitId, year)
                    .update();
        }
        int number = jdbc.sql("select last_number from ad_hoc_register where unit_id = ? and year_number = ?")
                .params(unitId, year)
                .query(Integer.class)
                .single();
        return "%04d/%d/KĐX-%s".formatted(number, year, unitId);
    }

    private AdHocAward award(ResultSet row) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        return new AdHocAward(
                row.getString("id"),
                row.getString("number"),
                row.getString("unit_id"),
                AdHocStatus.valueOf(row.getString("status")),
                Recipient.valueOf(row.getString("recipient")),
                row.getString("name"),
                row.getString("position_held"),
                row.getString("recipient_unit_id"),
                row.getString("account"),
                row.getString("email"),
                flag(row, "female"),
                flag(row, "direct_worker"),
                row.getString("form_code"),
                row.getString("deed"),
                row.getObject("deed_on", LocalDate.class),
                row.getBigDecimal("benefit_value_vnd"),
                jdbc.sql("select code from ad_hoc_award_evidence where award_id = ? order by code")
                        .param(row.getString("id"))
                        .query(String.class)
                        .list(),
                row.getString("filed_by"),
                row.getTimestamp("filed_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static Boolean flag(ResultSet row, String column) throws SQLException {
        boolean value = row.getBoolean(column);
        return row.wasNull() ? null : value;
    }
}
