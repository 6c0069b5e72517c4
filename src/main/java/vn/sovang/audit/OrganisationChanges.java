package vn.sovang.audit;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.OrganisationChanged;

/** Keeps changes to units, posts and councils, in the transaction of the import. */
@Component
class OrganisationChanges {

    private final AuditLog log;

    OrganisationChanges(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void changed(OrganisationChanged change) {
        log.record(AuditEntry.of(AuditAction.ORGANISATION_CHANGED)
                .by(change.by())
                .at(change.unitId())
                .about(change.subject())
                .with("change", change.kind())
                .with("role", change.role())
                .with("from", change.from())
                .with("to", change.to()));
    }
}
