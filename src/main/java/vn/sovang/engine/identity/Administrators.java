package vn.sovang.engine.identity;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sovang.engine.guard.UncheckedUsers;
import vn.sovang.shared.Messages;
import vn.sovang.shared.StartupStep;

/**
 * The administrators' group with every right in the engine, and its first member. The member also belongs to the group
 * that the engine's web applications look for, because they offer a set-up page to anybody while that group is empty.
 */
@Component
@Order(StartupStep.ACCOUNTS)
class Administrators implements StartupStep {

    static final String GROUP = "administrators";
    private static final String FIRST = "admin";

    private final IdentityService identityService;
    private final AuthorizationService authorizationService;
    private final UncheckedUsers users;
    private final Messages messages;
    private final String firstPassword;

    Administrators(
            IdentityService identityService,
            AuthorizationService authorizationService,
            UncheckedUsers users,
            Messages messages,
            @Value("${sovang.admin.password:}") String firstPassword) {
        this.identityService = identityService;
        this.authorizationService = authorizationService;
        this.users = users;
        this.messages = messages;
        this.firstPassword = firstPassword;
    }

    @Override
    public void run() {
        ensureGroup(GROUP, word("administrators.group"));
        ensureGroup(Groups.CAMUNDA_ADMIN, word("administrators.group.engine"));
        for (Resource resource : Resources.values()) {
            ensureAllRightsOn(resource);
        }
        if (identityService.createUserQuery().memberOfGroup(GROUP).count() == 0) {
            createFirst();
        }
    }

    private void createFirst() {
        if (firstPassword.isBlank()) {
            throw new NoAdministratorYet();
        }
        if (identityService.createUserQuery().userId(FIRST).count() == 0) {
            User user = identityService.newUser(FIRST);
            user.setFirstName(word("administrators.first.firstName"));
            user.setLastName(word("administrators.first.lastName"));
            user.setPassword(firstPassword);
            users.save(user);
        }
        identityService.createMembership(FIRST, GROUP);
        identityService.createMembership(FIRST, Groups.CAMUNDA_ADMIN);
    }

    private void ensureGroup(String id, String name) {
        if (identityService.createGroupQuery().groupId(id).count() == 0) {
            Group group = identityService.newGroup(id);
            group.setName(name);
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identityService.saveGroup(group);
        }
    }

    private String word(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }

    private void ensureAllRightsOn(Resource resource) {
        long granted = authorizationService
                .createAuthorizationQuery()
                .groupIdIn(GROUP)
                .resourceType(resource)
                .resourceId(Authorization.ANY)
                .count();
        if (granted == 0) {
            Authorization all = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            all.setGroupId(GROUP);
            all.setResource(resource);
            all.setResourceId(Authorization.ANY);
            all.addPermission(Permissions.ALL);
            authorizationService.saveAuthorization(all);
        }
    }
}
