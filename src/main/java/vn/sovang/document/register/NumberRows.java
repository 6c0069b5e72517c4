package vn.sovang.document.register;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.shared.Clipped;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.PaperNumber;

/** The register's rows. */
@Repository
class NumberRows {

    private static final String COLUMNS = "select id, unit_id, kind, year_number, running_number, symbol, issued_on,"
            + " source, case_id, subject, taken_by, taken_at, on_paper, void_reason,"
            + " voided_by, voided_at from document_number";

    private static final int LONGEST_SYMBOL = 100;
    private static final int LONGEST_SUBJECT = 300;

    private final JdbcClient jdbc;

    NumberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts the register up, past numbers that came from the unit's own office.
     *
     * @param writing the number as it would be printed
     */
    int nextFree(String unitId, String kind, int year, IntFunction<String> writing) {
        int last = jdbc.sql(
                        "select last_number from document_register where unit_id = ? and kind = ? and year_number = ?")
                .params(unitId, kind, year)
                .query(Integer.class)
                .optional()
                .orElse(0);
        int next = last + 1;
        while (clash(unitId, kind, year, next, writing.apply(next)).isPresent()) {
            next++;
        }
        if (last == 0) {
            jdbc.sql("insert into document_register (unit_id, kind, year_number, last_number) values (?, ?, ?, ?)")
                    .params(unitId, kind, year, next)
                    .update();
        } else {
            jdbc.sql("update document_register set last_number = ? where unit_id = ? and kind = ? and year_number = ?")
                    .params(next, unitId, kind, year)
                    .update();
        }
        return next;
    }

    /** The row that has the running number or the same writing already. */
    Optional<DocumentNumber> clash(String unitId, String kind, int year, Integer number, String symbol) {
        return jdbc
                .sql(COLUMNS + " where unit_id = ? and kind = ? and year_number = ?"
                        + " and (running_number = ? or folded_symbol = ?)")
                .params(unitId, kind, year, number == null ? -1 : number, folded(symbol))
                .query(NumberRows::read)
                .list()
                .stream()
                .findFirst();
    }

    void insert(DocumentNumber number) {
        jdbc.sql("""
                        insert into document_number (id, unit_id, kind, year_number, running_number, symbol,
                          folded_symbol, issued_on, source, case_id, subject, taken_by, taken_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.id(),
                        number.unitId(),
                        number.kind(),
                        number.year(),
                        number.number(),
                        number.symbol(),
                        folded(number.symbol()),
                        Date.valueOf(number.issuedOn()),
                        number.source().name(),
                        number.caseId(),
                        number.subject() == null ? null : Clipped.text(number.subject(), LONGEST_SUBJECT),
                        number.takenBy(),
                        Timestamp.from(number.takenAt()))
                .update();
    }

    Optional<DocumentNumber> find(String id, String unitId) {
        return jdbc.sql(COLUMNS + " where id = ? and unit_id = ?")
                .params(id, unitId)
                .query(NumberRows::read)
                .optional();
    }

    /** @return false when a recorded paper bears the number */
    boolean strikeOut(DocumentNumber number, DocumentNumber.Voided why) {
        int struckOut = jdbc.sql(
                        "update document_number set case_id = null, void_reason = ?, voided_by = ?, voided_at = ?"
                                + " where id = ? and on_paper = false")
                .params(why.reason(), why.by(), Timestamp.from(why.at()), number.id())
                .update();
        if (struckOut > 0 && number.source() == DocumentNumber.Source.OFFICE) {
            jdbc.sql("update document_number set running_number = null, folded_symbol = id where id = ?")
                    .param(number.id())
                    .update();
        }
        return struckOut > 0;
    }

    /** A recorded paper bears the number: it stays, and counts again where it was struck out. */
    void standsOnPaper(String id) {
        jdbc.sql("update document_number set on_paper = true, void_reason = null, voided_by = null, voided_at = null"
                        + " where id = ?")
                .param(id)
                .update();
    }

    /** The number is that of the case's paper. */
    void belongsTo(String id, String caseId) {
        jdbc.sql("update document_number set case_id = ? where id = ?")
                .params(caseId, id)
                .update();
    }

    /** The number stays in the register; the case may take another one of the kind. */
    void release(String unitId, String kind, String caseId, String symbol) {
        jdbc.sql("update document_number set case_id = null"
                        + " where unit_id = ? and kind = ? and case_id = ? and folded_symbol = ?")
                .params(unitId, kind, caseId, folded(symbol))
                .update();
    }

    Optional<LocalDate> dayOf(String unitId, String kind, String symbol) {
        return jdbc
                .sql("select issued_on from document_number where unit_id = ? and kind = ? and folded_symbol = ?"
                        + " and voided_at is null order by issued_on desc")
                .params(unitId, kind, folded(symbol))
                .query((row, index) -> row.getDate(1).toLocalDate())
                .list()
                .stream()
                .findFirst();
    }

    List<DocumentNumber> of(String caseId) {
        return jdbc.sql(COLUMNS + " where case_id = ? order by taken_at, id")
                .param(caseId)
                .query(NumberRows::read)
                .list();
    }

    PageOf<DocumentNumber> search(String unitId, String kind, Integer year, Paging paging) {
        StringBuilder where = new StringBuilder(" where unit_id = :unit");
        Map<String, Object> parameters = new HashMap<>(Map.of("unit", unitId));
        if (kind != null) {
            where.append(" and kind = :kind");
            parameters.put("kind", kind);
        }
        if (year != null) {
            where.append(" and year_number = :year");
            parameters.put("year", year);
        }
        long total = jdbc.sql("select count(*) from document_number" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", paging.size());
        parameters.put("offset", paging.offset());
        List<DocumentNumber> items = jdbc.sql(COLUMNS + where + " order by year_number desc, kind,"
                        + " running_number desc, taken_at desc, id limit :size offset :offset")
                .params(parameters)
                .query(NumberRows::read)
                .list();
        return new PageOf<>(items, paging.page(), paging.size(), total);
    }

    /** Folding may lengthen: some characters stand for several. */
    private static String folded(String symbol) {
        return Clipped.text(PaperNumber.same(symbol), LONGEST_SYMBOL);
    }

    private static DocumentNumber read(ResultSet row, int index) throws SQLException {
        return new DocumentNumber(
                row.getString("id"),
                row.getString("unit_id"),
                row.getString("kind"),
                row.getInt("year_number"),
                row.getObject("running_number", Integer.class),
                row.getString("symbol"),
                row.getDate("issued_on").toLocalDate(),
                DocumentNumber.Source.valueOf(row.getString("source")),
                row.getString("case_id"),
                row.getString("subject"),
                row.getString("taken_by"),
                row.getTimestamp("taken_at").toInstant(),
                row.getBoolean("on_paper"),
                row.getTimestamp("voided_at") == null
                        ? null
                        : new DocumentNumber.Voided(
                                row.getString("void_reason"),
                                row.getString("voided_by"),
                                row.getTimestamp("voided_at").toInstant()));
    }
}
