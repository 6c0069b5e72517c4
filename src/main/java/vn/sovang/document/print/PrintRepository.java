package vn.sovang.document.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Batches and their pages. */
interface PrintRepository extends Repository<PrintBatch, String>, Inserts<PrintRepository.Item> {

    /** A page of a batch; positions begin with 1. */
    @Table("print_item")
    record Item(String batchId, int position, String certificateId, Status status) {

        enum Status {
            WAITING,
            DONE,
            FAILED
        }
    }

    String SELECT = """
            select b.*, (select count(*) from print_item i where i.batch_id = b.id) total,
              (select count(*) from print_item i where i.batch_id = b.id and i.status = 'DONE') done,
              (select count(*) from print_item i where i.batch_id = b.id and i.status = 'FAILED') failed
            from print_batch b""";

    @Modifying
    @Query("""
            insert into print_batch (id, unit_id, title, status, created_by, created_at)
            values (:id, :unitId, :title, 'RUNNING', :account, :createdAt)""")
    void start(String id, String unitId, String title, String account, Instant createdAt);

    @Query(SELECT + " where b.id = :id")
    Optional<PrintBatch> find(String id);

    @Query("select status from print_batch where id = :id for update")
    Optional<String> lock(String id);

    /** Nobody else changes the batch until the transaction ends. */
    default boolean lockRunning(String id) {
        return lock(id).filter(PrintBatch.Status.RUNNING.name()::equals).isPresent();
    }

    @Query(SELECT + " where b.unit_id in (:units) order by b.created_at desc fetch first :most rows only")
    List<PrintBatch> newest(List<String> units, int most);

    @Query("""
            select * from print_item where batch_id = :batchId and status = 'WAITING'
            order by position fetch first 1 rows only""")
    Optional<Item> nextWaiting(String batchId);

    @Modifying
    @Query(
            "update print_item set status = 'DONE', file_id = :fileId where batch_id = :batchId and position = :position")
    void done(String batchId, int position, String fileId);

    @Modifying
    @Query("""
            update print_item set status = 'FAILED', problem = :problem
            where batch_id = :batchId and position = :position""")
    void failed(String batchId, int position, String problem);

    /** Failed items wait again. */
    @Modifying
    @Query("update print_item set status = 'WAITING', problem = null where batch_id = :batchId and status = 'FAILED'")
    int tryAgain(String batchId);

    @Query("select file_id from print_item where batch_id = :batchId and file_id is not null order by position")
    List<String> files(String batchId);

    @Modifying
    @Query("update print_item set file_id = null where batch_id = :batchId")
    void forgetFiles(String batchId);

    @Modifying
    @Query("update print_batch set status = :status, finished_at = :finishedAt, file_id = :fileId where id = :batchId")
    void stand(String batchId, PrintBatch.Status status, Instant finishedAt, String fileId);

    @Query("""
            select i.position, c.number, c.register_year, c.holder_name as holder, i.problem from print_item i
              join certificate c on c.id = i.certificate_id
            where i.batch_id = :batchId and i.status = 'FAILED' order by i.position""")
    List<PrintProblem> problems(String batchId);
}
