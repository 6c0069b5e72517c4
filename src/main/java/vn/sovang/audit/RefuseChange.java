package vn.sovang.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** The trigger that keeps the table append-only on H2; PostgreSQL has a function of its own. */
public class RefuseChange implements Trigger {

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("audit_event is append-only");
    }
}
