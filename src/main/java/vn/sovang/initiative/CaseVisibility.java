package vn.sovang.initiative;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
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
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.TextFolding;

/**
 * Who sees which case: authors and submitter theirs; officer, secretary, committee and auditor of a unit from the moment
 * the unit holds it; council members while they are on its panel.
 */
@Service
@Transactional(readOnly = true)
public class CaseVisibility {

    private static final String VISIBLE = """
            (i.submitter = :account
             or exists (select 1 from initiative_author a where a.initiative_id = i.id and a.account = :account)
             or exists (select 1 from initiative_reader r where r.initiative_id = i.id and r.account = :account)
             or exists (select 1 from initiative_unit u join post p on p.unit_id = u.unit_id
                        where u.initiative_id = i.id and p.account = :account
                          and p.role in ('OFFICER', 'SECRETARY', 'COMMITTEE', 'AUDITOR')
                          and p.valid_from <= :today and (p.valid_to is null or p.valid_to >= :today)))""";

    private final JdbcClient jdbc;
    private final InitiativeRepository initiatives;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Throttle refusals;
    private final Clock clock;

    CaseVisibility(
            JdbcClient jdbc, InitiativeRepository initiatives, Organisation organisation, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.initiatives = initiatives;
        this.organisation = organisation;
        this.audit = audit;
        this.refusals = new Throttle(1, Duration.ofHours(1), clock);
        this.clock = clock;
    }

    public boolean sees(String account, String caseId) {
        return jdbc.sql("select count(*) from initiative i where i.id = :id and " + VISIBLE)
                        .param("id", caseId)
                        .param("account", account)
                        .param("today", today())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws NotVisible when the account may not know of the case */
    public Initiative visibleTo(String account, String caseId) {
        if (!sees(account, caseId)) {
            initiatives.findById(caseId).ifPresent(existing -> keepRefusal(account, existing));
            throw new NotVisible("case");
        }
        return initiatives.findById(caseId).orElseThrow();
    }

    /** Once an hour per person and case: trying again and again must not fill the log. */
    private void keepRefusal(String account, Initiative initiative) {
        if (refusals.lets(account, initiative.id())) {
            audit.record(AuditEntry.of(AuditAction.ACCESS_REFUSED)
                    .by(account)
                    .inCase(initiative.id(), initiative.receiptNumber(), initiative.unitId())
                    .inAnyCase());
        }
    }

    /** Authors, the panel, and officer, secretary and committee of the unit that holds the case. */
    public boolean seesConfidential(String account, Initiative initiative) {
        boolean ownOrPanel = jdbc.sql("""
                                select count(*) from initiative i where i.id = :id and (i.submitter = :account
                                 or exists (select 1 from initiative_author a
                                            where a.initiative_id = i.id and a.account = :account)
                                 or exists (select 1 from initiative_reader r
                                            where r.initiative_id = i.id and r.account = :account))""")
                        .param("id", initiative.id())
                        .param("account", account)
                        .query(Long.class)
                        .single()
                > 0;
        return ownOrPanel
                || List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE).stream()
                        .anyMatch(role -> organisation.holds(account, role, initiative.unitId()));
    }

    /**
     * Visible cases, newest first.
     *
     * @param unitId unit that holds, held or received the case; null for all
     */
    public PageOf<Initiative> search(
            String account, InitiativeStatus status, String unitId, String title, Paging paging) {
        StringBuilder where = new StringBuilder(" from initiative i where ").append(VISIBLE);
        Map<String, Object> parameters = new HashMap<>(Map.of("account", account, "today", today()));
        if (status != null) {
            where.append(" and i.status = :status");
            parameters.put("status", status.name());
        }
        if (unitId != null) {
            where.append(
                    " and exists (select 1 from initiative_unit u where u.initiative_id = i.id and u.unit_id = :unit)");
            parameters.put("unit", printable(unitId));
        }
        if (title != null && !title.isBlank()) {
            where.append(
                    " and (i.folded_title like :title escape '!' or lower(i.receipt_number) like :title escape '!')");
            parameters.put("title", "%" + escape(TextFolding.fold(printable(title))) + "%");
        }
        long total = jdbc.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", paging.size());
        parameters.put("offset", paging.offset());
        List<Initiative> items = new ArrayList<>();
        jdbc.sql("select i.id" + where + " order by i.filed_at desc, i.id limit :size offset :offset")
                .params(parameters)
                .query(String.class)
                .list()
                .forEach(id -> items.add(initiatives.findById(id).orElseThrow()));
        return new PageOf<>(items, paging.page(), paging.size(), total);
    }

    /** PostgreSQL refuses a text with a zero character instead of not finding it. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Date today() {
        return Date.valueOf(BusinessTime.today(clock));
    }
}
