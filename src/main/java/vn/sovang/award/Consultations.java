package vn.sovang.award;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.casework.FollowsCase;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;

/** Public consultations: while one runs everybody reads the list and whoever has signed in says something about it. */
@Service
@Transactional
public class Consultations implements FollowsCase {

    /** Nobody has more to say about one list; protects the officer from a flood. */
    static final int MOST_OPINIONS_PER_PERSON = 20;

    private final AwardLetters letters;
    private final JdbcClient jdbc;
    private final Clock clock;

    Consultations(AwardLetters letters, JdbcClient jdbc, Clock clock) {
        this.letters = letters;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void open(String letterId, String unitId, Instant closesAt) {
        jdbc.sql("""
                        insert into award_consultation (letter_id, unit_id, opened_at, closes_at)
                        values (?, ?, ?, ?)""")
                .params(letterId, unitId, Timestamp.from(now()), Timestamp.from(closesAt))
                .update();
        letters.record(letterId, unitId, AwardStep.CONSULTATION, AwardOutcome.OPENED, null, null, null);
    }

    public void close(String letterId, String unitId) {
        if (closeIfOpen(letterId, unitId)) {
            letters.record(letterId, unitId, AwardStep.CONSULTATION, AwardOutcome.CLOSED, null, null, null);
        }
    }

    /** @return whether there was one to close */
    public boolean closeIfOpen(String letterId, String unitId) {
        return jdbc.sql("""
                                update award_consultation set closed_at = ?
                                where letter_id = ? and unit_id = ? and closed_at is null""").params(Timestamp.from(now()), letterId, unitId).update() > 0;
    }

    /** A dissolved unit's consultation goes on at the successor. */
    @Override
    public void handOver(String letterId, String fromUnitId, String toUnitId) {
        jdbc.sql("update award_consultation set unit_id = ? where letter_id = ? and unit_id = ?")
                .params(toUnitId, letterId, fromUnitId)
                .update();
        jdbc.sql("update award_opinion set unit_id = ? where letter_id = ? and unit_id = ?")
                .params(toUnitId, letterId, fromUnitId)
                .update();
    }

    /** The consultation on the letter that runs now. */
    @Transactional(readOnly = true)
    public Optional<Consultation> running(String letterId) {
        Instant now = clock.instant();
        return of(letterId).stream().filter(each -> each.isOpenAt(now)).findFirst();
    }

    /** Everything that runs now, the next to end first. */
    @Transactional(readOnly = true)
    public List<Consultation> running() {
        Instant now = clock.instant();
        return read(" where closed_at is null order by closes_at, letter_id fetch first 200 rows only").stream()
                .filter(each -> each.isOpenAt(now))
                .toList();
    }

    /** All consultations on the letter, one per unit at most. */
    @Transactional(readOnly = true)
    public List<Consultation> of(String letterId) {
        return read(" where letter_id = ? order by opened_at", letterId);
    }

    /** Opinions on the letter at all units, oldest first. */
    @Transactional(readOnly = true)
    public List<Opinion> opinions(String letterId) {
        return jdbc.sql("""
                        select id, letter_id, unit_id, nominee_id, account, opinion_text, stated_at
                        from award_opinion where letter_id = ? order by id""")
                .param(letterId)
                .query((row, number) -> new Opinion(
                        row.getLong("id"),
                        row.getString("letter_id"),
                        row.getString("unit_id"),
                        row.getString("nominee_id"),
                        row.getString("account"),
                        row.getString("opinion_text"),
                        row.getTimestamp("stated_at").toInstant()))
                .list();
    }

    /**
     * Keeps what somebody said.
     *
     * @throws NotVisible when there has been no consultation on the letter
     * @throws AlreadyDone when it is over
     */
    public void state(String letterId, NewOpinion opinion, String account) {
        List<Consultation> all = of(letterId);
        if (all.isEmpty()) {
            throw new NotVisible("consultation");
        }
        letters.lock(letterId);
        Consultation running = running(letterId).orElseThrow(() -> new AlreadyDone("consultationOver"));
        String nomineeId = opinion.nomineeId() == null || opinion.nomineeId().isBlank() ? null : opinion.nomineeId();
        if (nomineeId != null
                && letters.standing(letterId).stream()
                        .noneMatch(nominee -> nominee.id().equals(nomineeId))) {
            throw InvalidInput.of("nomineeId", "notOnTheList");
        }
        if (saidSoFar(letterId, account) >= MOST_OPINIONS_PER_PERSON) {
            throw new AlreadyDone("enoughOpinions", MOST_OPINIONS_PER_PERSON);
        }
        jdbc.sql("""
                        insert into award_opinion (letter_id, unit_id, nominee_id, account, opinion_text, stated_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        letterId,
                        running.unitId(),
                        nomineeId,
                        account,
                        opinion.text().strip(),
                        Timestamp.from(now()))
                .update();
    }

    private long saidSoFar(String letterId, String account) {
        return jdbc.sql("select count(*) from award_opinion where letter_id = ? and account = ?")
                .params(letterId, account)
                .query(Long.class)
                .single();
    }

    private List<Consultation> read(String condition, Object... parameters) {
        return jdbc.sql("select letter_id, unit_id, opened_at, closes_at, closed_at from award_consultation"
                        + condition)
                .params(parameters)
                .query((row, number) -> new Consultation(
                        row.getString("letter_id"),
                        row.getString("unit_id"),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant(),
                        row.getTimestamp("closed_at") == null
                                ? null
                                : row.getTimestamp("closed_at").toInstant()))
                .list();
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
