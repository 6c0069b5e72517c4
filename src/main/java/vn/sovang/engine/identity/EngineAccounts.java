package vn.sovang.engine.identity;

import java.util.Date;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
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
            UserEntity user = find(account);
            if (user == null || isWaiting(user)) {
                passwords.checkNothing(password);
                return false;
            }
            String kept = user.getPassword();
            if (verified.knows(account, password, kept)) {
                return true;
            }
            if (!matches(account, password)) {
                if (passwords.isOutdated(kept)) {
                    passwords.checkNothing(password);
                }
                return false;
            }
            if (passwords.isOutdated(kept)) {
                renew(account, password, kept);
            } else {
                verified.remember(account, password, kept);
            }
            return true;
        });
    }

    /** After a wrong password; the engine would answer at once, which would tell that the account exists. */
    private static boolean isWaiting(UserEntity user) {
        Date until = user.getLockExpirationTime();
        return until != null && until.after(ClockUtil.getCurrentTime());
    }

    private boolean matches(String account, String password) {
        try {
            return identityService.checkPassword(account, password);
        } catch (AuthenticationException locked) {
            return false;
        } catch (OptimisticLockingException anotherTryAtTheSameMoment) {
            return false;
        }
    }

    /** The same password kept as it would be kept today, unless it has been changed meanwhile. */
    private void renew(String account, String password, String kept) {
        UserEntity user = find(account);
        if (user == null || !kept.equals(user.getPassword())) {
            return;
        }
        try {
            user.setPassword(password);
            users.save(user);
        } catch (OptimisticLockingException changedAtTheSameMoment) {
            // Whoever signs in next renews it.
        }
    }

    private UserEntity find(String account) {
        return (UserEntity) identityService.createUserQuery().userId(account).singleResult();
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
