package vn.sovang.engine.identity;

import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.stereotype.Service;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.engine.guard.UncheckedUsers;
import vn.sovang.organisation.AccountDirectory;

/** Accounts as the engine's identity service knows them; it also slows down repeated wrong passwords. */
@Service
class EngineAccounts implements AccountDirectory {

    private final IdentityService identityService;
    private final SlowPasswords passwords;
    private final VerifiedPasswords verified;
    private final UncheckedUsers users;
    private final AsSystem asSystem;

    EngineAccounts(
            IdentityService identityService,
            SlowPasswords passwords,
            VerifiedPasswords verified,
            UncheckedUsers users,
            AsSystem asSystem) {
        this.identityService = identityService;
        this.passwords = passwords;
        this.verified = verified;
        this.users = users;
        this.asSystem = asSystem;
    }

    @Override
    public boolean passwordMatches(String account, String password) {
        return asSystem.call(() -> {
            User user = find(account);
            if (user == null) {
                passwords.checkNothing(password);
                return false;
            }
            String kept = ((UserEntity) user).getPassword();
            if (verified.knows(account, password, kept)) {
                return true;
            }
            if (!matches(account, password)) {
                return false;
            }
            verified.remember(account, password, passwords.isOutdated(kept) ? renewed(account, password) : kept);
            return true;
        });
    }

    private boolean matches(String account, String password) {
        try {
            return identityService.checkPassword(account, password);
        } catch (AuthenticationException locked) {
            return false;
        }
    }

    /** The same password kept as it would be kept today; the rules for new ones do not concern it. */
    private String renewed(String account, String password) {
        User user = find(account);
        user.setPassword(password);
        users.save(user);
        return ((UserEntity) find(account)).getPassword();
    }

    private User find(String account) {
        return identityService.createUserQuery().userId(account).singleResult();
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
