package vn.sovang.award;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.UnitLock;

/** Intake register of submission letters: running numbers per unit and year, without gaps. */
@Repository
class LetterNumbers {

    private final JdbcClient jdbc;
    private final UnitLock unitLock;

    LetterNumbers(JdbcClient jdbc, UnitLock unitLock) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
    }

    /** Next number, for example {@code 0001/2026/TTr-caobang}; the unit's row stays locked until the transaction ends. */
    String next(String unitId, int year) {
        unitLock.hold(unitId);
        int updated = jdbc.sql(
                        "update award_register set last_number = last_number + 1 where unit_id = ? and year_number = ?")
                .params(unitId, year)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into award_register (unit_id, year_number, last_number) values (?, ?, 1)")
                    .params(unitId, year)
                    .update();
        }
        int number = jdbc.sql("select last_number from award_register where unit_id = ? and year_number = ?")
                .params(unitId, year)
                .query(Integer.class)
                .single();
        return "%04d/%d/TTr-%s".formatted(number, year, unitId);
    }
}
