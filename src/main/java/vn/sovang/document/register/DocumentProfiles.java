package vn.sovang.document.register;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.register.ProfileRepository.Kept;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Stamp;

/** What units have said about their documents; until a unit says something, its id and its deciding body must do. */
@Service
@Transactional
public class DocumentProfiles {

    private final ProfileRepository profiles;
    private final UnitLock unitLock;
    private final Organisation organisation;
    private final AuditLog audit;
    private final Clock clock;
    private final Messages messages;

    DocumentProfiles(
            ProfileRepository profiles,
            UnitLock unitLock,
            Organisation organisation,
            AuditLog audit,
            Clock clock,
            Messages messages) {
        this.profiles = profiles;
        this.unitLock = unitLock;
        this.organisation = organisation;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public DocumentProfile of(String unitId) {
        return profiles.findById(unitId).map(Kept::profile).orElseGet(() -> assumed(organisation.unit(unitId)));
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
        profiles.deleteById(unitId);
        profiles.insert(new Kept(unitId, profile, new Stamp(account, BusinessTime.now(clock))));
        audit.record(AuditEntry.of(AuditAction.TEMPLATE_CHANGED)
                .by(account)
                .at(unitId)
                .about(unitId)
                .with("document", "PROFILE"));
    }
}
