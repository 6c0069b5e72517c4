package vn.sovang.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.TextFolding;

/** The rows of the register of honours. There is no delete here. */
@Repository
class HonourRows {

    private final JdbcClient jdbc;

    HonourRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param unitName of the unit that gave it, and the recipient's, as they are called on the day it is entered */
    void insert(String id, String code, NewHonour honour, String unitName, String recipientUnit, Instant at) {
        jdbc.sql("""
                        insert into honour (id, code, nominee_id, case_id, unit_id, unit_name, form_code, form_name, \
                        recipient, name, folded_name, position_held, recipient_unit_id, recipient_unit, honour_year, \
                        decision_number, decided_on, account, issued_at, status) values \
                        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'VALID')""")
                .params(
                        id,
                        code,
                        honour.nomineeId(),
                        honour.caseId(),
                        honour.unitId(),
                        unitName,
                        honour.formCode(),
                        honour.formName(),
                        honour.recipient().name(),
                        honour.name(),
                        TextFolding.search(honour.name()),
                        honour.position(),
                        honour.recipientUnitId(),
                        recipientUnit,
                        honour.year(),
                        honour.decisionNumber(),
                        honour.decidedOn(),
                        honour.account(),
                        Timestamp.from(at))
                .update();
        honour.evidence().stream()
                .distinct()
                .forEach(evidence -> jdbc.sql("insert into honour_evidence (honour_id, code) values (?, ?)")
                        .params(id, evidence)
                        .update());
    }

    /** Makes others who change the honour wait. */
    void lock(String honourId) {
        jdbc.sql("select id from honour where id = ? for update")
                .param(honourId)
                .query(String.class)
                .optional();
    }

    void revoke(String honourId, String account, LocalDate on, String number, String reason) {
        jdbc.sql("update honour set status = 'REVOKED', revoked_by = ?, revoked_on = ?, revocation_number = ?,"
                        + " revocation_reason = ? where id = ?")
                .params(account, on, number, reason, honourId)
                .update();
    }

    void flag(String honourId, String why, String revocationId, Instant since) {
        jdbc.sql("insert into honour_flag (honour_id, why, revocation_id, since) values (?, ?, ?, ?)")
                .params(honourId, why, revocationId, Timestamp.from(since))
                .update();
    }

    void resolve(String honourId, String account, String resolution, Instant at) {
        jdbc.sql("update honour_flag set resolved_at = ?, resolved_by = ?, resolution = ?"
                        + " where honour_id = ? and resolved_at is null")
                .params(Timestamp.from(at), account, resolution, honourId)
                .update();
    }

    long count(String where, Map<String, ?> parameters) {
        return jdbc.sql("select count(*) from honour h" + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** Honours that satisfy the condition, which starts with {@code where} and may order and limit. */
    List<Honour> read(String where, Map<String, ?> parameters) {
        Map<String, Honour> honours = new LinkedHashMap<>();
        jdbc.sql("select h.* from honour h" + where)
                .params(parameters)
                .query(HonourRows::honour)
                .list()
                .forEach(honour -> honours.put(honour.id(), honour));
        if (honours.isEmpty()) {
            return List.of();
        }
        List<String> ids = List.copyOf(honours.keySet());
        jdbc.sql("select honour_id, code from honour_evidence where honour_id in (:ids) order by code")
                .param("ids", ids)
                .query(row -> {
                    honours.get(row.getString("honour_id")).evidence().add(row.getString("code"));
                });
        jdbc.sql("select * from honour_flag where honour_id in (:ids) order by id")
                .param("ids", ids)
                .query(row -> {
                    honours.get(row.getString("honour_id")).flags().add(flag(row));
                });
        return List.copyOf(honours.values());
    }

    private static Honour.Flag flag(ResultSet row) throws SQLException {
        return new Honour.Flag(
                row.getLong("id"),
                row.getString("why"),
                row.getString("revocation_id"),
                instant(row, "since"),
                instant(row, "resolved_at"),
                row.getString("resolved_by"),
                row.getString("resolution"));
    }

    /** Evidence and flags are added afterwards, for all honours at once. */
    private static Honour honour(ResultSet row, int number) throws SQLException {
        return new Honour(
                row.getString("id"),
                row.getString("code"),
                row.getString("nominee_id"),
                row.getString("case_id"),
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getString("form_code"),
                row.getString("form_name"),
                Recipient.valueOf(row.getString("recipient")),
                row.getString("name"),
                row.getString("position_held"),
                row.getString("recipient_unit_id"),
                row.getString("recipient_unit"),
                row.getInt("honour_year"),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                new ArrayList<>(),
                row.getString("account"),
                instant(row, "issued_at"),
                HonourStatus.valueOf(row.getString("status")),
                row.getString("revoked_by"),
                row.getObject("revoked_on", LocalDate.class),
                row.getString("revocation_number"),
                row.getString("revocation_reason"),
                new ArrayList<>());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
