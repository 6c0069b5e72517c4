package vn.sovang.casework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.sovang.casework.Impartiality.Work;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;

/** Who is concerned by a task: its assignee, or everybody who holds one of its posts and may act in the case. */
@Component
class TaskPeople {

    private final Organisation organisation;
    private final Impartiality impartiality;

    TaskPeople(Organisation organisation, Impartiality impartiality) {
        this.impartiality = impartiality;
        this.organisation = organisation;
    }

    Collection<Person> of(DelegateTask task) {
        String assignee = task.getAssignee();
        Map<String, Person> people = new LinkedHashMap<>();
        if (assignee != null) {
            organisation.person(assignee).ifPresent(person -> people.put(person.account(), person));
            return people.values();
        }
        Work work = Facts.work(task);
        task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null && group.contains("."))
                .flatMap(group -> holders(group).stream())
                .filter(person -> impartiality.mayAct(work, person.account()))
                .forEach(person -> people.put(person.account(), person));
        return people.values();
    }

    private Collection<Person> holders(String group) {
        int dot = group.indexOf('.');
        Role role = Role.valueOf(group.substring(0, dot).toUpperCase(Locale.ROOT));
        return organisation.holders(role, group.substring(dot + 1));
    }
}
