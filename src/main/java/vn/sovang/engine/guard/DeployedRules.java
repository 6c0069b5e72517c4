package vn.sovang.engine.guard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;

/** A new version of a process or a decision table as an entry of the log. */
final class DeployedRules {

    private DeployedRules() {}

    static List<AuditEntry> entries(DeploymentWithDefinitions deployment) {
        return Stream.of(deployment.getDeployedProcessDefinitions(), deployment.getDeployedDecisionDefinitions())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(definition -> entry((ResourceDefinition) definition))
                .toList();
    }

    static AuditEntry entry(ResourceDefinition definition) {
        return AuditEntry.of(AuditAction.RULES_CHANGED)
                .about(definition.getKey())
                .with("rules", definition instanceof DecisionDefinition ? "DECISION_TABLE" : "PROCESS")
                .with("version", definition.getVersion());
    }
}
