package vn.sovang.casework;

import java.util.Map;
import java.util.Optional;

/**
 * Takes the submission of one user task: checks it, stores it as a fact and says how the case goes on.
 *
 * @param <S> the submission
 */
public interface SubmissionHandler<S> {

    /** Id of the user task in the model. */
    String taskKey();

    /**
     * Reads and checks the submission; changes nothing.
     *
     * @throws vn.sovang.shared.InvalidInput with every problem
     */
    S read(OpenTask task, String json);

    /** Number and day of the paper that the submission stands on; null for tasks without a paper. */
    default WrittenNumber written(S submission) {
        return null;
    }

    /**
     * Whether whoever is concerned by the case must not do the task. False where people speak for themselves, prepare, or
     * judge another case than that of the task.
     */
    default boolean judges() {
        return true;
    }

    /** Key of the task that whoever does this one has not done in the same case and unit; empty for none. */
    default Optional<String> notAfter() {
        return Optional.empty();
    }

    /**
     * Kind of the document whose number the office may have taken from its register before the paper was signed; empty
     * when none is offered.
     */
    default Optional<String> takenNumber() {
        return Optional.empty();
    }

    /** Stores the fact and returns the routing facts for the process. */
    Map<String, Object> store(OpenTask task, S submission);
}
