package vn.sovang.award;

import java.time.LocalDate;
import java.util.List;

/** Work on a letter that waits for a person; implemented where the engine is. */
public interface LetterTasks {

    /** A task in words; the id leads to it in the list of tasks. */
    record OpenTask(String id, String name, String unitName, LocalDate dueOn) {}

    /** Tasks of the letter that the account may do. */
    List<OpenTask> openFor(String letterId, String account);
}
