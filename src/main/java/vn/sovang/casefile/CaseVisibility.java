package vn.sovang.casefile;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.audit.Throttle;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/**
 * Who sees which case, of whatever kind: its parties; readers while they are let in; officer, secretary, committee and
 * auditor of a unit from the moment the unit holds it.
 */
@Service
@Transactional(readOnly = true)
public class CaseVisibility {

    private static final String VISIBLE = """
            (exists (select 1 from case_party x where x.case_id = c.id and x.account = :account)
             or exists (select 1 from case_reader r where r.case_id = c.id and r.account = :account)
             or exists (select 1 from case_unit h join post p on p.unit_id = h.unit_id
                        where h.case_id = c.id and p.account = :account
                          and p.role in ('OFFICER', 'SECRETARY', 'COMMITTEE', 'AUDITOR')
                          and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)))""";

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final AuditLog audit;
    private final Throttle refusals;
    private final Clock clock;

    CaseVisibility(JdbcClient jdbc, CaseFiles files, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.audit = audit;
        this.refusals = new Throttle(1, Duration.ofHours(1), clock);
        this.clock = clock;
    }

    /** False for a case that does not exist. */
    public boolean sees(String account, String caseId) {
        return jdbc.sql("select count(*) from case_file c where c.id = :id and " + VISIBLE)
                        .param("id", caseId)
                        .param("account", account)
                        .param("today", today())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws NotVisible when the account may not know of the case; the log keeps that it asked */
    public void requireReader(String account, String caseId) {
        if (!sees(account, caseId)) {
            files.find(caseId).ifPresent(existing -> keepRefusal(account, existing));
            throw new NotVisible("case");
        }
    }

    /** Ids of visible cases, newest first. */
    public PageOf<String> search(String account, CaseSearch search, Paging paging) {
        String from = " from case_file c where " + VISIBLE + search.where();
        Map<String, Object> parameters = new HashMap<>(search.parameters());
        parameters.put("account", account);
        parameters.put("today", today());
        long total = jdbc.sql("select count(*)" + from)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", paging.size());
        parameters.put("offset", paging.offset());
        return new PageOf<>(
                jdbc.sql("select c.id" + from + " order by c.opened_at desc, c.id limit :size offset :offset")
                        .params(parameters)
                        .query(String.class)
                        .list(),
                paging.page(),
                paging.size(),
                total);
    }

    /** Once an hour per person and case: trying again and again must not fill the log. */
    private void keepRefusal(String account, CaseFile file) {
        if (refusals.lets(account, file.id())) {
            audit.record(AuditEntry.of(AuditAction.ACCESS_REFUSED)
                    .by(account)
                    .inCase(file.id(), file.number(), file.unitId())
                    .inAnyCase());
        }
    }

    private Date today() {
        return Date.valueOf(BusinessTime.today(clock));
    }
}
