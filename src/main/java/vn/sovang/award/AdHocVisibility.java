package vn.sovang.award;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
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

/** Who sees which short dossier: officer, secretary, committee and auditor of a unit that holds or held it. */
@Service
@Transactional(readOnly = true)
public class AdHocVisibility {

    private static final String VISIBLE = """
            exists (select 1 from ad_hoc_award_unit u join post p on p.unit_id = u.unit_id
                    where u.award_id = a.id and p.account = :account
                      and p.role in ('OFFICER', 'SECRETARY', 'COMMITTEE', 'AUDITOR')
                      and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today))""";

    private final JdbcClient jdbc;
    private final AdHocRows rows;
    private final AuditLog audit;
    private final Throttle refusals;
    private final Clock clock;

    AdHocVisibility(JdbcClient jdbc, AdHocRows rows, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.audit = audit;
        this.refusals = new Throttle(1, Duration.ofHours(1), clock);
        this.clock = clock;
    }

    public boolean sees(String account, String awardId) {
        return jdbc.sql("select count(*) from ad_hoc_award a where a.id = :id and " + VISIBLE)
                        .param("id", awardId)
                        .param("account", account)
                        .param("today", today())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws NotVisible when the account may not know of the dossier */
    public AdHocAward visibleTo(String account, String awardId) {
        if (!sees(account, awardId)) {
            rows.find(awardId).ifPresent(existing -> keepRefusal(account, existing));
            throw new NotVisible("case");
        }
        return rows.find(awardId).orElseThrow();
    }

    /** Once an hour per person and dossier: trying again and again must not fill the log. */
    private void keepRefusal(String account, AdHocAward award) {
        if (refusals.lets(account, award.id())) {
            audit.record(AuditEntry.of(AuditAction.ACCESS_REFUSED)
                    .by(account)
                    .inCase(award.id(), award.number(), award.unitId())
                    .inAnyCase());
        }
    }

    /** Visible dossiers, newest first. */
    public PageOf<AdHocAward> visible(String account, Paging paging) {
        Map<String, Object> parameters = new HashMap<>(Map.of("account", account, "today", today()));
        long total = rows.count(" where " + VISIBLE, parameters);
        parameters.put("size", paging.size());
        parameters.put("offset", paging.offset());
        return new PageOf<>(
                rows.read(
                        " where " + VISIBLE + " order by a.filed_at desc, a.id limit :size offset :offset", parameters),
                paging.page(),
                paging.size(),
                total);
    }

    /** What was decided about the person, newest first, at most 100; who is only proposed learns nothing yet. */
    public List<AdHocAward> decidedAbout(String account) {
        return rows.read(
                " where a.account = :account and a.status in ('RATIFICATION', 'COMPLETED', 'REFUSED', 'OVERTURNED')"
                        + " order by a.filed_at desc, a.id fetch first 100 rows only",
                Map.of("account", account));
    }

    private Date today() {
        return Date.valueOf(BusinessTime.today(clock));
    }
}
