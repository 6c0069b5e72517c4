package vn.sovang.award;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Findings, appraisals and votes about nominees. There is no update and no delete here. */
@Repository
class NomineeFacts {

    private static final String IN_FORCE = """
            select f.nominee_id, f.unit_id, f.criterion, f.source, f.met, f.blocking, f.note, f.legal_basis, \
            f.verified_by, f.verified_on, f.found_at from nominee_finding f join award_nominee n on n.id = f.nominee_id \
            where f.unit_id = :unit and f.run = (select max(l.run) from nominee_finding l \
            where l.nominee_id = f.nominee_id and l.unit_id = f.unit_id)""";

    /** By name and column: a mapper that tries the names of properties first makes an exception of every column. */
    private static final RowMapper<NomineeFinding> FINDING = (row, number) -> new NomineeFinding(
            row.getString("nominee_id"),
            row.getString("unit_id"),
            row.getString("criterion"),
            row.getString("source"),
            row.getBoolean("met"),
            row.getBoolean("blocking"),
            row.getString("note"),
            row.getString("legal_basis"),
            row.getString("verified_by"),
            row.getString("verified_on"),
            row.getTimestamp("found_at").toInstant());

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final ObjectMapper json;

    NomineeFacts(JdbcClient jdbc, NamedParameterJdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void keepFindings(String letterId, String unitId, List<NomineeFinding> findings) {
        int run = jdbc.sql("""
                        select coalesce(max(f.run), 0) + 1 from nominee_finding f \
                        join award_nominee n on n.id = f.nominee_id where n.letter_id = ? and f.unit_id = ?""").params(letterId, unitId).query(Integer.class).single();
        batches.batchUpdate(
                """
                insert into nominee_finding (nominee_id, unit_id, run, criterion, source, met, blocking, note, \
                legal_basis, verified_by, verified_on, found_at) values (:nomineeId, :unitId, :run, :criterion, \
                :source, :met, :blocking, :note, :legalBasis, :verifiedBy, :verifiedOn, :foundAt)""",
                findings.stream()
                        .map(finding -> new MapSqlParameterSource("run", run)
                                .addValue("nomineeId", finding.nomineeId())
                                .addValue("unitId", finding.unitId())
                                .addValue("criterion", finding.criterion())
                                .addValue("source", finding.source())
                                .addValue("met", finding.met())
                                .addValue("blocking", finding.blocking())
                                .addValue("note", finding.note())
                                .addValue("legalBasis", finding.legalBasis())
                                .addValue("verifiedBy", finding.verifiedBy())
                                .addValue("verifiedOn", finding.verifiedOn())
                                .addValue("foundAt", at(finding.foundAt())))
                        .toArray(SqlParameterSource[]::new));
    }

    /** Findings in force at the unit about all rows of the letter. */
    List<NomineeFinding> findingsOfLetter(String letterId, String unitId) {
        return jdbc.sql(IN_FORCE + " and n.letter_id = :letter order by n.row_no, f.id")
                .param("unit", unitId)
                .param("letter", letterId)
                .query(FINDING)
                .list();
    }

    void keepAppraisals(String unitId, Collection<NomineeAppraisal> rows, String account, Instant now) {
        batches.batchUpdate(
                """
                insert into nominee_appraisal (nominee_id, unit_id, outcome, reason, appraised_by, appraised_at) \
                values (:nominee, :unit, :outcome, :reason, :account, :now)""",
                rows.stream()
                        .map(row -> new MapSqlParameterSource("nominee", row.nomineeId())
                                .addValue("unit", unitId)
                                .addValue("outcome", row.outcome().name())
                                .addValue("reason", row.reason())
                                .addValue("account", account)
                                .addValue("now", at(now)))
                        .toArray(SqlParameterSource[]::new));
    }

    void keepVotes(String unitId, Map<String, NomineeVotes> byNominee, Instant now) {
        batches.batchUpdate(
                """
                insert into nominee_vote_result (nominee_id, unit_id, entitled, agreed, disagreed, recused, passed, \
                voted_at) values (:nominee, :unit, :entitled, :agreed, :disagreed, :recused, :passed, :now)""",
                byNominee.entrySet().stream()
                        .map(entry -> new MapSqlParameterSource("nominee", entry.getKey())
                                .addValue("unit", unitId)
                                .addValue("entitled", entry.getValue().entitled())
                                .addValue("agreed", entry.getValue().agreed())
                                .addValue("disagreed", entry.getValue().disagreed())
                                .addValue("recused", entry.getValue().recused())
                                .addValue("passed", entry.getValue().passed())
                                .addValue("now", at(now)))
                        .toArray(SqlParameterSource[]::new));
    }

    /** What the row said before a change. */
    void keepVersion(Nominee before, String account, Instant now) {
        try {
            jdbc.sql("insert into award_nominee_version (nominee_id, content, changed_at, changed_by)"
                            + " values (?, ?, ?, ?)")
                    .params(before.id(), json.writeValueAsString(before), at(now), account)
                    .update();
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A nominee cannot be written", exception);
        }
    }

    private static java.sql.Timestamp at(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }
}
