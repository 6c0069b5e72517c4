package vn.sovang.document.print;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of batches and their items. */
@Repository
class PrintRows {

    private static final String SELECT = """
            select b.*, (select count(*) from print_item i where i.batch_id = b.id) total,
              (select count(*) from print_item i where i.batch_id = b.id and i.status = 'DONE') done,
              (select count(*) from print_item i where i.batch_id = b.id and i.status = 'FAILED') failed
            from print_batch b""";

    private final JdbcClient jdbc;

    PrintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page to be made. */
    record Item(int position, String certificateId) {}

    void insert(String id, String unitId, String title, List<String> certificates, String account, Instant createdAt) {
        jdbc.sql("insert into print_batch (id, unit_id, title, status, created_by, created_at)"
                        + " values (?, ?, ?, 'RUNNING', ?, ?)")
                .params(id, unitId, title, account, Timestamp.from(createdAt))
                .update();
        for (int position = 1; position <= certificates.size(); position++) {
            jdbc.sql("insert into print_item (batch_id, position, certificate_id, status) values (?, ?, ?, 'WAITING')")
                    .params(id, position, certificates.get(position - 1))
                    .update();
        }
    }

    Optional<PrintBatch> find(String id) {
        return jdbc.sql(SELECT + " where b.id = ?")
                .param(id)
                .query(PrintRows::batch)
                .optional();
    }

    /** Nobody else changes the batch until the transaction ends. */
    boolean lockRunning(String id) {
        return jdbc.sql("select status from print_batch where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .filter(PrintBatch.Status.RUNNING.name()::equals)
                .isPresent();
    }

    List<PrintBatch> newest(List<String> units, int most) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where b.unit_id in (:units) order by b.created_at desc fetch first :most rows only")
                .param("units", units)
                .param("most", most)
                .query(PrintRows::batch)
                .list();
    }

    Optional<Item> nextWaiting(String batchId) {
        return jdbc.sql("select position, certificate_id from print_item where batch_id = ? and status = 'WAITING'"
                        + " order by position fetch first 1 rows only")
                .param(batchId)
                .query((row, number) -> new Item(row.getInt("position"), row.getString("certificate_id")))
                .optional();
    }

    void done(String batchId, int position, String fileId) {
        jdbc.sql("update print_item set status = 'DONE', file_id = ? where batch_id = ? and position = ?")
                .params(fileId, batchId, position)
                .update();
    }

    void failed(String batchId, int position, String problem) {
        jdbc.sql("update print_item set status = 'FAILED', problem = ? where batch_id = ? and position = ?")
                .params(problem, batchId, position)
                .update();
    }

    /** Failed items wait again. */
    int tryAgain(String batchId) {
        return jdbc.sql("update print_item set status = 'WAITING', problem = null"
                        + " where batch_id = ? and status = 'FAILED'")
                .param(batchId)
                .update();
    }

    List<String> files(String batchId) {
        return jdbc.sql("select file_id from print_item where batch_id = ? and file_id is not null order by position")
                .param(batchId)
                .query(String.class)
                .list();
    }

    void forgetFiles(String batchId) {
        jdbc.sql("update print_item set file_id = null where batch_id = ?")
                .param(batchId)
                .update();
    }

    void stand(String batchId, PrintBatch.Status status, Instant finishedAt, String fileId) {
        jdbc.sql("update print_batch set status = ?, finished_at = ?, file_id = ? where id = ?")
                .params(status.name(), finishedAt == null ? null : Timestamp.from(finishedAt), fileId, batchId)
                .update();
    }

    List<PrintProblem> problems(String batchId) {
        return jdbc.sql("""
                        select i.position, c.number, c.register_year, c.holder, i.problem from print_item i
                          join certificate c on c.id = i.certificate_id
                        where i.batch_id = ? and i.status = 'FAILED' order by i.position""")
                .param(batchId)
                .query((row, number) -> new PrintProblem(
                        row.getInt("position"),
                        "%04d/%d".formatted(row.getInt("number"), row.getInt("register_year")),
                        row.getString("holder"),
                        row.getString("problem")))
                .list();
    }

    private static PrintBatch batch(ResultSet row, int number) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new PrintBatch(
                row.getString("id"),
                row.getString("unit_id"),
                row.getString("title"),
                PrintBatch.Status.valueOf(row.getString("status")),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("file_id"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("failed"));
    }
}
