package vn.sovang.document.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.sovang.shared.Inserts;

/** Numbers of the registers; none is ever deleted. */
interface NumberRepository extends Repository<DocumentNumber, String>, Inserts<DocumentNumber> {

    String FOUND = """
            from document_number where unit_id = :unitId
              and (:kind is null or kind = :kind) and (:year is null or year_number = :year)
            """;

    @Query("select count(*) " + FOUND)
    long count(String unitId, String kind, Integer year);

    @Query("select * " + FOUND + """
            order by year_number desc, kind, running_number desc, taken_at desc, id limit :size offset :offset""")
    List<DocumentNumber> search(String unitId, String kind, Integer year, int size, long offset);

    /** The rows that have the running number or the same writing already. */
    @Query("""
            select * from document_number where unit_id = :unitId and kind = :kind and year_number = :year
              and (running_number = :number or folded_symbol = :foldedSymbol)""")
    List<DocumentNumber> clashes(String unitId, String kind, int year, int number, String foldedSymbol);

    @Query("select * from document_number where id = :id and unit_id = :unitId")
    Optional<DocumentNumber> find(String id, String unitId);

    /** @return false when a recorded paper bears the number */
    @Modifying
    @Query("""
            update document_number set case_id = null, void_reason = :reason, voided_by = :by,
              voided_at = :at where id = :id and on_paper = false""")
    boolean strikeOut(String id, String reason, String by, Instant at);

    /** Others may have the number and its symbol. */
    @Modifying
    @Query("update document_number set running_number = null, folded_symbol = id where id = :id")
    void giveFree(String id);

    /** A recorded paper bears the number: it stays, and counts again where it was struck out. */
    @Modifying
    @Query("""
            update document_number set on_paper = true, void_reason = null, voided_by = null, voided_at = null
            where id = :id""")
    void standsOnPaper(String id);

    /** The number is that of the case's paper. */
    @Modifying
    @Query("update document_number set case_id = :caseId where id = :id")
    void belongsTo(String id, String caseId);

    /** The number stays in the register; the case may take another one of the kind. */
    @Modifying
    @Query("""
            update document_number set case_id = null
            where unit_id = :unitId and kind = :kind and case_id = :caseId and folded_symbol = :foldedSymbol""")
    void release(String unitId, String kind, String caseId, String foldedSymbol);

    /** Latest first. */
    @Query("""
            select issued_on from document_number where unit_id = :unitId and kind = :kind
              and folded_symbol = :foldedSymbol and voided_at is null order by issued_on desc""")
    List<LocalDate> daysOf(String unitId, String kind, String foldedSymbol);

    @Query("select * from document_number where case_id = :caseId order by taken_at, id")
    List<DocumentNumber> ofCase(String caseId);
}
