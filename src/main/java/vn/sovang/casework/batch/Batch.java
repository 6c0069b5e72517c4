package vn.sovang.casework.batch;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.sovang.casework.BatchSubmissions;
import vn.sovang.organisation.Role;
import vn.sovang.shared.Violation;

/**
 * A way of doing many tasks at once, whatever kind of case they belong to; ask {@link BatchDesk}.
 *
 * @param <B> what is sent: common fields and rows
 * @param <R> what is answered
 */
public interface Batch<B, R> {

    /** Last part of the address, for example {@code decision}. */
    String name();

    /** Whose work it is. */
    Role role();

    /** Code of the refusal for everybody else. */
    String refusal();

    /** Which tasks may be done in it, all rows with the same key. */
    Collection<? extends DoneTogether> tasks();

    Class<B> sent();

    /** Names of the common fields that the submissions of the rows have as well. */
    Set<String> commonFields();

    /** Adds what is wrong with the common fields, and with rows as far as that can be told without their tasks. */
    void check(B sent, LocalDate today, List<Violation> problems);

    /** The rows that can be read; those with problems of their own may be missing. */
    List<Row> rows(B sent);

    /** What {@link #store} would answer, as far as it is known before. */
    R foreseen(B sent);

    /** Submits the rows and keeps that they were done together; called in a transaction. */
    R store(B sent, List<BatchSubmissions.Row> rows, String account);

    /**
     * @param index of the row in what was sent
     * @param submission of the task, to be written as JSON
     */
    record Row(int index, String taskId, Object submission) {}
}
