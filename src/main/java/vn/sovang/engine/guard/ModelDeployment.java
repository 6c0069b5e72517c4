package vn.sovang.engine.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
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

    private static final String FORMS = "forms/";

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
        try {
            addModels(deployment);
            addForms(deployment);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        Set<String> before = inForce().stream().map(ResourceDefinition::getId).collect(Collectors.toSet());
        deployment.deploy();
        inForce().stream()
                .filter(definition -> !before.contains(definition.getId()))
                .map(DeployedRules::entry)
                .forEach(audit::record);
    }

    private static void addModels(DeploymentBuilder deployment) throws IOException {
        for (String ending : List.of("bpmn", "dmn")) {
            for (Resource model : found("processes/*." + ending)) {
                try (InputStream content = model.getInputStream()) {
                    deployment.addInputStream("processes/" + model.getFilename(), content);
                }
            }
        }
    }

    private static void addForms(DeploymentBuilder deployment) throws IOException {
        FormFrame frame = new FormFrame(new ClassPathResource(FORMS + FormFrame.FILE));
        for (Resource fields : found(FORMS + "*.html")) {
            if (!FormFrame.FILE.equals(fields.getFilename())) {
                byte[] form = frame.around(fields).getBytes(StandardCharsets.UTF_8);
                deployment.addInputStream(FORMS + fields.getFilename(), new ByteArrayInputStream(form));
            }
        }
    }

    private static Resource[] found(String pattern) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
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
