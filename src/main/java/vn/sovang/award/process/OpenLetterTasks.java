package vn.sovang.award.process;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.LetterTasks;
import vn.sovang.casework.TaskDesk;

/** Tasks of letters as their pages show them. */
@Component
class OpenLetterTasks implements LetterTasks {

    private final TaskDesk desk;

    OpenLetterTasks(TaskDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<OpenTask> openFor(String letterId, String account) {
        return desk.tasksOf(account).stream()
                .filter(task -> task.caseId().equals(letterId))
                .sorted(Comparator.comparing(TaskDesk.Item::name))
                .map(task -> new OpenTask(task.id(), task.name(), task.unitName(), task.dueOn()))
                .toList();
    }
}
