package vn.sovang.support;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A case file with nothing in it, for parts that are tested without the work around them. */
public final class BareCase {

    private BareCase() {}

    public static void open(JdbcClient jdbc, String caseId, String unitId) {
        jdbc.sql("""
            insert into case_file (id, kind, title, folded_title, unit_id, status, opened_by, opened_at,
              lock_version)
            values (?, 'BARE', 'Hồ sơ', 'ho so', ?, 'OPEN', 'officer', current_timestamp, 0)\
            """).params(caseId, unitId).update();
    }
}
