package vn.sovang.initiative.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.UnexpectedRollbackException;
import vn.sovang.casefile.CaseClock;
import vn.sovang.casework.BatchSubmissions;
import vn.sovang.council.Minutes;
import vn.sovang.council.process.ReviewNames;
import vn.sovang.initiative.DecisionSubmission;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InputReader;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.Violation;

/** Many cases in one sitting: a secretary concludes them, a deciding body decides them; all or nothing. */
@Service
public class BatchDesk {

    static final BatchSubmissions.Tasks SESSIONS =
            new BatchSubmissions.Tasks(InitiativeCases.KIND, ReviewNames.CONCLUDE_SESSION);
    private static final BatchSubmissions.Tasks DECISIONS =
            new BatchSubmissions.Tasks(InitiativeCases.KIND, RecognitionNames.DECIDE_RECOGNITION);

    /** As many as fit on one page and in one transaction. */
    public static final int MOST_ROWS = 500;

    private static final int TRIES = 3;

    private final InputReader reader;
    private final BatchSubmissions submissions;
    private final SittingRecords sittings;
    private final Organisation organisation;
    private final CaseClock clock;
    private final ObjectMapper json;

    BatchDesk(
            InputReader reader,
            BatchSubmissions submissions,
            SittingRecords sittings,
            Organisation organisation,
            CaseClock clock,
            ObjectMapper json) {
        this.reader = reader;
        this.submissions = submissions;
        this.sittings = sittings;
        this.organisation = organisation;
        this.clock = clock;
        this.json = json;
    }

    /** What became of the sessions. */
    public record Concluded(String sittingId, int cases) {}

    /** How many cases were decided which way. */
    public record Decided(int recognised, int refused, int returned) {

        public int cases() {
            return recognised + refused + returned;
        }
    }

    /**
     * Checks a conclusion and changes nothing.
     *
     * @return how many cases it would conclude
     * @throws InvalidInput with the problems of the common fields and of every row
     * @throws NotAllowed when the account is secretary nowhere
     */
    public int checkConclusion(String sent, String account) {
        require(Role.SECRETARY, account, "secretariesOnly");
        return repeated(() -> readConclusion(sent, conclusion -> submissions.check(SESSIONS, rows(conclusion), account))
                .rows()
                .size());
    }

    /** Concludes the sessions in one sitting; throws as {@link #checkConclusion}, and {@link AlreadyDone}. */
    public Concluded conclude(String sent, String account) {
        require(Role.SECRETARY, account, "secretariesOnly");
        BatchConclusion conclusion =
                orAllProblems(() -> readConclusion(sent, unchecked -> List.of()), () -> checkConclusion(sent, account));
        List<BatchSubmissions.Row> rows = rows(conclusion);
        String sittingId = repeated(() -> sittings.conclude(conclusion, rows, account));
        return new Concluded(sittingId, rows.size());
    }

    /** Checks decisions and changes nothing; throws as {@link #decide}. */
    public Decided checkDecision(String sent, String account) {
        require(Role.COMMITTEE, account, "committeesOnly");
        return repeated(() -> readDecision(sent, decision -> submissions.check(DECISIONS, rows(decision), account))
                .counted());
    }

    /**
     * Decides the cases, in the order of the rows.
     *
     * @throws InvalidInput with the problems of the common fields and of every row
     * @throws NotAllowed when the account sits in no deciding body
     */
    public Decided decide(String sent, String account) {
        require(Role.COMMITTEE, account, "committeesOnly");
        BatchDecision decision =
                orAllProblems(() -> readDecision(sent, unchecked -> List.of()), () -> checkDecision(sent, account));
        List<BatchSubmissions.Row> rows = rows(decision);
        repeated(() -> submissions.submit(DECISIONS, rows, account));
        return decision.counted();
    }

    private BatchConclusion readConclusion(String sent, Function<BatchConclusion, List<Violation>> ofRows) {
        return reader.read(sent, BatchConclusion.class, (conclusion, problems) -> {
            conclusion.check(clock.today(), problems);
            problems.addAll(BatchProblems.ofRowsOnly(ofRows.apply(conclusion)));
        });
    }

    private BatchDecision readDecision(String sent, Function<BatchDecision, List<Violation>> ofRows) {
        return reader.read(sent, BatchDecision.class, (decision, problems) -> {
            decision.check(clock.today(), problems);
            problems.addAll(BatchProblems.ofRowsOnly(ofRows.apply(decision)));
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

    private void require(Role role, String account, String otherwise) {
        if (organisation.postsOf(account).stream().noneMatch(post -> post.role() == role)) {
            throw new NotAllowed(otherwise);
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

    private List<BatchSubmissions.Row> rows(BatchConclusion conclusion) {
        List<BatchSubmissions.Row> rows = new ArrayList<>();
        for (int index = 0;
                conclusion.rows() != null && index < conclusion.rows().size();
                index++) {
            BatchConclusion.Row row = conclusion.rows().get(index);
            if (row != null && row.taskId() != null) {
                Minutes minutes = new Minutes(conclusion.heldOn(), conclusion.place(), conclusion.conclusionOf(row));
                rows.add(new BatchSubmissions.Row("rows[" + index + "]", row.taskId(), text(minutes)));
            }
        }
        return rows;
    }

    private List<BatchSubmissions.Row> rows(BatchDecision decision) {
        List<BatchSubmissions.Row> rows = new ArrayList<>();
        for (int index = 0; decision.rows() != null && index < decision.rows().size(); index++) {
            BatchDecision.Row row = decision.rows().get(index);
            if (row != null && row.taskId() != null && row.outcome() != null) {
                DecisionSubmission submission = new DecisionSubmission(
                        row.outcome(), decision.numberFor(row), decision.decidedOn(), decision.reasonFor(row));
                rows.add(new BatchSubmissions.Row("rows[" + index + "]", row.taskId(), text(submission)));
            }
        }
        return rows;
    }

    private String text(Object submission) {
        try {
            return json.writeValueAsString(submission);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A submission cannot be written", exception);
        }
    }
}
