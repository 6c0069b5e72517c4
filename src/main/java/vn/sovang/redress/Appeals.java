package vn.sovang.redress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** The appeals: where each stands, what the reviewers said and how it was answered. */
@Service
@Transactional
public class Appeals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Appeals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such appeal */
    @Transactional(readOnly = true)
    public AppealCase get(String id) {
        return find(id).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<AppealCase> find(String id) {
        return read(" where id = ?", id).stream().findFirst();
    }

    /** Appeals against decisions in the case, oldest first. */
    @Transactional(readOnly = true)
    public List<AppealCase> ofCase(String subjectCaseId) {
        return read(" where subject_case_id = ? order by filed_at, number", subjectCaseId);
    }

    @Transactional(readOnly = true)
    public Optional<AppealCase> against(String decisionKey) {
        return read(" where decision_key = ?", decisionKey).stream().findFirst();
    }

    /** Appeals that a unit deals with. */
    @Transactional(readOnly = true)
    public List<AppealCase> openAt(String unitId) {
        return read(" where unit_id = ? and status in ('ASSIGNMENT', 'REVIEW', 'ANSWER')", unitId);
    }

    void insert(AppealCase appeal) {
        jdbc.sql("""
                        insert into appeal (id, number, kind, decision_key, subject_id, subject_case_id, contested_step,
                          title, decided_unit_id, unit_id, paper_number, paper_date, paper_reason, statement, on_behalf,
                          filed_by, filed_at, filing_ended_on, status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        appeal.id(),
                        appeal.number(),
                        appeal.kind().name(),
                        appeal.decisionKey(),
                        appeal.subjectId(),
                        appeal.subjectCaseId(),
                        appeal.contestedStep().name(),
                        appeal.title(),
                        appeal.decidedUnitId(),
                        appeal.unitId(),
                        appeal.paperNumber(),
                        appeal.paperDate(),
                        appeal.paperReason(),
                        appeal.statement(),
                        appeal.onBehalf(),
                        appeal.filedBy(),
                        Timestamp.from(appeal.filedAt()),
                        appeal.filingEndedOn(),
                        appeal.status().name())
                .update();
    }

    /** Where the appeal stands now and until when; null when no limit runs. */
    public void stand(String id, AppealStatus status, Instant dueAt) {
        jdbc.sql("update appeal set status = ?, due_at = ? where id = ?")
                .params(status.name(), dueAt == null ? null : Timestamp.from(dueAt), id)
                .update();
    }

    /** Gives the appeal to the reviewers; a further assignment is a new round. */
    public void assign(String id, List<String> reviewers, String account) {
        int round = round(id) + 1;
        reviewers.forEach(reviewer -> jdbc.sql("insert into appeal_review (appeal_id, round, account, assigned_by,"
                        + " assigned_at) values (?, ?, ?, ?, ?)")
                .params(id, round, reviewer, account, Timestamp.from(now()))
                .update());
    }

    /** All reviews of all rounds, in the order of assignment. */
    @Transactional(readOnly = true)
    public List<AppealReview> reviews(String id) {
        return jdbc.sql("select * from appeal_review where appeal_id = ? order by id")
                .param(id)
                .query((row, number) -> new AppealReview(
                        id,
                        row.getInt("round"),
                        row.getString("account"),
                        row.getString("opinion") == null ? null : AppealOpinion.valueOf(row.getString("opinion")),
                        row.getString("reasons"),
                        instant(row.getTimestamp("filed_at"))))
                .list();
    }

    /** Reviewers of the last round whose opinion is missing. */
    @Transactional(readOnly = true)
    public List<String> awaited(String id) {
        int round = round(id);
        return reviews(id).stream()
                .filter(review -> review.round() == round && review.opinion() == null)
                .map(AppealReview::account)
                .toList();
    }

    /** @throws AlreadyDone when the reviewer has given an opinion, or is none */
    public void review(String id, String account, AppealOpinion opinion, String reasons) {
        int stored = jdbc.sql("update appeal_review set opinion = ?, reasons = ?, filed_at = ?"
                        + " where appeal_id = ? and account = ? and opinion is null")
                .params(opinion.name(), reasons, Timestamp.from(now()), id, account)
                .update();
        if (stored == 0) {
            throw new AlreadyDone("taskDone");
        }
    }

    /** @throws AlreadyDone when the appeal has been answered or withdrawn */
    public void answer(String id, AppealOpinion outcome, String number, LocalDate on, String answer, String account) {
        AppealStatus status = outcome == AppealOpinion.UPHOLD ? AppealStatus.UPHELD : AppealStatus.DISMISSED;
        int answered = jdbc.sql("""
                        update appeal set status = ?, due_at = null, answer_number = ?, answered_on = ?, answer = ?,
                          answered_by = ?, answered_at = ? where id = ? and answered_at is null and status <> 'WITHDRAWN'""")
                .params(status.name(), number, on, answer, account, Timestamp.from(now()), id)
                .update();
        if (answered == 0) {
            throw new AlreadyDone("appealAnswered");
        }
    }

    /** What followed from the appeal: code or number. */
    public void effect(String id, String effect) {
        jdbc.sql("update appeal set effect = ? where id = ?").params(effect, id).update();
    }

    /** A dissolved unit's appeal goes to the successor. */
    public void handOver(String id, String unitId) {
        jdbc.sql("update appeal set unit_id = ? where id = ?")
                .params(unitId, id)
                .update();
    }

    /** Makes others who change the appeal wait until the transaction ends. */
    public void lock(String id) {
        jdbc.sql("select id from appeal where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("case"));
    }

    private int round(String id) {
        return jdbc.sql("select coalesce(max(round), 0) from appeal_review where appeal_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<AppealCase> read(String where, String value) {
        return jdbc.sql("select * from appeal" + where)
                .param(value)
                .query((row, number) -> appeal(row))
                .list();
    }

    private static AppealCase appeal(ResultSet row) throws SQLException {
        return new AppealCase(
                row.getString("id"),
                row.getString("number"),
                AppealKind.valueOf(row.getString("kind")),
                row.getString("decision_key"),
                row.getString("subject_id"),
                row.getString("subject_case_id"),
                ContestedStep.valueOf(row.getString("contested_step")),
                row.getString("title"),
                row.getString("decided_unit_id"),
                row.getString("unit_id"),
                row.getString("paper_number"),
                row.getObject("paper_date", LocalDate.class),
                row.getString("paper_reason"),
                row.getString("statement"),
                row.getBoolean("on_behalf"),
                row.getString("filed_by"),
                row.getTimestamp("filed_at").toInstant(),
                row.getObject("filing_ended_on", LocalDate.class),
                AppealStatus.valueOf(row.getString("status")),
                instant(row.getTimestamp("due_at")),
                row.getString("answer_number"),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"),
                row.getString("answer"),
                row.getString("effect"));
    }

    private static Instant instant(Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
