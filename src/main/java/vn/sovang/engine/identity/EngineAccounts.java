package vn.sovang.engine.identity;

import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Service;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.AccountDirectory;

/** Accounts as the engine's identity service knows them; it also slows down repeated wrong passwords. */
@Service
class EngineAccounts implements AccountDirectory {

    private final IdentityService identityService;
    private final AsSystem asSystem;

    EngineAccounts(IdentityService identityService, AsSystem asSystem) {
        this.identityService = identityService;
        this.asSystem = asSystem;
    }

    @Override
    public boolean passwordMatches(String account, String password) {
        return asSystem.call(() -> {
            try {
                return identityService.checkPassword(account, password);
            } catch (AuthenticationException locked) {
                return false;
            }
        });
    }

    @Override
    public boolean isAdministrator(String account) {
        return asSystem.call(() -> identityService
                        .createUserQuery()
                        .userId(account)
                        .memberOfGroup(Administrators.GROUP)
                        .count()
                > 0);
    }
}
