package vn.sovang.engine.guard;

import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;

/** A new version of a process or a decision table as an entry of the log. */
final class DeployedRules {

    private DeployedRules() {}

    static AuditEntry entry(ResourceDefinition definition) {
        return AuditEntry.of(AuditAction.RULES_CHANGED)
                .about(definition.getKey())
                .with("rules", definition instanceof DecisionDefinition ? "DECISION_TABLE" : "PROCESS")
                .with("version", definition.getVersion());
    }
}
