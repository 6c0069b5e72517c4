package vn.sovang.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.AccountDirectory;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Post;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotAllowed;

/** Who may read which part of the log. */
@Component
public class AuditReaders {

    private final Organisation organisation;
    private final AccountDirectory accounts;
    private final Clock clock;

    AuditReaders(Organisation organisation, AccountDirectory accounts, Clock clock) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What one person may read.
     *
     * @param administrator the installation without its cases
     * @param units everything of these units
     */
    record Scope(boolean administrator, Set<String> units) {}

    /** True for auditors of any unit and administrators. */
    public boolean mayRead(String account) {
        return !unitsAuditedBy(account).isEmpty() || accounts.isAdministrator(account);
    }

    /** True when the account reads the entries about cases that the unit holds. */
    public boolean audits(String account, String unitId) {
        return organisation.holds(account, Role.AUDITOR, unitId);
    }

    /** @throws NotAllowed for everybody else */
    Scope scopeOf(String account) {
        Scope scope = new Scope(accounts.isAdministrator(account), unitsAuditedBy(account));
        if (!scope.administrator() && scope.units().isEmpty()) {
            throw new NotAllowed("auditLog");
        }
        return scope;
    }

    /** The units in which the account is an auditor today, and the dissolved ones that they succeed. */
    private Set<String> unitsAuditedBy(String account) {
        Set<String> units = organisation.postsOf(account).stream()
                .filter(post -> post.role() == Role.AUDITOR)
                .map(Post::unitId)
                .collect(Collectors.toCollection(HashSet::new));
        if (!units.isEmpty()) {
            LocalDate today = BusinessTime.today(clock);
            organisation.units().stream()
                    .filter(unit -> unit.successorId() != null && !unit.existsOn(today))
                    .map(Unit::id)
                    .filter(unit -> units.contains(organisation.inCharge(unit).id()))
                    .toList()
                    .forEach(units::add);
        }
        return units;
    }
}
