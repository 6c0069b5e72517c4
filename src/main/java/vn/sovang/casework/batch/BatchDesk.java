package vn.sovang.casework.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.BatchSubmissions;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** Many tasks at once, all or nothing: every problem of the common fields and of every row is told in one answer. */
@Service
public class BatchDesk {

    /** As many as fit on one page and in one transaction. */
    public static final int MOST_ROWS = 500;

    private static final int TRIES = 3;

    private final InputReader reader;
    private final BatchSubmissions submissions;
    private final Organisation organisation;
    private final CaseClock clock;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;

    BatchDesk(
            InputReader reader,
            BatchSubmissions submissions,
            Organisation organisation,
            CaseClock clock,
            ObjectMapper json,
            PlatformTransactionManager transactions) {
        this.reader = reader;
        this.submissions = submissions;
        this.organisation = organisation;
        this.clock = clock;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Checks what would be submitted and changes nothing.
     *
     * @throws InvalidInput with the problems of the common fields and of every row
     * @throws NotAllowed when the account holds the post nowhere
     */
    public <B, R> R check(Batch<B, R> batch, String sent, String account) {
        require(batch, account);
        return repeated(() -> batch.foreseen(
                read(batch, sent, found -> submissions.check(keys(batch), rows(batch, found), account))));
    }

    /** Submits the rows in their order; throws as {@link #check}, and {@link AlreadyDone}. */
    public <B, R> R submit(Batch<B, R> batch, String sent, String account) {
        require(batch, account);
        B found = orAllProblems(() -> read(batch, sent, unchecked -> List.of()), () -> check(batch, sent, account));
        List<BatchSubmissions.Row> rows = rows(batch, found);
        return repeated(() -> transaction.execute(status -> batch.store(found, rows, account)));
    }

    private <B> B read(Batch<B, ?> batch, String sent, Function<B, List<Violation>> ofRows) {
        return reader.read(sent, batch.sent(), (found, problems) -> {
            batch.check(found, clock.today(), problems);
            problems.addAll(BatchProblems.ofRowsOnly(ofRows.apply(found), batch.commonFields()));
        });
    }

    /** When the common fields are wrong, the sender learns of the rows' problems as well. */
    private static <T> T orAllProblems(Supplier<T> reading, Runnable check) {
        try {
            return reading.get();
        } catch (InvalidInput invalid) {
            check.run();
            throw invalid;
        }
    }

    private void require(Batch<?, ?> batch, String account) {
        if (organisation.postsOf(account).stream().noneMatch(post -> post.role() == batch.role())) {
            throw new NotAllowed(batch.refusal());
        }
    }

    /** A lost race is tried again: then the row that is gone is named. */
    private static <T> T repeated(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return BatchProblems.inOrder(work);
            } catch (OptimisticLockingException
                    | ConcurrencyFailureException
                    | DuplicateKeyException
                    | UnexpectedRollbackException
                    | NullValueException lost) {
                if (attempt == TRIES) {
                    throw new AlreadyDone("lostRace");
                }
            }
        }
    }

    private static Set<String> keys(Batch<?, ?> batch) {
        return batch.tasks().stream().map(DoneTogether::taskKey).collect(Collectors.toSet());
    }

    private <B> List<BatchSubmissions.Row> rows(Batch<B, ?> batch, B sent) {
        return batch.rows(sent).stream()
                .map(row -> new BatchSubmissions.Row("rows[" + row.index() + "]", row.taskId(), text(row.submission())))
                .toList();
    }

    private String text(Object submission) {
        try {
            return json.writeValueAsString(submission);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A submission cannot be written", exception);
        }
    }
}
