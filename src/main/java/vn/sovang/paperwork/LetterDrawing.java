package vn.sovang.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.AwardLetters;
import vn.sovang.award.AwardOutcome;
import vn.sovang.award.LetterStatistics;
import vn.sovang.award.ListOutcome;
import vn.sovang.award.Nominee;
import vn.sovang.award.NomineeDecision;
import vn.sovang.award.NomineeStatus;
import vn.sovang.award.Statistics;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.word.AchievementSummary;
import vn.sovang.document.word.DecisionPaper;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.Letterhead;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.MinutesExtract;
import vn.sovang.document.word.MinutesPaper;
import vn.sovang.document.word.SubmissionLetter;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** Gathers the facts of a submission letter for each kind of document; who may have it has been asked before. */
@Component
class LetterDrawing {

    private static final String ARCHIVE = "Lưu: VT, TĐKT.";
    private static final String SUBJECT = "tặng danh hiệu thi đua, hình thức khen thưởng";

    private final AwardLetters letters;
    private final CouncilSessions sessions;
    private final Statistics statistics;
    private final NomineeTexts nominees;
    private final CouncilTexts councils;
    private final Letterheads heads;
    private final Organisation organisation;

    LetterDrawing(
            AwardLetters letters,
            CouncilSessions sessions,
            Statistics statistics,
            NomineeTexts nominees,
            CouncilTexts councils,
            Letterheads heads,
            Organisation organisation) {
        this.letters = letters;
        this.sessions = sessions;
        this.statistics = statistics;
        this.nominees = nominees;
        this.councils = councils;
        this.heads = heads;
        this.organisation = organisation;
    }

    /** @param draft the document tells what is not recorded yet */
    Record draw(DocumentKind kind, AwardLetter letter, Unit unit, boolean draft) {
        return switch (kind) {
            case SUBMISSION_LETTER -> letter(letter, unit);
            case ACHIEVEMENT_SUMMARY -> summary(letter, unit);
            case MINUTES -> minutes(letter, unit);
            case MINUTES_EXTRACT -> extract(letter, unit);
            case DECISION -> decision(letter, unit, draft);
            default -> throw new IllegalArgumentException("A letter has no " + kind);
        };
    }

    private SubmissionLetter letter(AwardLetter letter, Unit unit) {
        boolean own = unit.id().equals(letter.unitId());
        List<Nominee> list = own ? letters.nominees(letter.id()) : decided(letter, unit, ListOutcome.PROPOSE);
        Unit addressee = organisation.parentOf(unit.id()).orElse(unit);
        return new SubmissionLetter(
                letterHead(letter, unit),
                addressee.decidingBody() + " " + addressee.name(),
                SUBJECT + " (" + letter.roundName() + ")",
                own ? List.of(new Line("Căn cứ Điều lệ Công đoàn Việt Nam;")) : bases(letter, unit),
                List.of(),
                nominees.lines(letter, list, unit.id()),
                figures(statistics.of(list, unit.id())),
                heads.signature(unit.id()),
                Letterheads.recipients("Như trên;", ARCHIVE));
    }

    /** Number and day that the unit gave when it submitted or forwarded the list, else those of the register. */
    private Letterhead letterHead(AwardLetter letter, Unit unit) {
        if (unit.id().equals(letter.unitId())) {
            return letter.letterNumber() == null
                    ? heads.ofUnit(unit.id(), DocumentKind.SUBMISSION_LETTER, letter.id())
                    : heads.ofUnit(unit.id(), letter.letterNumber(), letter.letterDate());
        }
        return letters.history(letter.id()).stream()
                .filter(event -> event.unitId().equals(unit.id())
                        && event.outcome() == AwardOutcome.FORWARDED
                        && event.reference() != null)
                .reduce((first, second) -> second)
                .map(event -> heads.ofUnit(unit.id(), event.reference(), Texts.dayOf(event.occurredAt())))
                .orElseGet(() -> heads.ofUnit(unit.id(), DocumentKind.SUBMISSION_LETTER, letter.id()));
    }

    /** Rows of the list on which the unit decided so, in the order of the list. */
    private List<Nominee> decided(AwardLetter letter, Unit unit, ListOutcome outcome) {
        Map<String, NomineeDecision> made = letters.decisionsOf(letter.id(), unit.id());
        return letters.nominees(letter.id()).stream()
                .filter(nominee ->
                        made.containsKey(nominee.id()) && made.get(nominee.id()).outcome() == outcome)
                .toList();
    }

