package vn.sovang.engine.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditLog;
import vn.sovang.shared.StartupStep;

/**
 * Deploys processes, decisions and forms together, because an embedded form is looked up in the deployment of its
 * process. Names are the same from sources and from the packed jar; unchanged content makes no new version.
 */
@Component
@Order(StartupStep.MODELS)
class ModelDeployment implements StartupStep {

    private static final String[] PATTERNS = {
        "classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.html"
    };

    private final RepositoryService repositoryService;
    private final AuditLog audit;

    ModelDeployment(RepositoryService repositoryService, AuditLog audit) {
        this.repositoryService = repositoryService;
        this.audit = audit;
    }

    @Override
    public void run() {
        DeploymentBuilder deployment = repositoryService
                .createDeployment()
                .name("sovang")
                .source("sovang")
                .enableDuplicateFiltering(false);
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : PATTERNS) {
            String folder = pattern.substring(pattern.indexOf(':') + 1, pattern.lastIndexOf('/') + 1);
            try {
                for (Resource resource : resolver.getResources(pattern)) {
                    try (InputStream content = resource.getInputStream()) {
                        deployment.addInputStream(folder + resource.getFilename(), content);
                    }
                }
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        Set<String> before = inForce().stream().map(ResourceDefinition::getId).collect(Collectors.toSet());
        deployment.deploy();
        inForce().stream()
                .filter(definition -> !before.contains(definition.getId()))
                .map(DeployedRules::entry)
                .forEach(audit::record);
    }

    private List<ResourceDefinition> inForce() {
        List<ResourceDefinition> latest = new ArrayList<>(
                repositoryService.createProcessDefinitionQuery().latestVersion().list());
        latest.addAll(repositoryService
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list());
        return latest;
    }
}
