package vn.sovang.casefile;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;

/** Whom a case lets in: its parties, readers for a while, and the units that hold or held it. */
@Service
@Transactional
public class CasePeople {

    private final JdbcClient jdbc;
    private final Clock clock;

    CasePeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From now on the unit's people see the case. */
    public void heldBy(String caseId, String unitId) {
        if (!exists("case_unit", "unit_id", caseId, unitId)) {
            jdbc.sql("insert into case_unit (case_id, unit_id, since) values (?, ?, ?)")
                    .params(caseId, unitId, Timestamp.from(BusinessTime.now(clock)))
                    .update();
        }
    }

    public void addParty(String caseId, String account) {
        add("case_party", caseId, account);
    }

    /** These and nobody else are the parties; accounts may be null. */
    public void setParties(String caseId, Collection<String> accounts) {
        jdbc.sql("delete from case_party where case_id = ?").param(caseId).update();
        new LinkedHashSet<>(accounts)
                .stream().filter(account -> account != null).forEach(account -> add("case_party", caseId, account));
    }

    @Transactional(readOnly = true)
    public boolean isParty(String caseId, String account) {
        return exists("case_party", "account", caseId, account);
    }

    @Transactional(readOnly = true)
    public List<String> parties(String caseId) {
        return jdbc.sql("select account from case_party where case_id = ? order by account")
                .param(caseId)
                .query(String.class)
                .list();
    }

    /** First to last. */
    @Transactional(readOnly = true)
    public List<String> units(String caseId) {
        return jdbc.sql("select unit_id from case_unit where case_id = ? order by since, unit_id")
                .param(caseId)
                .query(String.class)
                .list();
    }

    public void letRead(String caseId, String account) {
        add("case_reader", caseId, account);
    }

    public void stopReading(String caseId, String account) {
        jdbc.sql("delete from case_reader where case_id = ? and account = ?")
                .params(caseId, account)
                .update();
    }

    /** Those who read for a while have done their work, or the case has ended. */
    public void endReading(String caseId) {
        jdbc.sql("delete from case_reader where case_id = ?").param(caseId).update();
    }

    @Transactional(readOnly = true)
    public boolean isReader(String caseId, String account) {
        return exists("case_reader", "account", caseId, account);
    }

    private void add(String table, String caseId, String account) {
        if (!exists(table, "account", caseId, account)) {
            jdbc.sql("insert into " + table + " (case_id, account) values (?, ?)")
                    .params(caseId, account)
                    .update();
        }
    }

    private boolean exists(String table, String column, String caseId, String value) {
        return jdbc.sql("select count(*) from " + table + " where case_id = ? and " + column + " = ?")
                        .params(caseId, value)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
