package vn.sovang.council;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Stamp;

/** Sessions of councils: panel, sheets, count, outcome and minutes. Votes on lists are in {@link ListVotes}. */
@Service
@Transactional
public class CouncilSessions {

    private final CouncilSeats seats;
    private final PanelMembers panels;
    private final CouncilSessionRepository sessions;
    private final OpenSheets openSheets;
    private final SecretBallots secretBallots;
    private final OpenLists openLists;
    private final Clock clock;

    CouncilSessions(
            CouncilSeats seats,
            PanelMembers panels,
            CouncilSessionRepository sessions,
            OpenSheets openSheets,
            SecretBallots secretBallots,
            OpenLists openLists,
            Clock clock) {
        this.seats = seats;
        this.panels = panels;
        this.sessions = sessions;
        this.openSheets = openSheets;
        this.secretBallots = secretBallots;
        this.openLists = openLists;
        this.clock = clock;
    }

    /**
     * Opens the next round on a case at a unit with the council of the kind that is in force.
     *
     * @param excluded accounts that the case itself keeps from voting: authors, or nominees of whom the list consists
     */
    public CouncilSession open(CouncilKind kind, String caseId, String unitId, Set<String> excluded, Instant dueAt) {
        int round = sessions.findByCaseIdAndUnitIdOrderByRound(caseId, unitId).size() + 1;
        CouncilSession session = sessions.insert(CouncilSession.planned(kind, caseId, unitId, round, dueAt, now()));
        return convene(session.id(), excluded, dueAt);
    }

    /**
     * Calls the panel together, again after an extension: members who came into the council since are added, those who
     * left without filing a sheet drop out, authors and people who declared a conflict on this case stay excluded. On lists
     * a conflict concerns an item, so nobody stays excluded but {@code excluded}.
     */
    public CouncilSession convene(String sessionId, Set<String> excluded, Instant dueAt) {
        CouncilSession session = get(sessionId);
        Optional<Council> council = seats.councilOf(session.kind(), session.unitId());
        panels.call(session, council.map(seats::votingSeats).orElse(List.of()), filed(sessionId), excluded);
        boolean secretly =
                session.councilId() == null ? council.map(Council::secretBallot).orElse(false) : session.secretBallot();
        return sessions.save(
                session.convened(council.map(Council::id).orElse(null), secretly, panels.chair(sessionId), dueAt));
    }

    /** The accounts may not sit on the case at the unit again: what they took part in has been set aside. */
    public void excludeFromNow(String caseId, String unitId, Set<String> accounts) {
        panels.excludeFromNow(caseId, unitId, accounts);
    }

    /** Members in office of the unit's initiative council whom nothing keeps from the case. */
    @Transactional(readOnly = true)
    public List<String> freeFor(CouncilKind kind, String unitId, Set<String> excluded) {
        return seats.councilOf(kind, unitId).map(seats::votingSeats).orElse(List.of()).stream()
                .map(CouncilSeat::account)
                .filter(account -> !excluded.contains(account))
                .toList();
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
        return panels.of(sessionId);
    }

    /** Entitled members who have not filed a sheet yet. */
    @Transactional(readOnly = true)
    public List<String> awaited(String sessionId) {
        Set<String> filed = filed(sessionId);
        return panels.entitled(sessionId).stream()
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
            panels.exclude(sessionId, account, submission.conflict());
            passChairFrom(account, get(sessionId));
        }
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

    /** Keeps the outcome and the rule it was found by, null where no rule was asked. */
    public void determine(String sessionId, CouncilOutcome outcome, AppliedRule rule) {
        sessions.save(get(sessionId).determined(outcome, rule));
    }

    /** Keeps what the secretary resolved on a missing quorum. */
    public void resolve(String sessionId, QuorumResolution resolution, String account) {
        sessions.insert(new CouncilSessionRepository.Resolved(null, sessionId, resolution, new Stamp(account, now())));
    }

    /** Keeps the minutes; the session is over. */
    public void conclude(String sessionId, Minutes minutes, String account) {
        sessions.save(get(sessionId).concluded(minutes, new Stamp(account, now())));
    }

    /** Sessions of a dissolved unit on the case go on at its successor. */
    public void handOver(String caseId, String fromUnitId, String toUnitId) {
        sessions.handOver(caseId, fromUnitId, toUnitId);
    }

    /** Entitled members of running sessions whose sheet is awaited and who hold no seat in the council any more. */
    @Transactional(readOnly = true)
    public List<PanelMember> awaitedWithoutSeat() {
        return panels.withoutSeat().stream()
                .filter(member -> awaited(member.sessionId()).contains(member.account()))
                .toList();
    }

    /**
     * The member leaves the panel; the chair goes to the next in rank.
     *
     * @return false when somebody else was faster
     */
    public boolean leave(PanelMember member) {
        boolean left = panels.remove(member);
        if (left) {
            passChairFrom(member.account(), get(member.sessionId()));
        }
        return left;
    }

    private void passChairFrom(String account, CouncilSession session) {
        if (account.equals(session.chair())) {
            String next = panels.chair(session.id());
            sessions.save(session.convened(session.councilId(), session.secretBallot(), next, session.dueAt()));
        }
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
