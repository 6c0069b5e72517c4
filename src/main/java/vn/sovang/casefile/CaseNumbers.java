package vn.sovang.casefile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.UnitLock;

/** Registers of cases (Sổ tiếp nhận): running numbers per unit, series and year, without gaps. */
@Service
public class CaseNumbers {

    private final JdbcClient jdbc;
    private final UnitLock unitLock;

    CaseNumbers(JdbcClient jdbc, UnitLock unitLock) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
    }

    /**
     * Next number, for example {@code 0001/2026/SK-cdcs-gang-thep}. The unit's row stays locked until the transaction
     * ends, so that numbers follow each other.
     *
     * @param series letters of the register, such as {@code SK}
     */
    @Transactional
    public String next(String unitId, String series, int year) {
        unitLock.hold(unitId);
        int updated = jdbc.sql("update case_register set last_number = last_number + 1"
                        + " where unit_id = ? and series = ? and year_number = ?")
                .params(unitId, series, year)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into case_register (unit_id, series, year_number, last_number) values (?, ?, ?, 1)")
                    .params(unitId, series, year)
                    .update();
        }
        int number = jdbc.sql(
                        "select last_number from case_register where unit_id = ? and series = ? and year_number = ?")
                .params(unitId, series, year)
                .query(Integer.class)
                .single();
        return "%04d/%d/%s-%s".formatted(number, year, series, unitId);
    }
}
