package vn.sovang.award.papers;

import static vn.sovang.document.word.DocumentKind.ACHIEVEMENT_SUMMARY;
import static vn.sovang.document.word.DocumentKind.DECISION;
import static vn.sovang.document.word.DocumentKind.MINUTES;
import static vn.sovang.document.word.DocumentKind.MINUTES_EXTRACT;
import static vn.sovang.document.word.DocumentKind.REFUSAL_NOTICE;
import static vn.sovang.document.word.DocumentKind.SUBMISSION_LETTER;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.casefile.CasePeople;
import vn.sovang.casefile.Staff;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.document.paper.OfferedPaper;
import vn.sovang.document.paper.PaperOffice;

/**
 * Which documents of a letter exist, and for whom among those who see it. What a council wrote down waits for its end;
 * its full minutes stay with its own unit; what is not decided yet is drafted by the people of the deciding unit alone.
 */
@Component
class LetterPaperRules {

    private final LetterFacts facts;
    private final CasePeople people;
    private final CouncilSessions sessions;
    private final Staff staff;
    private final PaperOffice office;

    LetterPaperRules(LetterFacts facts, CasePeople people, CouncilSessions sessions, Staff staff, PaperOffice office) {
        this.facts = facts;
        this.people = people;
        this.sessions = sessions;
        this.staff = staff;
        this.office = office;
    }

    LetterReader reader(AwardLetter letter, String account) {
        return new LetterReader(
                account, people.isReader(letter.id(), account), staff.unitsOf(account, facts.units(letter)));
    }

    List<OfferedPaper> of(AwardLetter letter, LetterReader reader) {
        List<OfferedPaper> papers = new ArrayList<>();
        for (String unit : facts.units(letter)) {
            addPresented(letter, unit, reader, papers);
            addCouncil(letter, unit, reader, papers);
            addOutcome(letter, unit, reader, papers);
        }
        return papers;
    }

    private void addPresented(AwardLetter letter, String unit, LetterReader reader, List<OfferedPaper> papers) {
        boolean sent =
                facts.goesUp(letter, unit) ? facts.forwarding(letter, unit).isPresent() : letter.submittedAt() != null;
        if ((sent || reader.worksAt(unit)) && !facts.presented(letter, unit).isEmpty()) {
            papers.add(office.paper(SUBMISSION_LETTER, unit, !sent));
            papers.add(office.paper(ACHIEVEMENT_SUMMARY, unit, !sent));
        }
    }

    private void addCouncil(AwardLetter letter, String unit, LetterReader reader, List<OfferedPaper> papers) {
        boolean concluded = sessions.latest(letter.id(), unit)
                .filter(CouncilSession::isConcluded)
                .isPresent();
        boolean ofThePanel = reader.panel() && letter.currentUnitId().equals(unit);
        if (concluded && (reader.worksAt(unit) || ofThePanel)) {
            papers.add(office.paper(MINUTES, unit, false));
        }
        if (concluded) {
            papers.add(office.paper(MINUTES_EXTRACT, unit, false));
        }
    }

    private void addOutcome(AwardLetter letter, String unit, LetterReader reader, List<OfferedPaper> papers) {
        if (!facts.awarded(letter, unit).isEmpty()) {
            papers.add(office.paper(DECISION, unit, false));
        } else if (reader.worksAt(unit) && !facts.awaitingAward(letter, unit).isEmpty()) {
            papers.add(office.paper(DECISION, unit, true));
        }
        if (!facts.refused(letter, unit).isEmpty()) {
            papers.add(office.paper(REFUSAL_NOTICE, unit, false));
        }
    }
}
