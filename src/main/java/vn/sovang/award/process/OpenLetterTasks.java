package vn.sovang.award.process;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.casework.TaskDesk;

/** Tasks of letters as their pages show them. */
@Component
public class OpenLetterTasks {

    private final TaskDesk desk;

    OpenLetterTasks(TaskDesk desk) {
        this.desk = desk;
    }

    /** Tasks of the letter that the account may do. */
    public List<OpenTask> openFor(String letterId, String account) {
        return desk.tasksOf(account).stream()
                .filter(task -> task.caseId().equals(letterId))
                .sorted(Comparator.comparing(TaskDesk.Item::name))
                .map(task -> new OpenTask(task.id(), task.name(), task.unitName(), task.dueOn()))
                .toList();
    }

    /** @param dueOn null when no limit runs */
    public record OpenTask(String id, String name, String unitName, LocalDate dueOn) {}
}
