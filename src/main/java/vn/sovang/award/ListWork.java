package vn.sovang.award;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.Resolution;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;

/** What a unit does with the rows of a list: facts about them are kept, and each row stands where they lead. */
@Component
class ListWork {

    private final NomineeRows rows;
    private final NomineeFacts facts;
    private final Acts acts;
    private final Eligibility eligibility;
    private final ListRules rules;
    private final Clock clock;

    ListWork(NomineeRows rows, NomineeFacts facts, Acts acts, Eligibility eligibility, ListRules rules, Clock clock) {
        this.rows = rows;
        this.facts = facts;
        this.acts = acts;
        this.eligibility = eligibility;
        this.rules = rules;
        this.clock = clock;
    }

    List<Nominee> all(String letterId) {
        return rows.ofLetter(letterId);
    }

    Optional<Nominee> find(String nomineeId) {
        return rows.find(nomineeId);
    }

    List<Nominee> standing(String letterId) {
        return rows.ofLetter(letterId).stream().filter(Nominee::isStanding).toList();
    }

    List<Nominee> withStatus(String letterId, NomineeStatus status) {
        return rows.ofLetter(letterId).stream()
                .filter(nominee -> nominee.status() == status)
                .toList();
    }

    void keepFindings(AwardLetter letter, String unitId) {
        facts.keepFindings(letter.id(), unitId, eligibility.findings(letter, standing(letter.id()), unitId));
    }

    List<NomineeFinding> findings(String letterId, String unitId) {
        return facts.findingsOfLetter(letterId, unitId);
    }

    /** What the rules would find at the unit that holds the letter. */
    List<NomineeFinding> findingsNow(AwardLetter letter, List<Nominee> asked) {
        return eligibility.findings(letter, asked, letter.currentUnitId());
    }

    void requireSubmittable(AwardLetter letter, LetterSubmission submission) {
        rules.requireSubmittable(letter, all(letter.id()), submission);
    }

    void checkAppraisal(String letterId, List<NomineeAppraisal> appraisals) {
        rules.checkAppraisal(byId(standing(letterId)), appraisals);
    }

    /** True when a row waits for a supplement afterwards. */
    boolean appraise(String letterId, String unitId, List<NomineeAppraisal> appraisals, String account) {
        checkAppraisal(letterId, appraisals);
        facts.keepAppraisals(unitId, appraisals, account, now());
        Map<String, NomineeStatus> status = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        appraisals.forEach(row -> {
            status.put(row.nomineeId(), after(row.outcome()));
            reasons.put(row.nomineeId(), row.reason());
        });
        rows.stand(status, reasons);
        return status.containsValue(NomineeStatus.SUPPLEMENT);
    }

    /** Rows with the first status wait for appraisal again. */
    void proposeAgain(String letterId, NomineeStatus from) {
        stand(withStatus(letterId, from), NomineeStatus.PROPOSED, nominee -> null);
    }

    void lapseSupplement(String letterId, String unitId) {
        List<Nominee> late = withStatus(letterId, NomineeStatus.SUPPLEMENT);
        facts.keepAppraisals(
                unitId,
                late.stream()
                        .map(row -> new NomineeAppraisal(row.id(), AppraisalOutcome.DROP, row.statusReason()))
                        .toList(),
                null,
                now());
        stand(late, NomineeStatus.DROPPED, Nominee::statusReason);
    }

    void voted(String letterId, String unitId, Map<String, NomineeVotes> byNominee) {
        Map<String, Nominee> standing = byId(standing(letterId));
        byNominee.keySet().forEach(id -> rules.requireStanding(standing, id));
        facts.keepVotes(unitId, byNominee, now());
        Map<String, NomineeStatus> status = new LinkedHashMap<>();
        byNominee.forEach(
                (id, votes) -> status.put(id, votes.passed() ? NomineeStatus.PASSED : NomineeStatus.NOT_PASSED));
        rows.stand(status, Map.of());
    }

    boolean decidesHere(AwardLetter letter, Nominee nominee, Unit unit) {
        return rules.decidesHere(letter, nominee, unit);
    }

    void checkDecision(AwardLetter letter, Unit unit, ListDecision decision) {
        rules.checkDecision(letter, standing(letter.id()), unit, decision);
    }

    void decide(AwardLetter letter, Unit unit, String taskId, ListDecision decision, String account) {
        checkDecision(letter, unit, decision);
        acts.record(
                letter.id(),
                unit.id(),
                taskId,
                account,
                decision.rows().stream()
                        .map(row -> new Resolution(
                                row.nomineeId(),
                                row.outcome(),
                                decision.decisionNumber(),
                                decision.decidedOn(),
                                row.reason(),
                                row.override()))
                        .toList());
        Map<String, NomineeStatus> status = new LinkedHashMap<>();
        Map<String, String> reasons = new HashMap<>();
        decision.rows().forEach(row -> {
            status.put(row.nomineeId(), after(row.outcome()));
            reasons.put(row.nomineeId(), row.reason());
        });
        rows.stand(status, reasons);
    }

    void keepAtUnit(String letterId, String reason) {
        stand(withStatus(letterId, NomineeStatus.PROPOSED_UP), NomineeStatus.NOT_FORWARDED, nominee -> reason);
    }

    private void stand(List<Nominee> changed, NomineeStatus status, Function<Nominee, String> reason) {
        Map<String, NomineeStatus> statusById = new LinkedHashMap<>();
        Map<String, String> reasonById = new HashMap<>();
        changed.forEach(nominee -> {
            statusById.put(nominee.id(), status);
            reasonById.put(nominee.id(), reason.apply(nominee));
        });
        rows.stand(statusById, reasonById);
    }

    private static NomineeStatus after(AppraisalOutcome outcome) {
        return switch (outcome) {
            case ACCEPT -> NomineeStatus.ACCEPTED;
            case SUPPLEMENT -> NomineeStatus.SUPPLEMENT;
            case DROP -> NomineeStatus.DROPPED;
        };
    }

    private static NomineeStatus after(ListOutcome outcome) {
        return switch (outcome) {
            case AWARD -> NomineeStatus.AWARDED;
            case PROPOSE -> NomineeStatus.PROPOSED_UP;
            case REFUSE -> NomineeStatus.REFUSED;
        };
    }

    private static Map<String, Nominee> byId(List<Nominee> list) {
        Map<String, Nominee> byId = new LinkedHashMap<>();
        list.forEach(nominee -> byId.put(nominee.id(), nominee));
        return byId;
    }

    private Instant now() {
        return BusinessTime.now(clock);
    }
}
