package vn.sovang.organisation;

import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time go on for a unit, as its registers need. Rows that only refer to the unit can be
 * written meanwhile: "select … for update" would keep them waiting on PostgreSQL, and whoever waits for one of them in
 * turn would be in a deadlock.
 */
@Component
public class UnitLock {

    private final JdbcClient jdbc;

    UnitLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for others and holds the unit until the transaction ends.
     *
     * @throws EmptyResultDataAccessException when there is no such unit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String unitId) {
        int held = jdbc.sql("update unit set name = name where id = ?")
                .param(unitId)
                .update();
        if (held == 0) {
            throw new EmptyResultDataAccessException("No unit " + unitId, 1);
        }
    }
}
