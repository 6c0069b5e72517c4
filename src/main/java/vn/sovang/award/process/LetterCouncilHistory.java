package vn.sovang.award.process;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.AwardStep;
import vn.sovang.casefile.CasePeople;
import vn.sovang.council.BallotItem;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.ListVotes;
import vn.sovang.council.process.CouncilHistory;
import vn.sovang.council.process.ReviewEvent;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Violation;

/** Emulation councils and the letters they review; what was voted on each row is kept with the rows. */
@Component
class LetterCouncilHistory implements CouncilHistory {

    private final AwardLetters letters;
    private final CasePeople people;
    private final ListVotes votes;

    LetterCouncilHistory(AwardLetters letters, CasePeople people, ListVotes votes) {
        this.letters = letters;
        this.people = people;
        this.votes = votes;
    }

    @Override
    public boolean knows(String caseId) {
        return letters.find(caseId).filter(letter -> !letter.isAdHoc()).isPresent();
    }

    @Override
    public CouncilKind council() {
        return CouncilKind.EMULATION;
    }

    /** A member who is every nominee of the list has no row to vote on. */
    @Override
    public Set<String> excluded(String caseId) {
        Set<String> accounts = new HashSet<>();
        letters.standing(caseId).forEach(nominee -> accounts.add(nominee.account()));
        return accounts.size() == 1 && !accounts.contains(null) ? accounts : Set.of();
    }

    @Override
    public void putToVote(CouncilSession session) {
        votes.putToVote(
                session.id(),
                letters.standing(session.caseId()).stream()
                        .map(nominee -> new BallotItem(nominee.id(), nominee.account()))
                        .toList());
    }

    @Override
    public boolean isEnded(String caseId) {
        return letters.get(caseId).isEnded();
    }

    /** The list did not exist for the council before the letter was submitted. */
    @Override
    public Optional<Violation> wrongDay(String caseId, LocalDate heldOn) {
        AwardLetter letter = letters.get(caseId);
        LocalDate submittedOn = BusinessTime.dayOf(letter.submittedAt());
        return heldOn.isBefore(submittedOn)
                ? Optional.of(Violation.of("heldOn", "beforeLetter", submittedOn.toString()))
                : Optional.empty();
    }

    /** What the council concluded on each row stands with the rows. */
    @Override
    public void happened(ReviewEvent event, String caseId, String unitId, String account, String reason) {
        if (event != ReviewEvent.PASSED && event != ReviewEvent.NOT_PASSED) {
            AwardOutcome outcome = AwardOutcome.valueOf(event.name());
            letters.record(caseId, unitId, AwardStep.COUNCIL_REVIEW, outcome, account, null, reason);
        }
    }
}
