package vn.sovang.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sovang.engine.guard.StartedByAnybody;
import vn.sovang.shared.StartupStep;

/** What everybody who is signed in may do in the engine: use Tasklist and open the forms that begin a case. */
@Component
@Order(StartupStep.GRANTS)
class Grants implements StartupStep {

    private static final String READ_BY_ANYBODY = "council-review";

    private final AuthorizationService authorizationService;
    private final List<StartedByAnybody> startedByAnybody;

    Grants(AuthorizationService authorizationService, List<StartedByAnybody> startedByAnybody) {
        this.authorizationService = authorizationService;
        this.startedByAnybody = startedByAnybody;
    }

    @Override
    public void run() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        startedByAnybody.forEach(process -> everybody(
                Resources.PROCESS_DEFINITION,
                process.processKey(),
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.CREATE_INSTANCE));
        everybody(Resources.PROCESS_DEFINITION, READ_BY_ANYBODY, ProcessDefinitionPermissions.READ);
        everybody(Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        List<Authorization> existing = authorizationService
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id)
                .list();
        Authorization grant = existing.isEmpty()
                ? authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL)
                : existing.get(0);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizationService.saveAuthorization(grant);
    }
}
