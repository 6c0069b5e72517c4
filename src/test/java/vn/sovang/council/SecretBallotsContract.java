package vn.sovang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.support.BareCase;

/** Ballots of a session in the order in which the database holds them; the i-th member gives i points. */
abstract class SecretBallotsContract {

    private static final String SESSION = "session-of-thirty";
    private static final int MEMBERS = 30;

    @Autowired
    SecretBallots ballots;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Column by which the database tells where a row lies. */
    abstract String place();

    /** The weakest lock that a running cast keeps others from. */
    abstract String otherCast();

    @BeforeEach
    void aSessionIsOpen() {
        BareCase.open(jdbc, "case", "cdcs-gang-thep");
        jdbc.sql("""
            insert into council_session (id, case_id, unit_id, round, due_at, convened_at, secret_ballot)
            values (?, 'case', 'cdcs-gang-thep', 1, current_timestamp, current_timestamp, true)\
            """).param(SESSION).update();
    }

    @Test
    void neitherPlaceNorIdFollowsTheOrderOfVoting() {
        Set<Integer> placesOfTheLastBallot = new HashSet<>();
        for (int member = 0; member < MEMBERS; member++) {
            cast(member, "Nhận xét " + (10 + member));
            placesOfTheLastBallot.add(inOrderOf(place()).indexOf(member) - member);
        }
        List<Integer> voting = IntStream.range(0, MEMBERS).boxed().toList();

        // By chance alone each of these happens less than once in 10^30 runs.
        assertThat(inOrderOf(place()))
                .containsExactlyInAnyOrderElementsOf(voting)
                .isNotEqualTo(voting)
                .isNotEqualTo(backwards(voting));
        assertThat(inOrderOf("id")).isNotEqualTo(voting).isNotEqualTo(backwards(voting));
        assertThat(placesOfTheLastBallot).as("the newest is not always last").hasSizeGreaterThan(1);
        List<Integer> comments = jdbc
                .sql("select comment_text from secret_ballot_comment order by " + place())
                .query(String.class)
                .list()
                .stream()
                .map(text -> Integer.parseInt(text.substring(10).strip()) - 10)
                .toList();
        assertThat(comments)
                .hasSize(MEMBERS)
                .isNotEqualTo(voting)
                .as("comments do not lie like their ballots")
                .isNotEqualTo(inOrderOf(place()));
        assertThat(ballots.ballots(SESSION))
                .extracting(Ballot::novelty)
                .as("shown by points, whatever the order of voting")
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void oneCastWaitsForTheOther() {
        cast(0, null);
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            ballots.cast(SESSION, "member1", "task1", submission(1, null));
            List<String> free = CompletableFuture.supplyAsync(() -> jdbc.sql(
                                    "select id from council_session where id = ? " + otherCast() + " skip locked")
                            .param(SESSION)
                            .query(String.class)
                            .list())
                    .join();
            assertThat(free).as("sessions that another cast could work on now").isEmpty();
        });
        cast(2, null);

        assertThat(ballots.ballots(SESSION)).extracting(Ballot::novelty).containsExactly(2, 1, 0);
    }

    @Test
    void noErrorQuotesABallot() {
        String comment = "Nhận xét dài quá cột. ".repeat(300);

        Throwable refused = catchThrowable(() -> cast(7, comment));

        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains(SESSION).doesNotContain("Nhận xét dài");
        assertThat(ballots.voters(SESSION)).as("nothing is stored by halves").isEmpty();
    }

    private void cast(int member, String comment) {
        ScoreSheetSubmission submission =
                new ScoreSheetSubmission(null, new ScoreSheetSubmission.Scores(member, 10, 20), Vote.AGREE, comment);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status ->
                        ballots.cast(SESSION, "member" + member, "task" + member, submission(member, comment)));
    }

    private static ScoreSheetSubmission submission(int points, String comment) {
        return new ScoreSheetSubmission(null, new ScoreSheetSubmission.Scores(points, 10, 20), Vote.AGREE, comment);
    }

    private List<Integer> inOrderOf(String column) {
        return jdbc.sql("select novelty from secret_ballot order by " + column)
                .query(Integer.class)
                .list();
    }

    private static List<Integer> backwards(List<Integer> order) {
        List<Integer> backwards = new ArrayList<>(order);
        backwards.sort(Comparator.reverseOrder());
        return backwards;
    }
}
