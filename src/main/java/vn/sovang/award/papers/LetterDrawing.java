package vn.sovang.award.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeDecision;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.CouncilTexts;
import vn.sovang.document.paper.Letterheads;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.word.AchievementSummary;
import vn.sovang.document.word.DecisionPaper;
import vn.sovang.document.word.DecisionText;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.Letterhead;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.MinutesExtract;
import vn.sovang.document.word.MinutesPaper;
import vn.sovang.document.word.RefusalNotice;
import vn.sovang.document.word.SubmissionLetter;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.NotVisible;

/** Gathers the facts of a letter for each kind of document; who may have it has been asked before. */
@Component
class LetterDrawing {

    private static final String AS_ABOVE = "paper.to.asAbove";

    private final LetterFacts facts;
    private final NomineeTexts nominees;
    private final EmulationTexts votes;
    private final CouncilTexts councils;
    private final CouncilSessions sessions;
    private final Letterheads heads;
    private final Organisation organisation;
    private final PaperWords words;

    LetterDrawing(
            LetterFacts facts,
            NomineeTexts nominees,
            EmulationTexts votes,
            CouncilTexts councils,
            CouncilSessions sessions,
            Letterheads heads,
            Organisation organisation,
            PaperWords words) {
        this.facts = facts;
        this.nominees = nominees;
        this.votes = votes;
        this.councils = councils;
        this.sessions = sessions;
        this.heads = heads;
        this.organisation = organisation;
        this.words = words;
    }

    Record draw(DocumentKind kind, AwardLetter letter, String unitId) {
        Unit unit = organisation.unit(unitId);
        return switch (kind) {
            case SUBMISSION_LETTER -> submission(letter, unit);
            case ACHIEVEMENT_SUMMARY -> summary(letter, unit);
            case MINUTES -> minutes(letter, unit);
            case MINUTES_EXTRACT -> extract(letter, unit);
            case DECISION -> decision(letter, unit);
            case REFUSAL_NOTICE -> refusal(letter, unit);
            case INTAKE_RECEIPT, RECOGNITION_REQUEST, SCORE_SUMMARY -> throw new NotVisible("paper");
        };
    }

    private SubmissionLetter submission(AwardLetter letter, Unit unit) {
        List<Nominee> rows = facts.presented(letter, unit.id());
        boolean up = facts.goesUp(letter, unit.id());
        Unit addressee = up ? organisation.parentOf(unit.id()).orElseThrow() : unit;
        List<Line> bases = new ArrayList<>();
        bases.add(words.line("paper.basis.charter"));
        if (up) {
            addMinutes(letter, unit, bases);
        }
        return new SubmissionLetter(
                submissionHead(letter, unit, up),
                bodyOf(addressee),
                nominees.subject(letter),
                bases,
                List.of(),
                nominees.lines(letter, rows),
                nominees.shares(rows, unit.id()),
                heads.signature(unit.id()),
                words.recipients(words.text(AS_ABOVE)));
    }

    /** Number and day as the letter was sent, the day of one that was sent up from the register. */
    private Letterhead submissionHead(AwardLetter letter, Unit unit, boolean up) {
        Optional<String> sent = facts.forwarding(letter, unit.id());
        if (up && sent.isPresent()) {
            return heads.ofUnit(
                    unit.id(), sent.get(), heads.dayOf(unit.id(), DocumentKind.SUBMISSION_LETTER, sent.get()));
        }
        if (!up && letter.letterNumber() != null) {
            return heads.ofUnit(unit.id(), letter.letterNumber(), letter.letterDate());
        }
        return heads.ofUnit(unit.id(), DocumentKind.SUBMISSION_LETTER, letter.id());
    }

    private AchievementSummary summary(AwardLetter letter, Unit unit) {
        boolean up = facts.goesUp(letter, unit.id());
        return new AchievementSummary(
                heads.ofUnit(unit.id(), DocumentKind.ACHIEVEMENT_SUMMARY, letter.id()),
                words.text("paper.subject.achievements", letter.year()),
                null,
                List.of(),
                null,
                nominees.lines(letter, facts.presented(letter, unit.id())),
                heads.signature(unit.id()),
                words.recipients(up ? upward(unit) : words.text("paper.to.report", bodyOf(unit))));
    }

    private MinutesPaper minutes(AwardLetter letter, Unit unit) {
        CouncilSession session = session(letter, unit);
        return new MinutesPaper(
                councilHead(letter, unit, session),
                councils.text(session, null),
                councils.present(session),
                councils.absent(session),
                votes.excluded(letter, session),
                List.of(),
                votes.lines(letter, session),
                votes.count(session),
                words.recipients(words.text("paper.to.report", unit.decidingBody()), words.text("paper.to.members")));
    }

