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
import vn.sovang.shared.Messages;

/** What units have said about their documents; until a unit says something, its id and its deciding body must do. */
@Service
@Transactional
public class DocumentProfiles {

    private final JdbcClient jdbc;
    private final UnitLock unitLock;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;
    private final Messages messages;

    DocumentProfiles(
            JdbcClient jdbc,
            UnitLock unitLock,
            Organisation organisation,
            AuditLog audit,
            Clock clock,
            Messages messages) {
        this.jdbc = jdbc;
        this.unitLock = unitLock;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
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

    private DocumentProfile assumed(Unit unit) {
        String authority = isDecidedByItsHead(unit) ? null : onBehalfOf(unit.decidingBody());
        return new DocumentProfile(unit.id().toUpperCase(Locale.ROOT), null, authority, headOf(unit), null);
    }

    /** Who decides alone; an agency's deciding body is its head already. */
    public String headOf(Unit unit) {
        return isDecidedByItsHead(unit) ? unit.decidingBody() : word("paper.office.chair");
    }

    private boolean isDecidedByItsHead(Unit unit) {
        return unit.decidingBody().startsWith(word("paper.office.headOfAgency"));
    }

    private String onBehalfOf(String body) {
        return word("paper.office.onBehalf") + " " + body;
    }

    /** Whether an authority such as {@code TM. Ban Thường vụ} says that somebody signs for a body. */
    public boolean isOnBehalf(String authority) {
        return authority != null && authority.startsWith(onBehalfOf(""));
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key);
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
