package vn.sovang.initiative.papers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.initiative.CaseEvent;
import vn.sovang.initiative.CaseVisibility;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.Initiatives;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;

/** Says what a person is to a case. */
@Component
public class CaseReaders {

    private static final List<Role> STAFF = List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE, Role.AUDITOR);

    private final CaseVisibility visibility;
    private final Initiatives initiatives;
    private final Organisation organisation;

    CaseReaders(CaseVisibility visibility, Initiatives initiatives, Organisation organisation) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.organisation = organisation;
    }

    CaseReader of(Initiative initiative, String account) {
        boolean author = initiatives.versions(initiative.id()).stream()
                .flatMap(version -> version.request().authors().stream())
                .anyMatch(other -> account.equals(other.account()));
        return new CaseReader(
                account,
                author,
                initiatives.isReader(initiative.id(), account),
                unitsOf(initiative).filter(unit -> isStaff(account, unit)).collect(Collectors.toSet()),
                visibility.seesConfidential(account, initiative));
    }

    private Stream<String> unitsOf(Initiative initiative) {
        Stream<String> past = initiatives.history(initiative.id()).stream().map(CaseEvent::unitId);
        return Stream.concat(past, Stream.of(initiative.unitId())).distinct();
    }

    private boolean isStaff(String account, String unitId) {
        return STAFF.stream().anyMatch(role -> organisation.holds(account, role, unitId));
    }

    /** Those of the units in which the person is officer, secretary, committee or auditor. */
    public Set<String> staffOf(String account, List<String> units) {
        return units.stream().filter(unit -> isStaff(account, unit)).collect(Collectors.toSet());
    }

    /** Officers and secretaries number the documents of their unit. */
    public boolean numbersAt(String account, String unitId) {
        return Set.of(Role.OFFICER, Role.SECRETARY).stream()
                .anyMatch(role -> organisation.holds(account, role, unitId));
    }
}
