package vn.sovang.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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

    void insert(Honour honour) {
        jdbc.sql("""
                        insert into honour (id, code, nominee_id, case_id, unit_id, unit_name, form_code, form_name, \
                        recipient, name, folded_name, position_held, recipient_unit_id, recipient_unit, honour_year, \
                        decision_number, decided_on, account, issued_at, status) values \
                        (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        honour.id(),
                        honour.code(),
                        honour.nomineeId(),
                        honour.caseId(),
                        honour.unitId(),
                        honour.unitName(),
                        honour.formCode(),
                        honour.formName(),
                        honour.recipient().name(),
                        honour.name(),
                        TextFolding.search(honour.name()),
                        honour.position(),
                        honour.recipientUnitId(),
                        honour.recipientUnit(),
                        honour.year(),
                        honour.decisionNumber(),
                        honour.decidedOn(),
                        honour.account(),
                        Timestamp.from(honour.issuedAt()),
                        honour.status().name())
                .update();
        honour.evidence()
                .forEach(code -> jdbc.sql("insert into honour_evidence (honour_id, code) values (?, ?)")
                        .params(honour.id(), code)
                        .update());
    }

    /** Makes others who change the honour wait. */
    void lock(String honourId) {
        jdbc.sql("select id from honour where id = ? for update")
                .param(honourId)
                .query(String.class)
                .optional();
    }

    void revoke(Honour honour) {
        jdbc.sql("update honour set status = 'REVOKED', revoked_by = ?, revoked_on = ?, revocation_number = ?,"
                        + " revocation_reason = ? where id = ?")
                .params(
                        honour.revokedBy(),
                        honour.revokedOn(),
                        honour.revocationNumber(),
                        honour.revocationReason(),
                        honour.id())
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
        Map<String, Row> rows = new LinkedHashMap<>();
        jdbc.sql("""
                        select h.id, h.code, h.nominee_id, h.case_id, h.unit_id, h.unit_name, h.form_code, h.form_name, \
                        h.recipient, h.name, h.position_held, h.recipient_unit_id, h.recipient_unit, h.honour_year, \
                        h.decision_number, h.decided_on, h.account, h.issued_at, h.status, h.revoked_by, \
                        h.revoked_on, h.revocation_number, h.revocation_reason from honour h""" + where).params(parameters).query(Row::read).list().forEach(row -> rows.put(row.id(), row));
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> ids = List.copyOf(rows.keySet());
        Map<String, List<String>> evidence = new LinkedHashMap<>();
        jdbc.sql("select honour_id, code from honour_evidence where honour_id in (:ids) order by code")
                .param("ids", ids)
                .query(row -> {
                    evidence.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(row.getString(2));
                });
        Map<String, List<Honour.Flag>> flags = new LinkedHashMap<>();
        jdbc.sql("select * from honour_flag where honour_id in (:ids) order by id")
                .param("ids", ids)
                .query(FlagRow::read)
                .list()
                .forEach(flag -> flags.computeIfAbsent(flag.honourId(), id -> new ArrayList<>())
                        .add(flag.flag()));
        return rows.values().stream()
                .map(row ->
                        row.honour(evidence.getOrDefault(row.id(), List.of()), flags.getOrDefault(row.id(), List.of())))
                .toList();
    }

    record FlagRow(
            long id,
            String honourId,
            String why,
            String revocationId,
            Instant since,
            Instant resolvedAt,
            String resolvedBy,
            String resolution) {

        private static FlagRow read(ResultSet row, int number) throws SQLException {
            return new FlagRow(
                    row.getLong("id"),
                    row.getString("honour_id"),
                    row.getString("why"),
                    row.getString("revocation_id"),
                    instant(row, "since"),
                    instant(row, "resolved_at"),
                    row.getString("resolved_by"),
                    row.getString("resolution"));
        }

        Honour.Flag flag() {
            return new Honour.Flag(id, why, revocationId, since, resolvedAt, resolvedBy, resolution);
        }
    }

    record Row(
            String id,
            String code,
            String nomineeId,
            String caseId,
            String unitId,
            String unitName,
            String formCode,
            String formName,
            Recipient recipient,
            String name,
            String positionHeld,
            String recipientUnitId,
            String recipientUnit,
            int honourYear,
            String decisionNumber,
            java.time.LocalDate decidedOn,
            String account,
            Instant issuedAt,
            HonourStatus status,
            String revokedBy,
            java.time.LocalDate revokedOn,
            String revocationNumber,
            String revocationReason) {

        private static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
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
                    row.getObject("decided_on", java.time.LocalDate.class),
                    row.getString("account"),
                    instant(row, "issued_at"),
                    HonourStatus.valueOf(row.getString("status")),
                    row.getString("revoked_by"),
                    row.getObject("revoked_on", java.time.LocalDate.class),
                    row.getString("revocation_number"),
                    row.getString("revocation_reason"));
        }

        Honour honour(List<String> evidence, List<Honour.Flag> flags) {
            return new Honour(
                    id,
                    code,
                    nomineeId,
                    caseId,
                    unitId,
                    unitName,
                    formCode,
                    formName,
                    recipient,
                    name,
                    positionHeld,
                    recipientUnitId,
                    recipientUnit,
                    honourYear,
                    decisionNumber,
                    decidedOn,
                    evidence,
                    account,
                    issuedAt,
                    status,
                    revokedBy,
                    revokedOn,
                    revocationNumber,
                    revocationReason,
                    flags);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
