package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.award.process.AwardTables;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseFiles;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseNumbers;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.CaseStatus;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.NotVisible;

/** The letters, those of one row among them: where each stands, its list, what was resolved about it, its history. */
@Service
@Transactional
public class AwardLetters {

    /** Code of the kind of letters with a list. */
    public static final String KIND = "SUBMISSION_LETTER";

    private final CaseFiles files;
    private final CasePeople people;
    private final CaseNumbers numbers;
    private final CaseHistory history;
    private final LetterRepository letters;
    private final Acts acts;
    private final ListWork work;
    private final AwardTables rules;
    private final Organisation organisation;
    private final Clock clock;

    AwardLetters(
            CaseFiles files,
            CasePeople people,
            CaseNumbers numbers,
            CaseHistory history,
            LetterRepository letters,
            Acts acts,
            ListWork work,
            AwardTables rules,
            Organisation organisation,
            Clock clock) {
        this.files = files;
        this.people = people;
        this.numbers = numbers;
        this.history = history;
        this.letters = letters;
        this.acts = acts;
        this.work = work;
        this.rules = rules;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such letter */
    @Transactional(readOnly = true)
    public AwardLetter get(String letterId) {
        return find(letterId).orElseThrow(() -> new NotVisible("case"));
    }

    @Transactional(readOnly = true)
    public Optional<AwardLetter> find(String id) {
        return letters.findById(id).map(found -> new AwardLetter(files.get(id), found));
    }

    /** The whole list, by row number. */
    @Transactional(readOnly = true)
    public List<Nominee> nominees(String letterId) {
        return work.all(letterId);
    }

    /** Rows still under consideration at the unit that holds the letter, by row number. */
    @Transactional(readOnly = true)
    public List<Nominee> standing(String letterId) {
        return work.standing(letterId);
    }

    /** @throws NotVisible when there is no such nominee */
    @Transactional(readOnly = true)
    public Nominee nominee(String nomineeId) {
        return work.find(nomineeId).orElseThrow(() -> new NotVisible("nominee"));
    }

    /** Findings in force at the unit about every row of the list. */
    @Transactional(readOnly = true)
    public List<NomineeFinding> findings(String letterId, String unitId) {
        return work.findings(letterId, unitId);
    }

    /**
     * What the rules find about the rows: kept findings of the unit that holds the letter, or, while the list is still
     * prepared or corrected, what they would find now.
     */
    @Transactional(readOnly = true)
    public List<NomineeFinding> findings(AwardLetter letter, List<Nominee> rows) {
        boolean changing = letter.status() == LetterStatus.PREPARATION || letter.status() == LetterStatus.SUPPLEMENT;
        if (changing) {
            return work.findingsNow(letter, rows);
        }
        Set<String> ids = rows.stream().map(Nominee::id).collect(Collectors.toSet());
        return findings(letter.id(), letter.currentUnitId()).stream()
                .filter(finding -> ids.contains(finding.nomineeId()))
                .toList();
    }

    /** Decisions on rows of the letter at all levels, oldest first. */
    @Transactional(readOnly = true)
    public List<NomineeDecision> decisionsOn(String letterId) {
        return acts.of(letterId).stream().map(NomineeDecision::of).toList();
    }

    /** What the unit decided about the rows of the list, by nominee; the last decision counts. */
    @Transactional(readOnly = true)
    public Map<String, NomineeDecision> decisionsOf(String letterId, String unitId) {
        Map<String, NomineeDecision> byNominee = new LinkedHashMap<>();
        acts.of(letterId, unitId).forEach(act -> byNominee.put(act.subject(), NomineeDecision.of(act)));
        return byNominee;
    }

    @Transactional(readOnly = true)
    public List<AwardEvent> history(String letterId) {
        return history.of(letterId).stream().map(AwardEvent::of).toList();
    }

    /** Makes others who change the letter wait; see {@link CaseFiles#lock}. */
    public void lock(String letterId) {
        files.lock(letterId);
    }

    /** Every problem that keeps the letter from being submitted; none when it can be. */
    @Transactional(readOnly = true)
    public void checkSubmission(String letterId, LetterSubmission submission) {
        work.requireSubmittable(get(letterId), submission);
    }

    /**
     * Gives the letter its number in the intake register and fixes the version of the rules.
     *
     * @throws vn.sovang.shared.InvalidInput when the list is empty or a row is not fit to be submitted
     */
    public void submit(String letterId, LetterSubmission submission, String account) {
        AwardLetter letter = get(letterId);
        work.requireSubmittable(letter, submission);
        Instant now = BusinessTime.now(clock);
        String number =
                numbers.next(letter.unitId(), "TTr", BusinessTime.dayOf(now).getYear());
        files.number(letterId, number);
        letters.save(letters.findById(letterId).orElseThrow().submitted(submission, now, rules.inForce()));
        record(letterId, letter.unitId(), AwardStep.SUBMISSION, AwardOutcome.SUBMITTED, account, number, null);
    }

    /** The unit takes the letter over with every row that was proposed to it; from now on its people see it. */
    public void openAt(String letterId, Unit unit) {
        files.moveTo(letterId, unit.id());
        files.stand(letterId, LetterStatus.APPRAISAL, null);
        work.proposeAgain(letterId, NomineeStatus.PROPOSED_UP);
        String number = get(letterId).number();
        record(letterId, unit.id(), AwardStep.SUBMISSION, AwardOutcome.RECEIVED, null, number, null);
    }

    /** Rows that the unit proposed to the next level and does not send there after all. */
    public void keepAtUnit(String letterId, String reason) {
        work.keepAtUnit(letterId, reason);
    }

    /** Where the letter stands now and until when; null when no limit runs. */
    public <S extends Enum<S> & CaseStatus> void stand(String letterId, S status, Instant dueAt) {
        files.stand(letterId, status, dueAt);
    }

    /** Running letters that stand at the unit. */
    @Transactional(readOnly = true)
    public List<AwardLetter> openAt(String unitId) {
        return Stream.concat(
                        files.heldAt(KIND, unitId, open(LetterStatus.values())).stream(),
                        files.heldAt(AdHocAwards.KIND, unitId, open(AdHocStatus.values())).stream())
                .map(this::get)
                .toList();
    }

    private static List<CaseStatus> open(CaseStatus... all) {
        return Stream.of(all).filter(status -> !status.isEnded()).toList();
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
        return work.decidesHere(get(nominee.letterId()), nominee, unit);
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
        history.record(letterId, unitId, step, outcome, actor, reference, reason);
    }

    /** Ends the letter; rows keep what was resolved about them. */
    public void end(String letterId, LetterStatus status) {
        if (!status.isEnded()) {
            throw new IllegalArgumentException(status + " is not an end");
        }
        files.stand(letterId, status, null);
        people.endReading(letterId);
    }
}