    private static List<Line> figures(LetterStatistics figures) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Danh sách gồm %d tập thể, cá nhân; thuộc cơ sở: %d."
                .formatted(figures.total(), figures.grassroots())));
        if (figures.directWorkersPercent() != null) {
            lines.add(new Line("Trong %d cá nhân có %d người lao động trực tiếp (%s), %d nữ (%s)."
                    .formatted(
                            figures.individuals(),
                            figures.directWorkers(),
                            Texts.share(figures.directWorkersPercent()),
                            figures.women(),
                            Texts.share(figures.womenPercent()))));
        }
        if (figures.benefitValueVnd() != null && figures.benefitValueVnd().signum() > 0) {
            lines.add(new Line("Tổng giá trị làm lợi: %s."
                    .formatted(Texts.money(figures.benefitValueVnd().longValue()))));
        }
        return lines;
    }

    private AchievementSummary summary(AwardLetter letter, Unit unit) {
        return new AchievementSummary(
                heads.ofUnit(unit.id(), DocumentKind.ACHIEVEMENT_SUMMARY, letter.id()),
                "thành tích đề nghị khen thưởng (" + letter.roundName() + ")",
                null,
                List.of(),
                null,
                nominees.lines(letter, letters.nominees(letter.id()), unit.id()),
                heads.signature(unit.id()),
                Letterheads.recipients(upward(unit), ARCHIVE));
    }

    private String upward(Unit unit) {
        return organisation
                .parentOf(unit.id())
                .map(parent -> parent.name() + " (để b/c);")
                .orElse("Như trên;");
    }

    private MinutesPaper minutes(AwardLetter letter, Unit unit) {
        CouncilSession session = session(letter, unit);
        return new MinutesPaper(
                councilHead(letter, unit, session),
                councils.text(session, null),
                councils.present(session),
                councils.absent(session),
                councils.excluded(session),
                List.of(),
                nominees.lines(letter, voted(letter, unit), unit.id()),
                null,
                Letterheads.recipients(unit.decidingBody() + " (để b/c);", "Thành viên hội đồng;", ARCHIVE));
    }

    private MinutesExtract extract(AwardLetter letter, Unit unit) {
        CouncilSession session = session(letter, unit);
        return new MinutesExtract(
                councilHead(letter, unit, session),
                councils.text(session, minutesNumber(letter, unit).orElse(null)),
                null,
                List.of(),
                nominees.lines(letter, voted(letter, unit), unit.id()),
                null,
                Letterheads.recipients(unit.decidingBody() + ";", ARCHIVE));
    }

    private List<Nominee> voted(AwardLetter letter, Unit unit) {
        return letters.nominees(letter.id()).stream()
                .filter(nominee -> letters.votes(nominee.id(), unit.id()).isPresent())
                .toList();
    }

    private Letterhead councilHead(AwardLetter letter, Unit unit, CouncilSession session) {
        return heads.ofCouncil(
                unit.id(),
                CouncilTexts.kindOfCouncil(session),
                minutesNumber(letter, unit).orElseGet(() -> heads.room(unit.id(), DocumentKind.MINUTES)),
                session.heldOn());
    }

    private Optional<String> minutesNumber(AwardLetter letter, Unit unit) {
        return heads.registered(unit.id(), DocumentKind.MINUTES, letter.id()).map(DocumentNumber::symbol);
    }

    private CouncilSession session(AwardLetter letter, Unit unit) {
        return sessions.latest(letter.id(), unit.id()).orElseThrow();
    }

    /** Whether the council left anybody on whom this unit decides. */
    boolean anyToDecide(AwardLetter letter, Unit unit) {
        return letters.standing(letter.id()).stream().anyMatch(nominee -> isToDecide(nominee, unit));
    }

    private boolean isToDecide(Nominee nominee, Unit unit) {
        return nominee.status() == NomineeStatus.PASSED && letters.decidesHere(nominee, unit);
    }

    private DecisionPaper decision(AwardLetter letter, Unit unit, boolean draft) {
        List<Nominee> list = draft
                ? letters.standing(letter.id()).stream()
                        .filter(nominee -> isToDecide(nominee, unit))
                        .toList()
                : decided(letter, unit, ListOutcome.AWARD);
        List<NomineeDecision> made = letters.decisionsOf(letter.id(), unit.id()).values().stream()
                .filter(decision -> decision.outcome() == ListOutcome.AWARD)
                .toList();
        NomineeDecision last = made.isEmpty() ? null : made.get(made.size() - 1);
        LocalDate day = last == null ? null : last.decidedOn();
        return new DecisionPaper(
                last == null
                        ? heads.ofUnit(unit.id(), DocumentKind.DECISION, letter.id())
                        : heads.ofUnit(unit.id(), last.decisionNumber(), day),
                unit.decidingBody() + " " + unit.name(),
                SUBJECT,
                bases(letter, unit),
                List.of(),
                nominees.lines(letter, list, unit.id()),
                List.of(
                        new Line(
                                "Bộ phận thi đua, khen thưởng, các đơn vị liên quan và các tập thể, cá nhân có tên tại Điều 1")),
                heads.signature(unit.id()),
                Letterheads.recipients("Như Điều 3;", upward(unit), ARCHIVE));
    }

    private List<Line> bases(AwardLetter letter, Unit unit) {
        List<Line> bases = new ArrayList<>();
        bases.add(new Line("Căn cứ Điều lệ Công đoàn Việt Nam;"));
        sessions.latest(letter.id(), unit.id())
                .filter(CouncilSession::isConcluded)
                .ifPresent(session -> bases.add(new Line("Căn cứ Biên bản họp %s ngày %s;"
                        .formatted(CouncilTexts.kindOfCouncil(session), Texts.day(session.heldOn())))));
        if (letter.letterNumber() != null) {
            bases.add(new Line("Xét Tờ trình số %s ngày %s của %s,"
                    .formatted(
                            letter.letterNumber(),
                            Texts.day(letter.letterDate()),
                            organisation.unit(letter.unitId()).name())));
        }
        return bases;
    }
}
