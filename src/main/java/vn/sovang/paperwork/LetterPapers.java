package vn.sovang.paperwork;

import static vn.sovang.document.word.DocumentKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.award.AwardEvent;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.LetterStatus;
import vn.sovang.award.LetterVisibility;
import vn.sovang.award.ListOutcome;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.register.DocumentNumbers;
import vn.sovang.document.register.NumberFor;
import vn.sovang.document.register.OfficeNumber;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.WordTemplates;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.NotVisible;

/**
 * The documents of submission letters. Whoever sees a letter has its letter and summary; minutes are for the offices of
 * its units, a decision that is not made yet for those of the deciding unit alone.
 */
@Service
public class LetterPapers {

    private final LetterVisibility visibility;
    private final AwardLetters letters;
    private final CouncilSessions sessions;
    private final CaseReaders readers;
    private final LetterDrawing drawing;
    private final WordTemplates templates;
    private final DocumentNumbers numbers;
    private final PaperAnswers answers;
    private final AuditLog audit;
    private final Organisation organisation;

    LetterPapers(
            LetterVisibility visibility,
            AwardLetters letters,
            CouncilSessions sessions,
            CaseReaders readers,
            LetterDrawing drawing,
            WordTemplates templates,
            DocumentNumbers numbers,
            PaperAnswers answers,
            AuditLog audit,
            Organisation organisation) {
        this.visibility = visibility;
        this.letters = letters;
        this.sessions = sessions;
        this.readers = readers;
        this.drawing = drawing;
        this.templates = templates;
        this.numbers = numbers;
        this.answers = answers;
        this.audit = audit;
        this.organisation = organisation;
    }

    /**
     * What the person may have drawn up now.
     *
     * @throws NotVisible when the account may not know of the letter
     */
    public List<Paper> of(String letterId, String account) {
        AwardLetter letter = visibility.visibleTo(account, letterId);
        List<Paper> papers = new ArrayList<>();
        if (!letters.nominees(letterId).isEmpty()) {
            boolean draft = letter.submittedAt() == null;
            papers.add(paper(SUBMISSION_LETTER, letter.unitId(), draft));
            papers.add(paper(ACHIEVEMENT_SUMMARY, letter.unitId(), draft));
        }
        List<String> units = letters.history(letterId).stream()
                .map(AwardEvent::unitId)
                .distinct()
                .toList();
        Set<String> staffOf = readers.staffOf(account, units);
        for (String unit : units) {
            if (!staffOf.isEmpty()) {
                addOfUnit(letter, unit, staffOf.contains(unit), papers);
            }
        }
        return papers;
    }

    private void addOfUnit(AwardLetter letter, String unit, boolean preparesHere, List<Paper> papers) {
        if (sessions.latest(letter.id(), unit)
                .filter(CouncilSession::isConcluded)
                .isPresent()) {
            papers.add(paper(MINUTES, unit, false));
            papers.add(paper(MINUTES_EXTRACT, unit, false));
        }
        boolean passesOn = !unit.equals(letter.unitId())
                && letters.decisionsOf(letter.id(), unit).values().stream()
                        .anyMatch(decision -> decision.outcome() == ListOutcome.PROPOSE)
                && organisation.parentOf(unit).isPresent();
        if (passesOn) {
            papers.add(paper(SUBMISSION_LETTER, unit, false));
        }
        boolean awarded = letters.decisionsOf(letter.id(), unit).values().stream()
                .anyMatch(decision -> decision.outcome() == ListOutcome.AWARD);
        boolean awaited = letter.status() == LetterStatus.DECISION
                && letter.currentUnitId().equals(unit);
        if (awarded) {
            papers.add(paper(DECISION, unit, false));
        } else if (awaited && preparesHere && drawing.anyToDecide(letter, organisation.unit(unit))) {
            papers.add(paper(DECISION, unit, true));
        }
    }

    private Paper paper(DocumentKind kind, String unit, boolean draft) {
        return new Paper(kind, unit, organisation.unit(unit).name(), draft, false);
    }

    /**
     * Draws up the document and keeps in the audit log that the person has it.
     *
     * @param unitId issuing unit; null for the last one that issues such a document
     * @throws NotVisible when for this person there is no such document
     */
    public DrawnPaper draw(String letterId, DocumentKind kind, String unitId, String account) {
        AwardLetter letter = visibility.visibleTo(account, letterId);
        Paper paper = InitiativePapers.find(of(letterId, account), kind, unitId);
        byte[] content = templates.draw(
                kind, paper.unitId(), drawing.draw(kind, letter, organisation.unit(paper.unitId()), paper.draft()));
        audit.record(AuditEntry.of(AuditAction.DOCUMENT_DRAWN)
                .by(account)
                .inCase(letterId, letter.number(), letter.currentUnitId())
                .with("document", kind)
                .with("issuer", paper.unitId()));
        return new DrawnPaper(answers.fileName(kind, letter.number()), content);
    }

    /**
     * Unit whose document the person may number.
     *
     * @throws NotVisible when for this person there is no such document
     * @throws NotAllowed for readers who do not number documents of the unit
     */
    public String numberedBy(String letterId, DocumentKind kind, String unitId, String account) {
        Paper paper = InitiativePapers.find(of(letterId, account), kind, unitId);
        if (!readers.numbersAt(account, paper.unitId())) {
            throw new NotAllowed("numbering");
        }
        return paper.unitId();
    }

    /** As {@link InitiativePapers#number}. */
    public DocumentNumber number(
            String letterId, DocumentKind kind, String unitId, OfficeNumber given, String account) {
        String unit = numberedBy(letterId, kind, unitId, account);
        NumberFor purpose =
                new NumberFor(unit, kind.name(), letterId, letters.get(letterId).roundName());
        return given == null ? numbers.reserve(purpose, account) : numbers.record(purpose, given, account);
    }

    /** Numbers that documents of the letter have in the registers of their units. */
    public List<DocumentNumber> numbers(String letterId, String account) {
        visibility.visibleTo(account, letterId);
        return numbers.of(letterId);
    }
}
