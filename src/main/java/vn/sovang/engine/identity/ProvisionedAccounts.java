package vn.sovang.engine.identity;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Service;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.AccountProvision;
import vn.sovang.organisation.Person;

/** The engine's users and groups of people who sign in with an identity provider. */
@Service
class ProvisionedAccounts implements AccountProvision {

    private final IdentityService identityService;
    private final AccountSynchronisation synchronisation;
    private final AsSystem asSystem;

    ProvisionedAccounts(IdentityService identityService, AccountSynchronisation synchronisation, AsSystem asSystem) {
        this.identityService = identityService;
        this.synchronisation = synchronisation;
        this.asSystem = asSystem;
    }

    @Override
    public boolean exists(String account) {
        return asSystem.call(
                () -> identityService.createUserQuery().userId(account).count() > 0);
    }

    @Override
    public boolean isPrivileged(String account) {
        return isMember(account, Administrators.GROUP) || isMember(account, Groups.CAMUNDA_ADMIN);
    }

    @Override
    public void provide(Person person) {
        run(() -> synchronisation.ensureUser(person.account(), person.name(), person.email(), null));
    }

    @Override
    public void synchroniseGroups(String account) {
        run(() -> synchronisation.synchroniseGroups(account));
    }

    @Override
    public void setAdministrator(String account, boolean administrator) {
        boolean isOne = isMember(account, Administrators.GROUP);
        if (administrator && !isOne) {
            run(() -> identityService.createMembership(account, Administrators.GROUP));
        }
        if (!administrator && isOne) {
            run(() -> identityService.deleteMembership(account, Administrators.GROUP));
        }
    }

    private boolean isMember(String account, String group) {
        return asSystem.call(() -> identityService
                        .createUserQuery()
                        .userId(account)
                        .memberOfGroup(group)
                        .count()
                > 0);
    }

    private void run(Runnable work) {
        asSystem.call(() -> {
            work.run();
            return null;
        });
    }
}
