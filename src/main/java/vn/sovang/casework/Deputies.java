package vn.sovang.casework;

import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.Cases;
import vn.sovang.casefile.CustodyStep;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;

/**
 * Keeps a new task out of the lists of those who may not act in its case; where that is everybody who holds the unit's
 * post, the same post of the next unit up with somebody free acts.
 */
@Component
class Deputies {

    private final Impartiality impartiality;
    private final Organisation organisation;
    private final Cases cases;
    private final CasePeople people;

    Deputies(Impartiality impartiality, Organisation organisation, Cases cases, CasePeople people) {
        this.impartiality = impartiality;
        this.organisation = organisation;
        this.cases = cases;
        this.people = people;
    }

    void arrange(DelegateTask task) {
        if (task.getAssignee() != null) {
            return;
        }
        List<String> groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && group.contains("."))
                .toList();
        Work work = Facts.work(task);
        groups.forEach(group -> arrange(task, work, group));
    }

    /** @param group {@code role.unit} */
    private void arrange(DelegateTask task, Work work, String group) {
        int dot = group.indexOf('.');
        Role role = Role.valueOf(group.substring(0, dot).toUpperCase(Locale.ROOT));
        String unitId = group.substring(dot + 1);
        List<Person> holders = organisation.holders(role, unitId);
        List<Person> barred = barred(holders, work);
        barred.forEach(person -> task.setVariableLocal(TaskSearch.hiddenFrom(person.account()), true));
        if (!barred.isEmpty() && barred.size() == holders.size()) {
            organisation.chainFrom(unitId).stream()
                    .skip(1)
                    .filter(above -> isFree(role, above, work))
                    .findFirst()
                    .ifPresent(deputy -> deputise(task, work, role, deputy));
        }
    }

    private boolean isFree(Role role, Unit unit, Work work) {
        List<Person> holders = organisation.holders(role, unit.id());
        return barred(holders, work).size() < holders.size();
    }

    private List<Person> barred(List<Person> holders, Work work) {
        return holders.stream()
                .filter(person -> !impartiality.mayAct(work, person.account()))
                .toList();
    }

    private void deputise(DelegateTask task, Work work, Role role, Unit deputy) {
        task.addCandidateGroup(role.groupIn(deputy.id()));
        List<Person> holders = organisation.holders(role, deputy.id());
        barred(holders, work).forEach(person -> task.setVariableLocal(TaskSearch.hiddenFrom(person.account()), true));
        people.heldBy(work.caseId(), deputy.id());
        // Whoever acts reads as much as the unit's own holder, confidential parts included.
        holders.forEach(person -> people.letRead(work.caseId(), person.account()));
        cases.tell(work.caseId(), work.unitId(), CustodyStep.Outcome.DEPUTISED, deputy.name(), null);
    }
}
