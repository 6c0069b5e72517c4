package vn.sovang.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.council.ListBallotSubmission.Row;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.support.BareCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.VoteTraces;

/** The emulation council of the steel works, five voting seats, votes on a list of twenty. */
abstract class ListVotesContract {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String CASE = "letter-of-twenty";
    private static final int ITEMS = 20;
    private static final String COMMENT = "Nhận xét viết riêng của một ủy viên";

    @Autowired
    CouncilSessions sessions;

    @Autowired
    ListVotes votes;

    @Autowired
    SecretLists secretLists;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    VoteTraces traces;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** The weakest lock that a running cast keeps others from. */
    abstract String otherCast();

    /** Marks by which the database tells which transaction wrote a row; the same for all rows where it has none. */
    abstract List<String> transactionsOf(String session);

    @BeforeEach
    void theCaseIsThere() {
        BareCase.open(jdbc, CASE, STEEL);
    }

    @Test
    void anOpenBallotIsKeptWithItsMember() {
        String session = openSession(false, item -> null);

        votes.file(session, member(1), "task1", ballot(COMMENT, agreeTo(item -> item < 5)));
        votes.file(session, member(2), "task2", ballot(null, agreeTo(item -> item < 3)));

        assertThat(votes.ballots(session)).extracting(ListBallot::account).containsExactly(member(1), member(2));
        assertThat(votes.ballots(session).get(0).votes())
                .hasSize(ITEMS)
                .containsEntry("item4", Vote.AGREE)
                .containsEntry("item5", Vote.DISAGREE);
        assertThat(votes.ballots(session).get(0).commentText()).isEqualTo(COMMENT);
        assertThat(votes.count(session)).hasSize(ITEMS);
        assertThat(votes.count(session).get(2)).isEqualTo(new ItemCount("item2", 5, 2, 2));
        assertThat(votes.count(session).get(4)).isEqualTo(new ItemCount("item4", 5, 2, 1));
        assertThat(votes.count(session).get(19)).isEqualTo(new ItemCount("item19", 5, 2, 0));
        assertThat(sessions.awaited(session)).containsExactly(member(3), member(4), member(5));
    }

    @Test
    void aMemberWhoIsNominatedDoesNotVoteOnTheOwnRowAndShrinksItsBaseOnly() {
        String session = openSession(false, item -> item == 7 ? member(2) : null);

        assertThat(votes.recusedFrom(session, member(2))).containsExactly(Map.entry("item7", Conflict.NOMINEE));
        assertThat(votes.recusedFrom(session, member(1))).isEmpty();
        assertThat(votes.count(session).get(7).entitled()).isEqualTo(4);
        assertThat(votes.count(session).get(8).entitled()).isEqualTo(5);
        assertThat(sessions.awaited(session)).contains(member(2));
    }

    @Test
    void aDeclaredConflictConcernsOneRowAndHoldsAtTheNextSessionOnTheCase() {
        String session = openSession(false, item -> null);
        List<Row> rows = agreeTo(item -> true);
        rows.set(3, new Row("item3", null, Conflict.RELATIVE));

        votes.file(session, member(1), "task1", ballot(null, rows));

        assertThat(votes.count(session).get(3)).isEqualTo(new ItemCount("item3", 4, 0, 0));
        assertThat(votes.count(session).get(4)).isEqualTo(new ItemCount("item4", 5, 1, 1));
        String next = open(item -> null);
        assertThat(votes.recusedFrom(next, member(1))).containsExactly(Map.entry("item3", Conflict.RELATIVE));
        assertThat(votes.recusals(next)).extracting(ItemRecusal::declared).containsExactly(false);
    }

    @Test
    void aListOfMembersOnlyLeavesTheirOwnNomineesOut() {
        CouncilSession session = sessions.open(
                CouncilKind.EMULATION, CASE, STEEL, Set.of(member(1)), Instant.parse("2026-12-01T00:00:00Z"));

        assertThat(sessions.panel(session.id()))
                .filteredOn(seat -> seat.account().equals(member(1)))
                .extracting(PanelMember::exclusion)
                .containsExactly(Conflict.NOMINEE);
        assertThat(session.chair()).isEqualTo(member(2));
        assertThat(session.councilId()).isEqualTo("hdtdkt-" + STEEL);
    }