    private MinutesExtract extract(AwardLetter letter, Unit unit) {
        CouncilSession session = session(letter, unit);
        return new MinutesExtract(
                councilHead(letter, unit, session),
                councils.text(session, minutesNumber(letter, unit)),
                null,
                List.of(),
                votes.lines(letter, session),
                votes.count(session),
                words.recipients(words.text("paper.to", unit.decidingBody())));
    }

    private DecisionPaper decision(AwardLetter letter, Unit unit) {
        List<LetterFacts.Decided> decided = facts.awarded(letter, unit.id());
        List<Nominee> rows = decided.isEmpty()
                ? facts.awaitingAward(letter, unit.id())
                : decided.stream().map(LetterFacts.Decided::nominee).toList();
        Letterhead head = decided.stream()
                .map(LetterFacts.Decided::decision)
                .findFirst()
                .map(made -> heads.ofUnit(unit.id(), made.decisionNumber(), made.decidedOn()))
                .orElseGet(() -> heads.ofUnit(unit.id(), DocumentKind.DECISION, letter.id()));
        List<Line> bases = new ArrayList<>();
        bases.add(words.line("paper.basis.charter"));
        addMinutes(letter, unit, bases);
        bases.add(request(letter, unit));
        return new DecisionPaper(
                head,
                bodyOf(unit),
                nominees.subject(letter),
                bases,
                List.of(),
                nominees.lines(letter, rows),
                nominees.shares(rows, unit.id()),
                List.of(words.line("paper.carriedOut.awards")),
                heads.signature(unit.id()),
                words.recipients(words.text("paper.to.asArticle3"), upward(unit)));
    }

    /** The letter that reached the unit: the nominating unit's own, or that of the unit below on its way. */
    private Line request(AwardLetter letter, Unit unit) {
        List<String> way = facts.units(letter);
        int place = way.indexOf(unit.id());
        for (int below = place - 1; below >= 0; below--) {
            Optional<String> forwarding = facts.forwarding(letter, way.get(below));
            if (forwarding.isPresent()) {
                return words.line(
                        "paper.basis.forwarding",
                        forwarding.get(),
                        organisation.unit(way.get(below)).name());
            }
        }
        return words.line(
                "paper.basis.letter",
                letter.letterNumber(),
                PaperFigures.day(letter.letterDate()),
                organisation.unit(letter.unitId()).name());
    }

    private RefusalNotice refusal(AwardLetter letter, Unit unit) {
        Optional<NomineeDecision> decision = facts.refusal(letter, unit.id());
        String judged = decision.isPresent() ? bodyOf(unit) : unit.name();
        return new RefusalNotice(
                heads.ofUnit(unit.id(), DocumentKind.REFUSAL_NOTICE, letter.id()),
                organisation.unit(letter.unitId()).name(),
                null,
                List.of(),
                PaperFigures.numbered(
                        facts.refused(letter, unit.id()),
                        (number, row) -> nominees.line(number, letter, row.nominee(), null, null, row.reason())),
                words.text("paper.refused.nominees", letter.number(), letter.roundName(), judged),
                null,
                decision.map(made -> new DecisionText(
                                made.decisionNumber(), PaperFigures.day(made.decidedOn()), bodyOf(unit), null))
                        .orElse(null),
                heads.signature(unit.id()),
                words.recipients(words.text(AS_ABOVE)));
    }

    private void addMinutes(AwardLetter letter, Unit unit, List<Line> bases) {
        sessions.latest(letter.id(), unit.id())
                .filter(CouncilSession::isConcluded)
                .map(session -> words.line(
                        "paper.basis.minutes", councils.kindOfCouncil(session), PaperFigures.day(session.heldOn())))
                .ifPresent(bases::add);
    }

    private Letterhead councilHead(AwardLetter letter, Unit unit, CouncilSession session) {
        String number = minutesNumber(letter, unit);
        return heads.ofCouncil(
                unit.id(),
                councils.kindOfCouncil(session),
                number == null ? heads.room(unit.id(), DocumentKind.MINUTES) : number,
                session.heldOn());
    }

    private String minutesNumber(AwardLetter letter, Unit unit) {
        return heads.registered(unit.id(), DocumentKind.MINUTES, letter.id())
                .map(DocumentNumber::symbol)
                .orElse(null);
    }

    private CouncilSession session(AwardLetter letter, Unit unit) {
        return sessions.latest(letter.id(), unit.id()).orElseThrow();
    }

    private static String bodyOf(Unit unit) {
        return unit.decidingBody() + " " + unit.name();
    }

    private String upward(Unit unit) {
        return organisation
                .parentOf(unit.id())
                .map(parent -> words.text("paper.to.report", parent.name()))
                .orElseGet(() -> words.text(AS_ABOVE));
    }
}
