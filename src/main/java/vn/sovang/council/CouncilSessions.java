package vn.sovang.council;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.council.CouncilSeats.SeatHolder;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.BusinessTime;

/** Sessions of councils: panel, sheets, count, outcome and minutes. Votes on lists are in {@link ListVotes}. */
@Service
@Transactional
public class CouncilSessions {

    private final CouncilSeats seats;
    private final CouncilSessionRepository sessions;
    private final OpenSheets openSheets;
    private final SecretBallots secretBallots;
    private final OpenLists openLists;
    private final JdbcAggregateOperations rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    CouncilSessions(
            CouncilSeats seats,
            CouncilSessionRepository sessions,
            OpenSheets openSheets,
            SecretBallots secretBallots,
            OpenLists openLists,
            JdbcAggregateOperations rows,
            JdbcClient jdbc,
            Clock clock) {
        this.seats = seats;
        this.sessions = sessions;
        this.openSheets = openSheets;
        this.secretBallots = secretBallots;
        this.openLists = openLists;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens the next round on a case at a unit with the council of the kind that is in force.
     *
     * @param excluded accounts that the case itself keeps from voting: authors, or nominees of whom the list consists
     */
    public CouncilSession open(CouncilKind kind, String caseId, String unitId, Set<String> excluded, Instant dueAt) {
        int round = sessions.findByCaseIdAndUnitIdOrderByRound(caseId, unitId).size() + 1;
        CouncilSession session = rows.insert(new CouncilSession(
                UUID.randomUUID().toString(),
                caseId,
                unitId,
                null,
                round,
                null,
                dueAt,
                now(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                kind));
        return convene(session.id(), excluded, dueAt);
    }

    /**
     * Calls the panel together, again after an extension: members who came into the council since are added, those who
     * left without filing a sheet drop out, authors and people who declared a conflict on this case stay excluded. On lists
     * a conflict concerns an item, so nobody stays excluded but {@code excluded}.
     */
    public CouncilSession convene(String sessionId, Set<String> excluded, Instant dueAt) {
        CouncilSession session = get(sessionId);
        Optional<String> council = seats.councilOf(session.kind(), session.unitId());
        List<SeatHolder> holders = council.map(seats::votingSeats).orElse(List.of());
        Set<String> filed = filed(sessionId);
        panel(sessionId).stream()
                .filter(member -> !filed.contains(member.account()))
                .forEach(this::remove);
        holders.stream()
                .filter(holder -> !filed.contains(holder.account()))
                .forEach(holder -> add(new PanelMember(
                        sessionId, holder.account(), holder.seat(), conflictOf(session, holder.account(), excluded))));
        String chair = panel(sessionId).stream()
                .filter(PanelMember::isEntitled)
                .map(PanelMember::account)
                .findFirst()
                .orElse(null);
        boolean secretly =
                session.councilId() == null ? council.map(seats::votesSecretly).orElse(false) : session.secretBallot();
        return sessions.save(session.convened(council.orElse(null), secretly, chair, dueAt));
    }

    /** The accounts may not sit on the case at the unit again: what they took part in has been set aside. */
    public void excludeFromNow(String caseId, String unitId, Set<String> accounts) {
        accounts.stream()
                .filter(account -> !isExcluded(caseId, unitId, account))
                .forEach(account -> jdbc.sql(
                                "insert into council_exclusion (case_id, unit_id, account, since) values (?, ?, ?, ?)")
                        .params(caseId, unitId, account, java.sql.Timestamp.from(now()))
                        .update());
    }

    private boolean isExcluded(String caseId, String unitId, String account) {
        return jdbc.sql("select count(*) from council_exclusion where case_id = ? and unit_id = ? and account = ?")
                        .params(caseId, unitId, account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Members in office of the unit's initiative council whom nothing keeps from the case. */
    @Transactional(readOnly = true)
    public List<String> freeFor(CouncilKind kind, String unitId, Set<String> excluded) {
        return seats.councilOf(kind, unitId).map(seats::votingSeats).orElse(List.of()).stream()
                .map(SeatHolder::account)
                .filter(account -> !excluded.contains(account))
                .toList();
    }

    private Conflict conflictOf(CouncilSession session, String account, Set<String> excluded) {
        if (excluded.contains(account)) {
            return session.isOnList() ? Conflict.NOMINEE : Conflict.AUTHOR;
        }
        if (isExcluded(session.caseId(), session.unitId(), account)) {
            return Conflict.TOOK_PART;
        }
        return jdbc.sql("""
                        select s.conflict from score_sheet s join council_session c on c.id = s.session_id
                        where c.case_id = ? and s.account = ? and s.conflict is not null order by s.id desc""").params(session.caseId(), account).query(String.class).list().stream()
                .findFirst()
                .map(Conflict::valueOf)
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public CouncilSession get(String sessionId) {
        return sessions.findById(sessionId)
                .orElseThrow(() -> new IllegalArgumentException("No council session has the id " + sessionId));
    }

    /** Sessions on the case at all units, first to last. */
    @Transactional(readOnly = true)
    public List<CouncilSession> of(String caseId) {
        return sessions.findByCaseIdOrderByConvenedAt(caseId);
    }

    /** The last round on the case at the unit. */
    @Transactional(readOnly = true)
    public Optional<CouncilSession> latest(String caseId, String unitId) {
        return sessions.findByCaseIdAndUnitIdOrderByRound(caseId, unitId).stream()
                .reduce((first, second) -> second);
    }

    /** Members of the session, chair first. */
    @Transactional(readOnly = true)
    public List<PanelMember> panel(String sessionId) {
        return jdbc
                .sql("select account, seat, exclusion from panel_member where session_id = ?")
                .param(sessionId)
                .query((row, number) -> new PanelMember(
                        sessionId,
                        row.getString("account"),
                        Seat.valueOf(row.getString("seat")),
                        row.getString("exclusion") == null ? null : Conflict.valueOf(row.getString("exclusion"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(PanelMember::seat).thenComparing(PanelMember::account))
                .toList();
    }

    /** Entitled members who have not filed a sheet yet. */
    @Transactional(readOnly = true)
    public List<String> awaited(String sessionId) {
        Set<String> filed = filed(sessionId);
        return panel(sessionId).stream()
                .filter(PanelMember::isEntitled)
                .map(PanelMember::account)
                .filter(account -> !filed.contains(account))
                .toList();
    }

    /** Accounts of those who are done: they voted or declared a conflict. */
    @Transactional(readOnly = true)
    public Set<String> filed(String sessionId) {
        CouncilSession session = get(sessionId);
        boolean openList = session.isOnList() && !session.secretBallot();
        Set<String> filed = new HashSet<>(
                openList ? openLists.voters(sessionId) : boxOf(session).voters(sessionId));
        sheets(sessionId).forEach(sheet -> filed.add(sheet.account()));
        return filed;
    }

    /** Sheets with names, by account; of a secret ballot only declared conflicts. */
    @Transactional(readOnly = true)
    public List<ScoreSheet> sheets(String sessionId) {
        return openSheets.sheets(sessionId);
    }

    /** What was voted secretly, ordered by content; empty while it is sealed and after an open vote. */
    @Transactional(readOnly = true)
    public List<Ballot> ballots(String sessionId) {
        return get(sessionId).isOpened() ? secretBallots.ballots(sessionId) : List.of();
    }

    /** Comments on a secret ballot, in alphabetical order; empty while it is sealed and after an open vote. */
    @Transactional(readOnly = true)
    public List<String> comments(String sessionId) {
        return get(sessionId).isOpened() ? secretBallots.comments(sessionId) : List.of();
    }

    /** Stores a vote; a declared conflict, which is never secret, excludes the member from the panel. */
    public void file(String sessionId, String account, String taskId, ScoreSheetSubmission submission) {
        if (submission.conflict() == null) {
            boxOf(get(sessionId)).cast(sessionId, account, taskId, submission);
        } else {
            openSheets.declare(sessionId, account, taskId, submission.conflict());
            exclude(get(sessionId), account, submission.conflict());
        }
    }

    private void exclude(CouncilSession session, String account, Conflict conflict) {
        jdbc.sql("update panel_member set exclusion = ? where session_id = ? and account = ?")
                .params(conflict.name(), session.id(), account)
                .update();
        passChairFrom(account, session);
    }

    private BallotBox boxOf(CouncilSession session) {
        return session.secretBallot() ? secretBallots : openSheets;
    }

    /** The count as it may be shown: without a result while a secret ballot is sealed. */
    @Transactional(readOnly = true)
    public Tally tally(String sessionId) {
        Tally count = count(sessionId);
        return get(sessionId).isOpened() ? count : count.sealed();
    }

    /** The full count, sealed or not: for the decision table only, to be neither shown nor kept. */
    @Transactional(readOnly = true)
    public Tally count(String sessionId) {
        return Tally.of(panel(sessionId), boxOf(get(sessionId)).ballots(sessionId));
    }

    /** Keeps the outcome and the rule it was found by. */
    public void determine(String sessionId, CouncilOutcome outcome, AppliedRule rule) {
        sessions.save(get(sessionId).determined(outcome, rule));
    }

    /** Keeps what the secretary resolved on a missing quorum. */
    public void resolve(String sessionId, QuorumResolution resolution, String account) {
        jdbc.sql("""
                        insert into quorum_resolution (session_id, action, until_day, reason, resolved_by, resolved_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        sessionId,
                        resolution.action().name(),
                        resolution.until(),
                        resolution.reason(),
                        account,
                        Timestamp.from(now()))
                .update();
    }

    /** Keeps the minutes; the session is over. */
    public void conclude(String sessionId, Minutes minutes, String account) {
        sessions.save(get(sessionId).concluded(minutes, account, now()));
    }

    /** Sessions of a dissolved unit on the case go on at its successor. */
    public void handOver(String caseId, String fromUnitId, String toUnitId) {
        jdbc.sql("update council_session set unit_id = ? where case_id = ? and unit_id = ?")
                .params(toUnitId, caseId, fromUnitId)
                .update();
    }

    /** Entitled members of running sessions whose sheet is awaited and who hold no seat in the council any more. */
    @Transactional(readOnly = true)
    public List<PanelMember> awaitedWithoutSeat() {
        return seats.panelMembersWithoutSeat().stream()
                .filter(member -> awaited(member.sessionId()).contains(member.account()))
                .toList();
    }

    /**
     * The member leaves the panel; the chair goes to the next in rank.
     *
     * @return false when somebody else was faster
     */
    public boolean leave(PanelMember member) {
        boolean left = remove(member);
        if (left) {
            passChairFrom(member.account(), get(member.sessionId()));
        }
        return left;
    }

    private void passChairFrom(String account, CouncilSession session) {
        if (account.equals(session.chair())) {
            String next = panel(session.id()).stream()
                    .filter(PanelMember::isEntitled)
                    .map(PanelMember::account)
                    .findFirst()
                    .orElse(null);
            sessions.save(session.convened(session.councilId(), session.secretBallot(), next, session.dueAt()));
        }
    }

    private void add(PanelMember member) {
        jdbc.sql("insert into panel_member (session_id, account, seat, exclusion) values (?, ?, ?, ?)")
                .params(
                        member.sessionId(),
                        member.account(),
                        member.seat().name(),
                        member.exclusion() == null ? null : member.exclusion().name())
                .update();
    }

    private boolean remove(PanelMember member) {
        return jdbc.sql("delete from panel_member where session_id = ? and account = ?")
                        .params(member.sessionId(), member.account())
                        .update()
                > 0;
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
