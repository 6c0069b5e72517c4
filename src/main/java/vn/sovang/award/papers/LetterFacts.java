package vn.sovang.award.papers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.ListOutcome;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeDecision;
import vn.sovang.award.NomineeStatus;
import vn.sovang.award.Recipient;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** What each unit on the way of a letter presented, awarded and refused. Lists start with the collectives. */
@Component
class LetterFacts {

    private final AwardLetters letters;
    private final Organisation organisation;

    LetterFacts(AwardLetters letters, Organisation organisation) {
        this.letters = letters;
        this.organisation = organisation;
    }

    /** A row of a unit's decision. */
    record Decided(Nominee nominee, NomineeDecision decision) {}

    /** A row that a unit refused or dropped. */
    record Refused(Nominee nominee, String reason) {}

    /** Units of its way, the nominating one first. */
    List<String> units(AwardLetter letter) {
        Set<String> units = new LinkedHashSet<>(List.of(letter.unitId()));
        letters.history(letter.id()).forEach(event -> units.add(event.unitId()));
        return List.copyOf(units);
    }

    /** Number of the letter by which the unit sent its proposals up; empty while it has not. */
    Optional<String> forwarding(AwardLetter letter, String unitId) {
        return letters.history(letter.id()).stream()
                .filter(event -> event.outcome() == AwardOutcome.FORWARDED
                        && event.unitId().equals(unitId))
                .map(AwardEvent::reference)
                .reduce((first, second) -> second);
    }

    /** Whether the unit's letter goes to the unit above, with what that one is to decide. */
    boolean goesUp(AwardLetter letter, String unitId) {
        boolean forwarding = letter.status() == LetterStatus.FORWARDING
                && letter.currentUnitId().equals(unitId);
        return (forwarding || forwarding(letter, unitId).isPresent())
                && organisation.parentOf(unitId).isPresent();
    }

    /** What stands in the unit's own letter: its proposals, or the whole list at the nominating unit. */
    List<Nominee> presented(AwardLetter letter, String unitId) {
        List<Nominee> all = letters.nominees(letter.id());
        if (goesUp(letter, unitId)) {
            Map<String, NomineeDecision> decisions = letters.decisionsOf(letter.id(), unitId);
            return sorted(all.stream()
                    .filter(nominee -> outcome(decisions, nominee) == ListOutcome.PROPOSE)
                    .toList());
        }
        return letter.unitId().equals(unitId) ? sorted(all) : List.of();
    }

    /** Rows of the unit's last decision that awards; its number and day are the same in all of them. */
    List<Decided> awarded(AwardLetter letter, String unitId) {
        Map<String, NomineeDecision> decisions = letters.decisionsOf(letter.id(), unitId);
        Optional<NomineeDecision> last = decisions.values().stream()
                .filter(decision -> decision.outcome() == ListOutcome.AWARD)
                .reduce((one, other) -> other.recordedAt().isAfter(one.recordedAt()) ? other : one);
        return sorted(letters.nominees(letter.id())).stream()
                .filter(nominee -> outcome(decisions, nominee) == ListOutcome.AWARD)
                .map(nominee -> new Decided(nominee, decisions.get(nominee.id())))
                .filter(row -> row.decision().taskId().equals(last.orElseThrow().taskId()))
                .toList();
    }

    /** Rows that the unit will award if its deciding body follows the council. */
    List<Nominee> awaitingAward(AwardLetter letter, String unitId) {
        if (letter.status() != LetterStatus.DECISION || !letter.currentUnitId().equals(unitId)) {
            return List.of();
        }
        Unit unit = organisation.unit(unitId);
        return sorted(letters.standing(letter.id()).stream()
                .filter(nominee -> nominee.status() == NomineeStatus.PASSED && letters.decidesHere(nominee, unit))
                .toList());
    }

    List<Refused> refused(AwardLetter letter, String unitId) {
        Map<String, NomineeDecision> decisions = letters.decisionsOf(letter.id(), unitId);
        Map<String, String> droppedAt = droppedAt(letter);
        List<Refused> rows = new ArrayList<>();
        for (Nominee nominee : sorted(letters.nominees(letter.id()))) {
            if (outcome(decisions, nominee) == ListOutcome.REFUSE) {
                rows.add(new Refused(nominee, decisions.get(nominee.id()).reason()));
            } else if (unitId.equals(droppedAt.get(nominee.id()))) {
                rows.add(new Refused(nominee, nominee.statusReason()));
            }
        }
        return rows;
    }

    /** The decision by which the unit refused rows, if it was one. */
    Optional<NomineeDecision> refusal(AwardLetter letter, String unitId) {
        return letters.decisionsOf(letter.id(), unitId).values().stream()
                .filter(decision -> decision.outcome() == ListOutcome.REFUSE)
                .reduce((one, other) -> other.recordedAt().isAfter(one.recordedAt()) ? other : one);
    }

    /** Dropped rows by the unit that appraised them last: the first one, or the next after a proposal. */
    private Map<String, String> droppedAt(AwardLetter letter) {
        List<String> way = letters.history(letter.id()).stream()
                .filter(event -> event.outcome() == AwardOutcome.RECEIVED)
                .map(AwardEvent::unitId)
                .distinct()
                .toList();
        Map<String, Integer> proposedFrom = letters.decisionsOn(letter.id()).stream()
                .filter(decision -> decision.outcome() == ListOutcome.PROPOSE)
                .collect(Collectors.toMap(
                        NomineeDecision::nomineeId, decision -> way.indexOf(decision.unitId()), Math::max));
        return letters.nominees(letter.id()).stream()
                .filter(nominee -> nominee.status() == NomineeStatus.DROPPED)
                .collect(Collectors.toMap(Nominee::id, nominee -> {
                    int place = proposedFrom.getOrDefault(nominee.id(), -1) + 1;
                    return place < way.size() ? way.get(place) : letter.currentUnitId();
                }));
    }

    private static ListOutcome outcome(Map<String, NomineeDecision> decisions, Nominee nominee) {
        NomineeDecision decision = decisions.get(nominee.id());
        return decision == null ? null : decision.outcome();
    }

    private static List<Nominee> sorted(List<Nominee> rows) {
        List<Nominee> sorted = new ArrayList<>();
        for (Recipient recipient : List.of(Recipient.COLLECTIVE, Recipient.INDIVIDUAL)) {
            rows.stream().filter(row -> row.recipient() == recipient).forEach(sorted::add);
        }
        return sorted;
    }
}