    @Test
    void ofASecretVoteNothingButSumsIsKept() {
        String session = openSession(true, item -> null);
        VoteTraces.Snapshot before = traces.snapshot();

        votes.file(session, member(1), "task1", ballot(COMMENT, agreeTo(item -> item % 2 == 0)));
        VoteTraces.Snapshot first = traces.snapshot();
        for (int seat = 2; seat <= 4; seat++) {
            int number = seat;
            votes.file(session, member(seat), "task" + seat, ballot(null, agreeTo(item -> item % number == 0)));
        }
        VoteTraces.Snapshot last = traces.snapshot();

        for (VoteTraces.Snapshot snapshot : List.of(first, last)) {
            assertThat(snapshot.newRowsWithAVote(before)).as("votes one by one").isEmpty();
            assertThat(snapshot.newRowsThatSay(COMMENT, before)).containsOnlyKeys("secret_ballot_comment");
            assertThat(snapshot.newRowsThatSay("item", before)).containsOnlyKeys("secret_item_count");
            for (String table : List.of("secret_item_count", "secret_ballot_comment")) {
                assertThat(snapshot.newRows(table, before))
                        .as("rows of " + table + " name neither a member nor a task nor a time")
                        .isNotEmpty()
                        .noneSatisfy(row -> assertThat(row).containsPattern("council\\d\\.|_at=|task"));
            }
        }
        assertThat(last.newRows("ballot_cast", before))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row).doesNotContainPattern("_at=|item"));
        assertThat(votes.ballots(session)).isEmpty();
        assertThat(votes.count(session).get(0)).isEqualTo(new ItemCount("item0", 5, 4, 4));
        assertThat(votes.count(session).get(1)).isEqualTo(new ItemCount("item1", 5, 4, 0));
        assertThat(votes.count(session).get(6)).isEqualTo(new ItemCount("item6", 5, 4, 3));
        assertThat(sessions.awaited(session)).containsExactly(member(5));
    }

    @Test
    void everyCastWritesTheSumsOfAllItems() {
        String session = openSession(true, item -> null);
        votes.file(session, member(1), "task1", ballot(COMMENT, agreeTo(item -> true)));
        List<String> marks = transactionsOf(session);
        List<Row> conflicts = agreeTo(item -> true);
        conflicts.replaceAll(row -> row.nomineeId().equals("item0")
                ? new Row("item0", Vote.AGREE, null)
                : new Row(row.nomineeId(), null, Conflict.OTHER));

        votes.file(session, member(2), "task2", ballot(null, conflicts));

        assertThat(transactionsOf(session)).hasSize(1);
        if (!marks.contains("none")) {
            assertThat(transactionsOf(session)).isNotEqualTo(marks);
        }
        assertThat(votes.count(session).get(0)).isEqualTo(new ItemCount("item0", 5, 2, 2));
        assertThat(votes.count(session).get(1)).isEqualTo(new ItemCount("item1", 4, 1, 1));
    }

    @Test
    void oneSecretCastWaitsForTheOther() {
        String session = openSession(true, item -> null);
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            votes.file(session, member(1), "task1", ballot(null, agreeTo(item -> true)));
            List<String> free = CompletableFuture.supplyAsync(() -> jdbc.sql(
                                    "select id from council_session where id = ? " + otherCast() + " skip locked")
                            .param(session)
                            .query(String.class)
                            .list())
                    .join();
            assertThat(free).as("sessions that another cast could work on now").isEmpty();
        });
        List<CompletableFuture<Void>> others = IntStream.rangeClosed(2, 5)
                .mapToObj(seat -> CompletableFuture.runAsync(
                        () -> votes.file(session, member(seat), "task" + seat, ballot(null, agreeTo(item -> true)))))
                .toList();
        others.forEach(CompletableFuture::join);

        assertThat(votes.count(session))
                .allSatisfy(item -> assertThat(item.agreed()).isEqualTo(5));
    }

    @Test
    void noErrorQuotesASecretVote() {
        String session = openSession(true, item -> null);
        String comment = "Nhận xét dài quá cột. ".repeat(300);

        Throwable refused =
                catchThrowable(() -> votes.file(session, member(1), "task1", ballot(comment, agreeTo(item -> true))));

        StringWriter trace = new StringWriter();
        refused.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).contains(session).doesNotContain("Nhận xét dài");
        assertThat(votes.count(session))
                .as("nothing is stored by halves")
                .allSatisfy(item -> assertThat(item.filed()).isZero());
        assertThat(sessions.filed(session)).isEmpty();
    }

    private String openSession(boolean secretly, IntFunction<String> nominee) {
        reorganisation.emulationCouncilVotesSecretly(STEEL, secretly);
        return open(nominee);
    }

    private String open(IntFunction<String> nominee) {
        String session = sessions.open(
                        CouncilKind.EMULATION, CASE, STEEL, Set.of(), Instant.parse("2026-12-01T00:00:00Z"))
                .id();
        votes.putToVote(
                session,
                IntStream.range(0, ITEMS)
                        .mapToObj(item -> new BallotItem("item" + item, nominee.apply(item)))
                        .toList());
        return session;
    }

    private static List<Row> agreeTo(IntPredicate agreed) {
        return new ArrayList<>(IntStream.range(0, ITEMS)
                .mapToObj(item -> new Row("item" + item, agreed.test(item) ? Vote.AGREE : Vote.DISAGREE, null))
                .toList());
    }

    private static ListBallotSubmission ballot(String comment, List<Row> rows) {
        return new ListBallotSubmission(rows, comment);
    }

    private static String member(int seat) {
        return "council" + seat + "." + STEEL;
    }
}
