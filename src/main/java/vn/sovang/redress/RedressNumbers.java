package vn.sovang.redress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.UnitLock;

/** Registers of revocations and appeals: running numbers per unit and year, without gaps. */
@Repository
class RedressNumbers {

    static final String REVOCATIONS = "TH";
    static final String APPEALS = "KN";

    private final JdbcClient jdbc;
    private final UnitLock unitLock;

    RedressNumbers(JdbcClient jdbc, UnitLock unitLock) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
    }

    /** Next number, for example {@code 0001/2026/KN-caobang}; the unit's row stays locked until the transaction ends. */
    String next(String unitId, String series, int year) {
        unitLock.hold(unitId);
        int updated = jdbc.sql("update redress_register set last_number = last_number + 1"
                        + " where unit_id = ? and series = ? and year_number = ?")
                .params(unitId, series, year)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into redress_register (unit_id, series, year_number, last_number) values (?, ?, ?, 1)")
                    .params(unitId, series, year)
                    .update();
        }
        int number = jdbc.sql(
                        "select last_number from redress_register where unit_id = ? and series = ? and year_number = ?")
                .params(unitId, series, year)
                .query(Integer.class)
                .single();
        return "%04d/%d/%s-%s".formatted(number, year, series, unitId);
    }
}
