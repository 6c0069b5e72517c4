package vn.sovang.initiative;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.UnitLock;

/** Intake register (Sổ tiếp nhận): running numbers per unit and year, without gaps. */
@Service
public class IntakeRegister {

    private final JdbcClient jdbc;
    private final UnitLock unitLock;

    IntakeRegister(JdbcClient jdbc, UnitLock unitLock) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
    }

    /**
     * Next receipt number, for example {@code 0001/2026/SK-cdcs-gang-thep}. The unit's row stays
     * locked until the transaction ends, so that numbers follow each other.
     */
    @Transactional
    public String next(String unitId, int year) {
        unitLock.hold(unitId);
        int updated = jdbc.sql(
                        "update intake_register set last_number = last_number + 1 where unit_id = ? and year_number = ?")
                .params(unitId, year)
                .update();
        if (updated == 0) {
            jdbc.sql("insert into intake_register (unit_id, year_number, last_number) values (?, ?, 1)")
                    .params(unitId, year)
                    .update();
        }
        int number = jdbc.sql("select last_number from intake_register where unit_id = ? and year_number = ?")
                .params(unitId, year)
                .query(Integer.class)
                .single();
        return "%04d/%d/SK-%s".formatted(number, year, unitId);
    }
}
