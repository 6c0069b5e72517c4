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
import vn.sovang.document.paper.Texts;
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

    private static final String ARCHIVE = "Lưu: VT, TĐKT.";

    private final LetterFacts facts;
    private final NomineeTexts nominees;
    private final EmulationTexts votes;
    private final CouncilTexts councils;
    private final CouncilSessions sessions;
    private final Letterheads heads;
    private final Organisation organisation;

    LetterDrawing(
            LetterFacts facts,
            NomineeTexts nominees,
            EmulationTexts votes,
            CouncilTexts councils,
            CouncilSessions sessions,
            Letterheads heads,
            Organisation organisation) {
        this.facts = facts;
        this.nominees = nominees;
        this.votes = votes;
        this.councils = councils;
        this.sessions = sessions;
        this.heads = heads;
        this.organisation = organisation;
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
        bases.add(new Line("Căn cứ Điều lệ Công đoàn Việt Nam;"));
        if (up) {
            addMinutes(letter, unit, bases);
        }
        return new SubmissionLetter(
                submissionHead(letter, unit, up),
                bodyOf(addressee),
                NomineeTexts.subject(letter),
                bases,
                List.of(),
                nominees.lines(letter, rows),
                nominees.shares(rows, unit.id()),
                heads.signature(unit.id()),
                Letterheads.recipients("Như trên;", ARCHIVE));
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
                "thành tích đề nghị khen thưởng năm " + letter.year(),
                null,
                List.of(),
                null,
                nominees.lines(letter, facts.presented(letter, unit.id())),
                heads.signature(unit.id()),
                Letterheads.recipients(up ? upward(unit) : bodyOf(unit) + " (để b/c);", ARCHIVE));
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
                Letterheads.recipients(unit.decidingBody() + " (để b/c);", "Thành viên hội đồng;", ARCHIVE));
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
                Letterheads.recipients(unit.decidingBody() + ";", ARCHIVE));
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
        bases.add(new Line("Căn cứ Điều lệ Công đoàn Việt Nam;"));
        addMinutes(letter, unit, bases);
        bases.add(new Line(request(letter, unit)));
        return new DecisionPaper(
                head,
                bodyOf(unit),
                NomineeTexts.subject(letter),
                bases,
                List.of(),
                nominees.lines(letter, rows),
                nominees.shares(rows, unit.id()),
                List.of(
                        new Line(
                                "Bộ phận thi đua, khen thưởng, các đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1")),
                heads.signature(unit.id()),
                Letterheads.recipients("Như Điều 3;", upward(unit), ARCHIVE));
    }

    /** The letter that reached the unit: the nominating unit's own, or that of the unit below on its way. */
    private String request(AwardLetter letter, Unit unit) {
        List<String> way = facts.units(letter);
        int place = way.indexOf(unit.id());
        for (int below = place - 1; below >= 0; below--) {
            Optional<String> forwarding = facts.forwarding(letter, way.get(below));
            if (forwarding.isPresent()) {
                return "Xét Tờ trình số %s của %s,"
                        .formatted(
                                forwarding.get(),
                                organisation.unit(way.get(below)).name());
            }
        }
        return "Xét Tờ trình số %s ngày %s của %s,"
                .formatted(
                        letter.letterNumber(),
                        Texts.day(letter.letterDate()),
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
                Texts.numbered(
                        facts.refused(letter, unit.id()),
                        (number, row) -> nominees.line(number, letter, row.nominee(), null, null, row.reason())),
                "Sau khi xem xét hồ sơ số %s (%s), %s không chấp nhận đề nghị khen thưởng các trường hợp sau:"
                        .formatted(letter.number(), letter.roundName(), judged),
                null,
                decision.map(made -> new DecisionText(
                                made.decisionNumber(), Texts.day(made.decidedOn()), bodyOf(unit), null))
                        .orElse(null),
                heads.signature(unit.id()),
                Letterheads.recipients("Như trên;", ARCHIVE));
    }

    private void addMinutes(AwardLetter letter, Unit unit, List<Line> bases) {
        sessions.latest(letter.id(), unit.id())
                .filter(CouncilSession::isConcluded)
                .map(session -> "Căn cứ Biên bản họp %s ngày %s;"
                        .formatted(CouncilTexts.kindOfCouncil(session), Texts.day(session.heldOn())))
                .map(Line::new)
                .ifPresent(bases::add);
    }

    private Letterhead councilHead(AwardLetter letter, Unit unit, CouncilSession session) {
        String number = minutesNumber(letter, unit);
        return heads.ofCouncil(
                unit.id(),
                CouncilTexts.kindOfCouncil(session),
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
                .map(parent -> parent.name() + " (để b/c);")
                .orElse("Như trên;");
    }
}
