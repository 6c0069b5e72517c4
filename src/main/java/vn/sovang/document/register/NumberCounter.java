package vn.sovang.document.register;

import java.util.function.IntPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the registers up; whoever asks holds the unit, see {@link vn.sovang.organisation.UnitLock}. */
@Repository
class NumberCounter {

    private final JdbcClient jdbc;

    NumberCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number that is not taken: some came from the unit's own office. */
    int next(String unitId, String kind, int year, IntPredicate taken) {
        int last = jdbc.sql(
                        "select last_number from document_register where unit_id = ? and kind = ? and year_number = ?")
                .params(unitId, kind, year)
                .query(Integer.class)
                .optional()
                .orElse(0);
        int next = last + 1;
        while (taken.test(next)) {
            next++;
        }
        String count = last == 0
                ? "insert into document_register (last_number, unit_id, kind, year_number) values (?, ?, ?, ?)"
                : "update document_register set last_number = ? where unit_id = ? and kind = ? and year_number = ?";
        jdbc.sql(count).params(next, unitId, kind, year).update();
        return next;
    }
}
