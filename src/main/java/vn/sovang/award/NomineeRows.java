package vn.sovang.award;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.TextFolding;

/** The rows of the lists with the evidence they name. */
@Repository
class NomineeRows {

    private static final String SELECT = "select n.* from award_nominee n";

    private static final String INSERT = """
            insert into award_nominee (id, letter_id, row_no, recipient, name, folded_name, position_held, unit_id, \
            account, email, form_code, achievement, female, direct_worker, benefit_value_vnd, rating, compliant, \
            movement_launched, publicised, pledge_signed, initiatives_registered, kept_alive, yearly_review, \
            recognised_members, united, status, status_reason) values (:id, :letterId, :rowNumber, :recipient, :name, \
            :folded, :position, :unitId, :account, :email, :formCode, :achievement, :female, :directWorker, \
            :benefitValueVnd, :rating, :compliant, :movementLaunched, :publicised, :pledgeSigned, \
            :initiativesRegistered, :keptAlive, :yearlyReview, :recognisedMembers, :united, :status, :statusReason)""";

    private static final String UPDATE = """
            update award_nominee set recipient = :recipient, name = :name, folded_name = :folded, \
            position_held = :position, unit_id = :unitId, account = :account, email = :email, form_code = :formCode, \
            achievement = :achievement, female = :female, direct_worker = :directWorker, \
            benefit_value_vnd = :benefitValueVnd, rating = :rating, compliant = :compliant, \
            movement_launched = :movementLaunched, publicised = :publicised, pledge_signed = :pledgeSigned, \
            initiatives_registered = :initiativesRegistered, kept_alive = :keptAlive, yearly_review = :yearlyReview, \
            recognised_members = :recognisedMembers, united = :united where id = :id""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    NomineeRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<Nominee> nominees) {
        batches.batchUpdate(
                INSERT, nominees.stream().map(NomineeRows::parameters).toArray(SqlParameterSource[]::new));
        insertEvidence(nominees);
    }

    void update(Nominee nominee) {
        batches.update(UPDATE, parameters(nominee));
        deleteEvidence(List.of(nominee.id()));
        insertEvidence(List.of(nominee));
    }

    /** Removes a row that nothing has been recorded about yet; the rows behind it move up. */
    void delete(Nominee nominee) {
        deleteEvidence(List.of(nominee.id()));
        jdbc.sql("delete from award_nominee where id = ?").param(nominee.id()).update();
        jdbc.sql("update award_nominee set row_no = row_no - 1 where letter_id = ? and row_no > ?")
                .params(nominee.letterId(), nominee.rowNumber())
                .update();
    }

    void deleteAll(String letterId) {
        jdbc.sql("delete from award_nominee_evidence where nominee_id in"
                        + " (select id from award_nominee where letter_id = ?)")
                .param(letterId)
                .update();
        jdbc.sql("delete from award_nominee where letter_id = ?")
                .param(letterId)
                .update();
    }

    void stand(Map<String, NomineeStatus> statusById, Map<String, String> reasonById) {
        batches.batchUpdate(
                "update award_nominee set status = :status, status_reason = :reason where id = :id",
                statusById.entrySet().stream()
                        .map(entry -> new MapSqlParameterSource("id", entry.getKey())
                                .addValue("status", entry.getValue().name())
                                .addValue("reason", reasonById.get(entry.getKey())))
                        .toArray(SqlParameterSource[]::new));
    }

    Optional<Nominee> find(String nomineeId) {
        return read(" where n.id = :id", Map.of("id", nomineeId)).stream().findFirst();
    }

    List<Nominee> ofLetter(String letterId) {
        return read(" where n.letter_id = :letter order by n.row_no", Map.of("letter", letterId));
    }

    /** Rows that satisfy the condition, which starts with {@code where} and may order and limit. */
    List<Nominee> read(String condition, Map<String, ?> parameters) {
        Map<String, Row> rows = new LinkedHashMap<>();
        jdbc.sql(SELECT + condition).params(parameters).query(result -> {
            Row row = Row.of(result);
            rows.put(row.id, row);
        });
        if (rows.isEmpty()) {
            return List.of();
        }
        evidenceOf(List.copyOf(rows.keySet()))
                .forEach((id, codes) -> rows.get(id).evidence.addAll(codes));
        return rows.values().stream().map(Row::nominee).toList();
    }

    private Map<String, List<String>> evidenceOf(List<String> ids) {
        Map<String, List<String>> evidence = new HashMap<>();
        for (int from = 0; from < ids.size(); from += 500) {
            jdbc.sql("select nominee_id, code from award_nominee_evidence where nominee_id in (:ids) order by code")
                    .param("ids", ids.subList(from, Math.min(ids.size(), from + 500)))
                    .query(row -> {
                        evidence.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return evidence;
    }

    private void insertEvidence(List<Nominee> nominees) {
        List<SqlParameterSource> rows = new ArrayList<>();
        nominees.forEach(nominee -> nominee.evidence().stream()
                .distinct()
                .forEach(code -> rows.add(new MapSqlParameterSource("id", nominee.id()).addValue("code", code))));
        batches.batchUpdate(
                "insert into award_nominee_evidence (nominee_id, code) values (:id, :code)",
                rows.toArray(SqlParameterSource[]::new));
    }

    private void deleteEvidence(List<String> ids) {
        jdbc.sql("delete from award_nominee_evidence where nominee_id in (:ids)")
                .param("ids", ids)
                .update();
    }

    private static MapSqlParameterSource parameters(Nominee nominee) {
        CollectiveFacts facts = nominee.collective();
        return new MapSqlParameterSource()
                .addValue("id", nominee.id())
                .addValue("letterId", nominee.letterId())
                .addValue("rowNumber", nominee.rowNumber())
                .addValue("recipient", nominee.recipient().name())
                .addValue("name", nominee.name())
                .addValue("folded", TextFolding.search(nominee.name()))
                .addValue("position", nominee.position())
                .addValue("unitId", nominee.unitId())
                .addValue("account", nominee.account())
                .addValue("email", nominee.email())
                .addValue("formCode", nominee.formCode())
                .addValue("achievement", nominee.achievement())
                .addValue("female", nominee.female())
                .addValue("directWorker", nominee.directWorker())
                .addValue("benefitValueVnd", nominee.benefitValueVnd())
                .addValue(
                        "rating",
                        nominee.rating() == null ? null : nominee.rating().name())
                .addValue("compliant", nominee.compliant())
                .addValue("movementLaunched", facts.movementLaunched())
                .addValue("publicised", facts.publicised())
                .addValue("pledgeSigned", facts.pledgeSigned())
                .addValue("initiativesRegistered", facts.initiativesRegistered())
                .addValue("keptAlive", facts.keptAlive())
                .addValue("yearlyReview", facts.yearlyReview())
                .addValue("recognisedMembers", facts.recognisedMembers())
                .addValue("united", facts.united())
                .addValue("status", nominee.status().name())
                .addValue("statusReason", nominee.statusReason());
    }

    /** A row without its evidence. */
    private record Row(String id, Nominee without, List<String> evidence) {

        static Row of(ResultSet row) throws SQLException {
            String rating = row.getString("rating");
            Nominee nominee = new Nominee(
                    row.getString("id"),
                    row.getString("letter_id"),
                    row.getInt("row_no"),
                    Recipient.valueOf(row.getString("recipient")),
                    row.getString("name"),
                    row.getString("position_held"),
                    row.getString("unit_id"),
                    row.getString("account"),
                    row.getString("email"),
                    row.getString("form_code"),
                    row.getString("achievement"),
                    List.of(),
                    flag(row, "female"),
                    flag(row, "direct_worker"),
                    row.getObject("benefit_value_vnd", BigDecimal.class),
                    rating == null ? null : Rating.valueOf(rating),
                    flag(row, "compliant"),
                    new CollectiveFacts(
                            flag(row, "movement_launched"),
                            flag(row, "publicised"),
                            flag(row, "pledge_signed"),
                            flag(row, "initiatives_registered"),
                            flag(row, "kept_alive"),
                            flag(row, "yearly_review"),
                            row.getObject("recognised_members", Integer.class),
                            flag(row, "united")),
                    NomineeStatus.valueOf(row.getString("status")),
                    row.getString("status_reason"));
            return new Row(nominee.id(), nominee, new ArrayList<>());
        }

        private static Boolean flag(ResultSet row, String column) throws SQLException {
            return row.getObject(column, Boolean.class);
        }

        Nominee nominee() {
            return new Nominee(
                    without.id(),
                    without.letterId(),
                    without.rowNumber(),
                    without.recipient(),
                    without.name(),
                    without.position(),
                    without.unitId(),
                    without.account(),
                    without.email(),
                    without.formCode(),
                    without.achievement(),
                    evidence,
                    without.female(),
                    without.directWorker(),
                    without.benefitValueVnd(),
                    without.rating(),
                    without.compliant(),
                    without.collective(),
                    without.status(),
                    without.statusReason());
        }
    }
}
