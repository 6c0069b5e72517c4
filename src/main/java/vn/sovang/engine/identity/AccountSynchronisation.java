package vn.sovang.engine.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.engine.guard.TaskAccess;
import vn.sovang.engine.guard.UncheckedUsers;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationFile.PersonEntry;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.organisation.Post;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;

/**
 * Keeps the engine's users and groups like our people and posts: a group {@code role.unit} has as members those who hold
 * the post today. Runs after an import and whenever a new day begins.
 */
@Component
class AccountSynchronisation implements OrganisationImportStep {

    private static final String GROUP_TYPE = "SOVANG";

    private final IdentityService identityService;
    private final Organisation organisation;
    private final Messages messages;
    private final UncheckedUsers users;
    private final TaskAccess access;
    private final AsSystem asSystem;
    private final Clock clock;
    private final String defaultPassword;
    private volatile LocalDate synchronisedOn;

    AccountSynchronisation(
            IdentityService identityService,
            Organisation organisation,
            Messages messages,
            UncheckedUsers users,
            TaskAccess access,
            AsSystem asSystem,
            Clock clock,
            @Value("${sovang.organisation.default-password:}") String defaultPassword) {
        this.identityService = identityService;
        this.organisation = organisation;
        this.messages = messages;
        this.users = users;
        this.access = access;
        this.asSystem = asSystem;
        this.clock = clock;
        this.defaultPassword = defaultPassword;
    }

    @Override
    public void apply(OrganisationFile file) {
        asSystem.call(() -> {
            file.people().forEach(this::ensureUserOf);
            file.people().forEach(person -> synchroniseGroups(person.account()));
            file.posts().forEach(post -> synchroniseGroups(post.account()));
            return null;
        });
    }

    /** Posts begin and end by the day; the first run after midnight in Vietnam brings the groups up to date. */
    @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT5S")
    @Transactional
    public void synchroniseOncePerDay() {
        LocalDate today = BusinessTime.today(clock);
        if (!today.equals(synchronisedOn)) {
            identityService.createUserQuery().unlimitedList().forEach(user -> synchroniseGroups(user.getId()));
            synchronisedOn = today;
        }
    }

    private void ensureUserOf(PersonEntry person) {
        ensureUser(person.account(), person.name(), person.email(), defaultPassword.isBlank() ? null : defaultPassword);
    }

    /** @param password of an account that does not exist yet; null for one that nobody can sign in with by a password */
    void ensureUser(String account, String name, String email, String password) {
        User user = identityService.createUserQuery().userId(account).singleResult();
        boolean isNew = user == null;
        if (isNew) {
            user = identityService.newUser(account);
            if (password == null) {
                ((UserEntity) user).setDbPassword(SlowPasswords.NONE);
            }
            user.setPassword(password);
        }
        if (isNew || !name.equals(user.getLastName()) || !email.equals(user.getEmail())) {
            user.setFirstName("");
            user.setLastName(name);
            user.setEmail(email);
            users.save(user);
        }
    }

    void synchroniseGroups(String account) {
        Set<String> wanted = organisation.postsOf(account).stream()
                .map(post -> post.role().groupIn(post.unitId()))
                .collect(Collectors.toSet());
        Set<String> held =
                identityService.createGroupQuery().groupMember(account).groupType(GROUP_TYPE).unlimitedList().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet());
        Set<String> ended = new HashSet<>(held);
        ended.removeAll(wanted);
        ended.forEach(group -> identityService.deleteMembership(account, group));
        if (!ended.isEmpty()) {
            access.giveBackWhatIsNoLongerOffered(account);
        }
        organisation.postsOf(account).stream()
                .filter(post -> !held.contains(post.role().groupIn(post.unitId())))
                .forEach(post -> join(account, post));
    }

    private void join(String account, Post post) {
        String id = post.role().groupIn(post.unitId());
        if (identityService.createGroupQuery().groupId(id).count() == 0) {
            Unit unit = organisation.unit(post.unitId());
            Group group = identityService.newGroup(id);
            group.setName(messages.text(Messages.VIETNAMESE, "role." + post.role()) + ", " + unit.name());
            group.setType(GROUP_TYPE);
            identityService.saveGroup(group);
        }
        identityService.createMembership(account, id);
    }
}
