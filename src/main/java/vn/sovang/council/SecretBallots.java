package vn.sovang.council;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who voted, and, unlinked from it, what was voted (Circular 18/2013: open or secret vote). Every cast writes all
 * ballots of its session anew, in random order and with random ids, so that neither the order of rows nor an id nor
 * the database's own marks of a transaction lead from a ballot to a member.
 */
@Repository
class SecretBallots implements BallotBox {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    SecretBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void cast(String sessionId, String account, String taskId, ScoreSheetSubmission submission) {
        lock(sessionId);
        note(sessionId, account, taskId);
        List<Ballot> ballots = new ArrayList<>(ballots(sessionId));
        ballots.add(ballotOf(submission));
        try {
            rewrite(sessionId, ballots);
            addComment(sessionId, submission.comment());
        } catch (DataIntegrityViolationException refused) {
            // The database's words may quote the row, and they would end in a log next to the member's name.
            throw new IllegalStateException("The database refused the secret ballots of session " + sessionId);
        }
    }

    /** One cast after the other: each must see all ballots before it. */
    void lock(String sessionId) {
        jdbc.sql("select id from council_session where id = ? for update")
                .param(sessionId)
                .query(String.class)
                .single();
    }

    /** Keeps that the member voted. */
    void note(String sessionId, String account, String taskId) {
        jdbc.sql("insert into ballot_cast (session_id, account, task_id) values (?, ?, ?)")
                .params(sessionId, account, taskId)
                .update();
    }

    private static Ballot ballotOf(ScoreSheetSubmission submission) {
        return new Ballot(
                submission.scores().novelty(),
                submission.scores().applicability(),
                submission.scores().effectiveness(),
                submission.vote());
    }

    private void rewrite(String sessionId, List<Ballot> ballots) {
        jdbc.sql("delete from secret_ballot where session_id = ?")
                .param(sessionId)
                .update();
        Collections.shuffle(ballots, random);
        ballots.forEach(ballot -> jdbc.sql("""
                        insert into secret_ballot (id, session_id, novelty, applicability, effectiveness, vote)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID().toString(),
                        sessionId,
                        ballot.novelty(),
                        ballot.applicability(),
                        ballot.effectiveness(),
                        ballot.vote().name())
                .update());
    }

    /** Writes anew also after a ballot without a comment: otherwise the rows would tell who wrote none. */
    void addComment(String sessionId, String comment) {
        List<String> comments = new ArrayList<>(comments(sessionId));
        if (comment != null && !comment.isBlank()) {
            comments.add(comment);
        }
        jdbc.sql("delete from secret_ballot_comment where session_id = ?")
                .param(sessionId)
                .update();
        Collections.shuffle(comments, random);
        comments.forEach(
                text -> jdbc.sql("insert into secret_ballot_comment (id, session_id, comment_text) values (?, ?, ?)")
                        .params(UUID.randomUUID().toString(), sessionId, text)
                        .update());
    }

    @Override
    public Set<String> voters(String sessionId) {
        return jdbc
                .sql("select account from ballot_cast where session_id = ?")
                .param(sessionId)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** In the order of their content, so that reading again shows the same list. */
    @Override
    public List<Ballot> ballots(String sessionId) {
        return jdbc
                .sql("select novelty, applicability, effectiveness, vote from secret_ballot where session_id = ?")
                .param(sessionId)
                .query(Ballot.class)
                .list()
                .stream()
                .sorted(Ballot.BY_CONTENT)
                .toList();
    }

    /** In alphabetical order, which has nothing to do with that of the ballots. */
    List<String> comments(String sessionId) {
        return jdbc
                .sql("select comment_text from secret_ballot_comment where session_id = ?")
                .param(sessionId)
                .query(String.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
