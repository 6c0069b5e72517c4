package vn.sovang.goldenbook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.goldenbook.IntegrityReport.Book;
import vn.sovang.goldenbook.IntegrityReport.Finding;
import vn.sovang.goldenbook.IntegrityReport.Reason;

/** Keeps the results of checking the books, one row each. */
@Repository
class KeptChecks {

    private static final String SELECT = "select unit_id, entries, head_hash, numbers, fault_sequence, fault_code,"
            + " fault_reason, recomputed_at from golden_book_check";

    private static final String UPDATE =
            "update golden_book_check set entries = :entries, head_hash = :hash, numbers = :numbers,"
                    + " fault_sequence = :faultSequence, fault_code = :faultCode, fault_reason = :faultReason,"
                    + " recomputed_at = :recomputedAt where unit_id = :unit";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KeptChecks(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    }

    private record Numbers(Map<Integer, Integer> ofYears) {}

    Map<String, KeptCheck> all() {
        return jdbc.sql(SELECT).query(KeptChecks::read).list().stream()
                .collect(Collectors.toMap(check -> check.head().unitId(), Function.identity()));
    }

    Optional<KeptCheck> of(String unitId) {
        return jdbc.sql(SELECT + " where unit_id = :unit")
                .param("unit", unitId)
                .query(KeptChecks::read)
                .optional();
    }

    /** Keeps the result of reading a whole book, whatever was kept before. */
    void keep(KeptCheck check) {
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql(UPDATE).paramSource(parameters(check)).update() == 0) {
                insert(check);
            }
        });
    }

    /** Keeps what was read on from an earlier result, unless another one is kept by now: it may name a fault. */
    void keep(KeptCheck check, KeptCheck from) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        UPDATE + " and entries = :fromEntries and head_hash = :fromHash and fault_reason is null")
                .paramSource(parameters(check)
                        .addValue("fromEntries", from.head().entries())
                        .addValue("fromHash", from.head().headHash()))
                .update());
    }

    private void insert(KeptCheck check) {
        jdbc.sql("insert into golden_book_check (unit_id, entries, head_hash, numbers, fault_sequence, fault_code,"
                        + " fault_reason, recomputed_at) values (:unit, :entries, :hash, :numbers, :faultSequence,"
                        + " :faultCode, :faultReason, :recomputedAt)")
                .paramSource(parameters(check))
                .update();
    }

    private static MapSqlParameterSource parameters(KeptCheck check) {
        Finding fault = check.fault();
        Instant recomputedAt = check.recomputedAt();
        return new MapSqlParameterSource("unit", check.head().unitId())
                .addValue("entries", check.head().entries())
                .addValue("hash", check.head().headHash())
                .addValue("numbers", CanonicalJson.of(new Numbers(check.numbers())))
                .addValue("faultSequence", fault == null ? null : fault.sequence(), Types.INTEGER)
                .addValue("faultCode", fault == null ? null : fault.code(), Types.VARCHAR)
                .addValue("faultReason", fault == null ? null : fault.reason().name(), Types.VARCHAR)
                .addValue(
                        "recomputedAt", recomputedAt == null ? null : StoredEntry.inUtc(recomputedAt), Types.TIMESTAMP);
    }

    private static KeptCheck read(ResultSet row, int number) throws SQLException {
        Book head = new Book(row.getString("unit_id"), row.getInt("entries"), row.getString("head_hash"));
        String reason = row.getString("fault_reason");
        LocalDateTime recomputedAt = row.getObject("recomputed_at", LocalDateTime.class);
        return new KeptCheck(
                head,
                CanonicalJson.read(row.getString("numbers"), Numbers.class).ofYears(),
                reason == null
                        ? null
                        : new Finding(
                                head.unitId(),
                                row.getInt("fault_sequence"),
                                row.getString("fault_code"),
                                Reason.valueOf(reason)),
                recomputedAt == null ? null : recomputedAt.toInstant(ZoneOffset.UTC));
    }
}
