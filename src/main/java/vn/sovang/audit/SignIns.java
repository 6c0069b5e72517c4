package vn.sovang.audit;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.AccountDirectory;
import vn.sovang.organisation.Organisation;

/**
 * Keeps sign-ins and sign-outs. A program that signs in by HTTP Basic does so with every request and is kept once an
 * hour; failures are kept up to a number per hour, for anybody can cause them.
 */
@Component
class SignIns {

    private static final int FAILURES_PER_HOUR = 20;

    private final AuditLog log;
    private final Surroundings surroundings;
    private final Organisation organisation;
    private final AccountDirectory accounts;
    private final Throttle basic;
    private final Throttle failures;

    SignIns(
            AuditLog log,
            Surroundings surroundings,
            Organisation organisation,
            AccountDirectory accounts,
            Clock clock) {
        this.log = log;
        this.surroundings = surroundings;
        this.organisation = organisation;
        this.accounts = accounts;
        this.basic = new Throttle(1, Duration.ofHours(1), clock);
        this.failures = new Throttle(FAILURES_PER_HOUR, Duration.ofHours(1), clock);
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        String account = event.getAuthentication().getName();
        if (!surroundings.isBasic() || basic.lets(account, surroundings.address())) {
            log.record(AuditEntry.of(AuditAction.SIGNED_IN)
                    .by(account)
                    .with("by", surroundings.isBasic() ? "API" : "PAGE"));
        }
    }

    /** What was typed is kept only when it is an account: people also type their password there. */
    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName();
        String account = isAccount(typed) ? typed : null;
        if (failures.lets(String.valueOf(account), surroundings.address())) {
            log.record(AuditEntry.of(AuditAction.SIGN_IN_FAILED)
                    .by(account)
                    .with("account", account == null ? "UNKNOWN" : null));
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.record(AuditEntry.of(AuditAction.SIGNED_OUT)
                .by(event.getAuthentication().getName()));
    }

    private boolean isAccount(String typed) {
        return typed != null
                && typed.chars().noneMatch(Character::isISOControl)
                && (organisation.person(typed).isPresent() || accounts.isAdministrator(typed));
    }
}
