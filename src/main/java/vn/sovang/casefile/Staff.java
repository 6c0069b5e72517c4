package vn.sovang.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;

/** Whom a unit has work on its cases. */
@Component
public class Staff {

    private static final List<Role> STAFF = List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE, Role.AUDITOR);
    private static final List<Role> NUMBERING = List.of(Role.OFFICER, Role.SECRETARY);

    private final Organisation organisation;

    Staff(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Those of the units in which the person is officer, secretary, committee or auditor. */
    public Set<String> unitsOf(String account, Collection<String> units) {
        return units.stream().filter(unit -> holdsOneOf(STAFF, account, unit)).collect(Collectors.toSet());
    }

    /** Officers and secretaries number the documents of their unit. */
    public boolean numbersAt(String account, String unitId) {
        return holdsOneOf(NUMBERING, account, unitId);
    }

    private boolean holdsOneOf(List<Role> roles, String account, String unitId) {
        return roles.stream().anyMatch(role -> organisation.holds(account, role, unitId));
    }
}
