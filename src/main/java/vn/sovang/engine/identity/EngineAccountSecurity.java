package vn.sovang.engine.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.engine.guard.AsSystem;
import vn.sovang.organisation.AccountSecurity;
import vn.sovang.organisation.AccountState;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Violation;

/** Passwords in the engine's identity service under the engine's policy; sessions by the moment they began. */
@Service
@Transactional
class EngineAccountSecurity implements AccountSecurity {

    /** Without letters and digits that look alike on paper. */
    private static final String LOWER = "abcdefghjkmnpqrstuvwxyz";

    private static final String UPPER = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String DIGITS = "23456789";
    private static final int BLOCK = 4;
    private static final int BLOCKS = 4;

    private final IdentityService identityService;
    private final AccountStateRepository states;
    private final AuditLog audit;
    private final AsSystem asSystem;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EngineAccountSecurity(
            IdentityService identityService,
            AccountStateRepository states,
            AuditLog audit,
            AsSystem asSystem,
            Clock clock) {
        this.audit = audit;
        this.identityService = identityService;
        this.states = states;
        this.asSystem = asSystem;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountState stateOf(String account) {
        boolean exists = asSystem.call(() -> find(account)) != null;
        return states.findById(account)
                .map(row -> new AccountState(exists, row.mustChangePassword(), row.sessionsFrom()))
                .orElse(new AccountState(exists, false, null));
    }

    @Override
    @Transactional(noRollbackFor = InvalidInput.class)
    public Instant changePassword(String account, String current, String wanted, String repeated) {
        return asSystem.call(() -> {
            User user = existing(account);
            List<Violation> violations = new ArrayList<>();
            // Counts as an attempt to sign in, so that an open session is no way to guess the password.
            if (!identityService.checkPassword(account, current == null ? "" : current)) {
                violations.add(Violation.of("current", "passwordWrong"));
            }
            checkWanted(user, current, wanted, violations);
            if (wanted != null && !wanted.equals(repeated)) {
                violations.add(Violation.of("repeated", "passwordRepetition"));
            }
            InvalidInput.throwIfAny(violations);
            audit.record(AuditEntry.of(AuditAction.PASSWORD_CHANGED).by(account).about(account));
            return store(existing(account), wanted, false);
        });
    }

    private void checkWanted(User user, String current, String wanted, List<Violation> violations) {
        if (wanted == null || wanted.isEmpty()) {
            violations.add(Violation.of("wanted", "required"));
            return;
        }
        if (wanted.equals(current)) {
            violations.add(Violation.of("wanted", "passwordSame"));
        }
        identityService.checkPasswordAgainstPolicy(wanted, user).getViolatedRules().stream()
                .map(EngineAccountSecurity::violation)
                .forEach(violations::add);
    }

    /** The engine's names of its rules, for example {@code PASSWORD_POLICY_LENGTH}. */
    private static Violation violation(PasswordPolicyRule rule) {
        String code = rule.getPlaceholder().toLowerCase(Locale.ROOT);
        return Violation.of(
                "wanted",
                code,
                rule.getParameters() == null ? null : rule.getParameters().get("minLength"));
    }

    @Override
    public String giveFirstPassword(String account) {
        return asSystem.call(() -> {
            String password = readable();
            store(existing(account), password, true);
            identityService.unlockUser(account);
            audit.record(AuditEntry.of(AuditAction.PASSWORD_CHANGED).about(account));
            return password;
        });
    }

    @Override
    public void signOutEverywhere(String account) {
        asSystem.call(() -> existing(account));
        states.endSessions(account, now());
        audit.record(AuditEntry.of(AuditAction.ADMINISTRATION)
                .about(account)
                .with("command", "SignOutEverywhere")
                .with("target", account));
    }

    private Instant store(User user, String password, boolean mustChange) {
        Instant from = now();
        user.setPassword(password);
        identityService.saveUser(user);
        states.passwordSet(user.getId(), mustChange, from);
        return from;
    }

    private User existing(String account) {
        User user = find(account);
        if (user == null) {
            throw new NotVisible("account");
        }
        return user;
    }

    private User find(String account) {
        return identityService.createUserQuery().userId(account).singleResult();
    }

    /** Four blocks such as {@code Kb7m-…}: each with every kind of character that the policy asks for. */
    private String readable() {
        StringBuilder password = new StringBuilder();
        for (int block = 0; block < BLOCKS; block++) {
            password.append(block == 0 ? "" : "-").append(any(UPPER));
            for (int place = 1; place < BLOCK - 1; place++) {
                password.append(any(LOWER));
            }
            password.append(any(DIGITS));
        }
        return password.toString();
    }

    private char any(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
