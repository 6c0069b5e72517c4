package vn.sovang.initiative.papers;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Staff;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.initiative.Initiatives;

/** Says what a person is to a case. */
@Component
public class CaseReaders {

    private final InitiativeVisibility visibility;
    private final Initiatives initiatives;
    private final Staff staff;

    CaseReaders(InitiativeVisibility visibility, Initiatives initiatives, Staff staff) {
        this.visibility = visibility;
        this.initiatives = initiatives;
        this.staff = staff;
    }

    CaseReader of(Initiative initiative, String account) {
        boolean author = initiatives.versions(initiative.id()).stream()
                .flatMap(version -> version.request().authors().stream())
                .anyMatch(other -> account.equals(other.account()));
        return new CaseReader(
                account,
                author,
                initiatives.isReader(initiative.id(), account),
                staff.unitsOf(account, unitsOf(initiative).toList()),
                visibility.seesConfidential(account, initiative));
    }

    private Stream<String> unitsOf(Initiative initiative) {
        Stream<String> past = initiatives.history(initiative.id()).stream().map(InitiativeEvent::unitId);
        return Stream.concat(past, Stream.of(initiative.unitId())).distinct();
    }
}
