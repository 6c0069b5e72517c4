package vn.sovang.engine.guard;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.springframework.stereotype.Component;

/**
 * Saves users whose password nobody could choose against the policy: default accounts of the demo and the first
 * administrator, whose password the operator states in the environment.
 */
@Component
public class UncheckedUsers {

    private final IdentityService identityService;

    UncheckedUsers(IdentityService identityService) {
        this.identityService = identityService;
    }

    public void save(User user) {
        ((IdentityServiceImpl) identityService).saveUser(user, true);
    }
}
