package vn.sovang.casework;

import java.util.Map;

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

    /** Kind of document whose number the office may have taken from its register beforehand; null for none. */
    default String paper() {
        return null;
    }

    /** False where people speak for themselves, prepare, or judge another case than that of the task. */
    default boolean judges() {
        return true;
    }

    /** Task that keeps whoever did it in the same case and unit from this one; null for none. */
    default String notAfter() {
        return null;
    }

    /** Stores the fact and returns the routing facts for the process. */
    Map<String, Object> store(OpenTask task, S submission);
}
