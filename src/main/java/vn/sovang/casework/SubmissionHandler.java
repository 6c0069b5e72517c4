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

    /** Stores the fact and returns the routing facts for the process. */
    Map<String, Object> store(OpenTask task, S submission);
}
