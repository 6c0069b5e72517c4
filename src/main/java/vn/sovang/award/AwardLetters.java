package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.process.AwardTables;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** The letters: where each stands, its list, what was found and resolved about every nominee, and its history. */
@Service
@Transactional
public class AwardLetters {

    private final LetterRepository letters;
    private final LetterPeople people;
    private final LetterNumbers numbers;
    private final AwardEventRepository events;
    private final NomineeRows nominees;
    private final NomineeFacts facts;
    private final Eligibility eligibility;
    private final ListRules listRules;
    private final ListWork work;
    private final AwardTables rules;
    private final Organisation organisation;
    private final JdbcAggregateOperations rows;
    private final Clock clock;

    AwardLetters(
            LetterRepository letters,
            LetterPeople people,
            LetterNumbers numbers,
            AwardEventRepository events,
            NomineeRows nominees,
            NomineeFacts facts,
            Eligibility eligibility,
            ListRules listRules,
            ListWork work,
            AwardTables rules,
            Organisation organisation,
            JdbcAggregateOperations rows,
            Clock clock) {
        this.letters = letters;
        this.people = people;
        this.numbers = numbers;
        this.events = events;
        this.nominees = nominees;
        this.facts = facts;
        this.eligibility = eligibility;
        this.listRules = listRules;
        this.work = work;
        this.rules = rules;
        this.organisation = organisation;
        this.rows = rows;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such letter */
    @Transactional(readOnly = true)
    public AwardLetter get(String letterId) {
        return find(letterId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<AwardLetter> find(String id) {
        return letters.findById(id);
    }

    /** The whole list, by row number. */
    @Transactional(readOnly = true)
    public List<Nominee> nominees(String letterId) {
        return nominees.ofLetter(letterId);
    }

    /** Rows still under consideration at the unit that holds the letter, by row number. */
    @Transactional(readOnly = true)
    public List<Nominee> standing(String letterId) {
        return work.standing(letterId);
    }

    /** @throws NotVisible when there is no such nominee */
    @Transactional(readOnly = true)
    public Nominee nominee(String nomineeId) {
        return nominees.find(nomineeId).orElseThrow(() -> new NotVisible("nominee"));
    }

    /** Findings in force at the unit about every row of the list. */
    @Transactional(readOnly = true)
    public List<NomineeFinding> findings(String letterId, String unitId) {
        return facts.findingsOfLetter(letterId, unitId);
    }

    /**
     * What the rules find about the rows: kept findings of the unit that holds the letter, or, while the list is still
     * prepared or corrected, what they would find now.
     */
    @Transactional(readOnly = true)
    public List<NomineeFinding> findings(AwardLetter letter, List<Nominee> rows) {
        boolean changing = letter.status() == LetterStatus.PREPARATION || letter.status() == LetterStatus.SUPPLEMENT;
        if (changing) {
            return eligibility.findings(letter, rows, letter.currentUnitId());
        }
        Set<String> ids = rows.stream().map(Nominee::id).collect(Collectors.toSet());
        return findings(letter.id(), letter.currentUnitId()).stream()
                .filter(finding -> ids.contains(finding.nomineeId()))
                .toList();
    }

    /** Decisions on rows of the letter at all levels, oldest first. */
    @Transactional(readOnly = true)
    public List<NomineeDecision> decisionsOn(String letterId) {
        return facts.decisionsOfLetter(letterId);
    }

    /** The last vote about the nominee at the unit. */
    @Transactional(readOnly = true)
    public Optional<NomineeVotes> votes(String nomineeId, String unitId) {
        return facts.votes(nomineeId, unitId);
    }

    /** Decisions about the nominee at all levels, oldest first. */
    @Transactional(readOnly = true)
    public List<NomineeDecision> decisions(String nomineeId) {
        return facts.decisions(nomineeId);
    }

    /** What the unit decided about the rows of the list, by nominee; the last decision counts. */
    @Transactional(readOnly = true)
    public Map<String, NomineeDecision> decisionsOf(String letterId, String unitId) {
        Map<String, NomineeDecision> byNominee = new LinkedHashMap<>();
        facts.decisionsOfLetter(letterId, unitId).forEach(decision -> byNominee.put(decision.nomineeId(), decision));
        return byNominee;
    }

    @Transactional(readOnly = true)
    public List<AwardEvent> history(String letterId) {
        return events.findByLetterIdOrderById(letterId);
    }

    /**
     * Makes others who change the letter wait until the transaction ends.
     *
     * @throws NotVisible when there is no such letter
     */
    public void lock(String letterId) {
        people.lock(letterId);
    }

    /** Every problem that keeps the letter from being submitted; none when it can be. */
    @Transactional(readOnly = true)
    public void checkSubmission(String letterId, LetterSubmission submission) {
        listRules.requireSubmittable(get(letterId), nominees(letterId), submission);
    }

    /**
     * Gives the letter its number in the intake register and fixes the version of the rules.
     *
     * @throws vn.sovang.shared.InvalidInput when the list is empty or a row is not fit to be submitted
     */
    public void submit(String letterId, LetterSubmission submission, String account) {
        AwardLetter letter = get(letterId);
        listRules.requireSubmittable(letter, nominees(letterId), submission);
        String number = numbers.next(letter.unitId(), today().getYear());
        letters.save(letter.submitted(number, submission, now(), rules.inForce()));
        record(letterId, letter.unitId(), AwardStep.SUBMISSION, AwardOutcome.SUBMITTED, account, number, null);
    }

    /** The unit takes the letter over with every row that was proposed to it; from now on its people see it. */
    public void openAt(String letterId, Unit unit) {
        people.holdBy(letterId, unit.id(), now());
        AwardLetter letter = get(letterId);
        letters.save(letter.at(unit.id()).standing(LetterStatus.APPRAISAL, null));
        work.proposeAgain(letterId, NomineeStatus.PROPOSED_UP);
        record(letterId, unit.id(), AwardStep.SUBMISSION, AwardOutcome.RECEIVED, null, letter.number(), null);
    }

    /** Rows that the unit proposed to the next level and does not send there after all. */
    public void keepAtUnit(String letterId, String reason) {
        work.keepAtUnit(letterId, reason);
    }

    /** Where the letter stands now and until when; null when no limit runs. */
    public void stand(String letterId, LetterStatus status, Instant dueAt) {
        letters.save(get(letterId).standing(status, dueAt));
    }

    /** A dissolved unit's letter goes to the successor; status and limits stay. */
    public void handOver(String letterId, Unit successor) {
        people.holdBy(letterId, successor.id(), now());
        letters.save(get(letterId).at(successor.id()));
    }

    /** Letters that stand at the unit. */
    @Transactional(readOnly = true)
    public List<AwardLetter> openAt(String unitId) {
        return people.openAt(unitId).stream().map(this::get).toList();
    }

    /** Lets the rules judge every row under consideration and keeps what they find. */
    public void keepFindings(String letterId, String unitId) {
        work.keepFindings(get(letterId), unitId);
    }

    /** Every problem of an appraisal before it is kept; none when it can be. */
    @Transactional(readOnly = true)
    public void checkAppraisal(String letterId, List<NomineeAppraisal> appraisals) {
        work.checkAppraisal(letterId, appraisals);
    }

    /**
     * The officer's appraisal of rows: all that wait for one, and any other row still under consideration.
     *
     * @throws vn.sovang.shared.InvalidInput when a row is missing, unknown or named twice, or a reason is missing
     */
    public void appraise(String letterId, String unitId, List<NomineeAppraisal> appraisals, String account) {
        boolean wanted = work.appraise(letterId, unitId, appraisals, account);
        AwardOutcome outcome = wanted ? AwardOutcome.SUPPLEMENT_WANTED : AwardOutcome.APPRAISED;
        record(letterId, unitId, AwardStep.APPRAISAL, outcome, account, null, null);
    }

    /** The nominating unit has corrected or explained its rows; they wait for appraisal again. */
    public void supplemented(String letterId, String account, String comment) {
        AwardLetter letter = get(letterId);
        work.proposeAgain(letterId, NomineeStatus.SUPPLEMENT);
        record(letterId, letter.unitId(), AwardStep.SUPPLEMENT, AwardOutcome.SUPPLEMENTED, account, null, comment);
    }

    /** The time to supplement is over: rows that still wait for it are dropped with the reason they were sent back for. */
    public void lapseSupplement(String letterId, String unitId) {
        work.lapseSupplement(letterId, unitId);
        record(letterId, unitId, AwardStep.SUPPLEMENT, AwardOutcome.LAPSED, null, null, null);
    }

    /** Result of the council's vote on rows; those not named keep their status. */
    public void voted(String letterId, String unitId, Map<String, NomineeVotes> byNominee) {
        work.voted(letterId, unitId, byNominee);
        record(letterId, unitId, AwardStep.COUNCIL_REVIEW, AwardOutcome.VOTED, null, null, null);
    }

    /** Every problem of a decision before it is taken; none when it can be. */
    @Transactional(readOnly = true)
    public void checkDecision(String letterId, String unitId, ListDecision decision) {
        work.checkDecision(get(letterId), organisation.unit(unitId), decision);
    }

    /**
     * The deciding body's decision on every row under consideration.
     *
     * @throws vn.sovang.shared.InvalidInput with every row that is missing, unknown, named twice, decided by the wrong
     *     level, not passed by the council, blocked without an override, or refused without a reason
     */
    public void decide(String letterId, String unitId, String taskId, ListDecision decision, String account) {
        work.decide(get(letterId), organisation.unit(unitId), taskId, decision, account);
        String number = decision.decisionNumber();
        record(letterId, unitId, AwardStep.DECISION, AwardOutcome.DECIDED, account, number, decision.reason());
    }

    /** True when the unit decides on the nominee's form, false when it only proposes it further up. */
    @Transactional(readOnly = true)
    public boolean decidesHere(Nominee nominee, Unit unit) {
        return listRules.decidesHere(get(nominee.letterId()), nominee, unit);
    }

    /** Whether rows wait to be forwarded to the next unit up. */
    @Transactional(readOnly = true)
    public boolean anyToForward(String letterId) {
        return !work.withStatus(letterId, NomineeStatus.PROPOSED_UP).isEmpty();
    }

    /** Adds an event to the history. */
    public void record(
            String letterId,
            String unitId,
            AwardStep step,
            AwardOutcome outcome,
            String actor,
            String reference,
            String reason) {
        if (!step.outcomes().contains(outcome)) {
            throw new IllegalArgumentException("No sentence tells of " + outcome + " at " + step);
        }
        rows.insert(new AwardEvent(null, letterId, now(), unitId, step, outcome, actor, reference, reason));
    }

    /** Ends the letter; rows keep what was resolved about them. */
    public void end(String letterId, LetterStatus status) {
        if (status.isOpen()) {
            throw new IllegalArgumentException(status + " is not an end");
        }
        letters.save(get(letterId).standing(status, null));
        endReading(letterId);
    }

    /** An honour of the nominee has been revoked. */
    void revoked(String nomineeId, String reason) {
        nominees.stand(Map.of(nomineeId, NomineeStatus.REVOKED), reason == null ? Map.of() : Map.of(nomineeId, reason));
    }

    /** A revoked honour of the nominee has been entered anew. */
    void reinstated(String nomineeId, String reason) {
        nominees.stand(Map.of(nomineeId, NomineeStatus.AWARDED), reason == null ? Map.of() : Map.of(nomineeId, reason));
    }

    /** A member of the panel reads the letter while on it. */
    public void letRead(String letterId, String account) {
        people.letRead(letterId, account);
    }

    public void stopReading(String letterId, String account) {
        people.stopReading(letterId, account);
    }

    /** The panel has done its work, or the letter has ended. */
    public void endReading(String letterId) {
        people.endReading(letterId);
    }

    @Transactional(readOnly = true)
    public boolean isReader(String letterId, String account) {
        return people.isReader(letterId, account);
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
