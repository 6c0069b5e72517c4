package vn.sovang.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The rows of the letters. */
@Repository
class NomineeRows {

    private final NomineeRepository rows;
    private final JdbcAggregateOperations aggregates;
    private final NamedParameterJdbcTemplate batches;

    NomineeRows(NomineeRepository rows, JdbcAggregateOperations aggregates, NamedParameterJdbcTemplate batches) {
        this.rows = rows;
        this.aggregates = aggregates;
        this.batches = batches;
    }

    void insert(List<Nominee> nominees) {
        aggregates.insertAll(nominees);
    }

    void update(Nominee nominee) {
        aggregates.update(nominee);
    }

    /** Removes a row that nothing has been recorded about yet; the rows behind it move up. */
    void delete(Nominee nominee) {
        rows.deleteById(nominee.id());
        rows.moveUpBehind(nominee.letterId(), nominee.rowNumber());
    }

    void deleteAll(String letterId) {
        rows.deleteOfLetter(letterId);
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

    void stand(String nomineeId, NomineeStatus status, String reason) {
        stand(Map.of(nomineeId, status), reason == null ? Map.of() : Map.of(nomineeId, reason));
    }

    Optional<Nominee> find(String nomineeId) {
        return rows.findById(nomineeId);
    }

    List<Nominee> ofLetter(String letterId) {
        return rows.findByLetterIdOrderByRowNumber(letterId);
    }

    /** Rows that name the account, of letters that were submitted and of dossiers that were decided; newest first. */
    List<Nominee> naming(String account) {
        return rows.naming(account);
    }
}
