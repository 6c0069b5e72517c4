package vn.sovang.document.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.BusinessTime;

/** What units have said about their documents; until a unit says something, its id and its deciding body must do. */
@Service
@Transactional
public class DocumentProfiles {

    private static final String HEAD_OF_AGENCY = "Thủ trưởng";

    private final JdbcClient jdbc;
    private final UnitLock unitLock;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;

    DocumentProfiles(JdbcClient jdbc, UnitLock unitLock, Organisation organisation, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DocumentProfile of(String unitId) {
        return stored(unitId).orElseGet(() -> assumed(organisation.unit(unitId)));
    }

    private Optional<DocumentProfile> stored(String unitId) {
        return jdbc.sql("select symbol, place, authority, office, signatory from document_profile where unit_id = ?")
                .param(unitId)
                .query((row, number) -> new DocumentProfile(
                        row.getString("symbol"),
                        row.getString("place"),
                        row.getString("authority"),
                        row.getString("office"),
                        row.getString("signatory")))
                .optional();
    }

    private static DocumentProfile assumed(Unit unit) {
        String symbol = unit.id().toUpperCase(Locale.ROOT);
        return unit.decidingBody().startsWith(HEAD_OF_AGENCY)
                ? new DocumentProfile(symbol, null, null, unit.decidingBody(), null)
                : new DocumentProfile(symbol, null, "TM. " + unit.decidingBody(), "Chủ tịch", null);
    }

    public void change(String unitId, DocumentProfile profile, String account) {
        unitLock.hold(unitId);
        jdbc.sql("delete from document_profile where unit_id = ?").param(unitId).update();
        jdbc.sql("""
                        insert into document_profile
                          (unit_id, symbol, place, authority, office, signatory, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        unitId,
                        profile.symbol(),
                        profile.place(),
                        profile.authority(),
                        profile.office(),
                        profile.signatory(),
                        account,
                        Timestamp.from(BusinessTime.now(clock)))
                .update();
        audit.record(AuditEntry.of(AuditAction.TEMPLATE_CHANGED)
                .by(account)
                .at(unitId)
                .about(unitId)
                .with("document", "PROFILE"));
    }
}
