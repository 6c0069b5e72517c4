package vn.sovang.initiative.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.casefile.CaseDeadline;
import vn.sovang.casefile.CaseDeadlines;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.CouncilSessions;
import vn.sovang.council.CouncilTexts;
import vn.sovang.council.SheetAccess;
import vn.sovang.document.Attachments;
import vn.sovang.document.paper.Letterheads;
import vn.sovang.document.paper.PaperFigures;
import vn.sovang.document.paper.PaperWords;
import vn.sovang.document.register.DocumentNumber;
import vn.sovang.document.word.AchievementSummary;
import vn.sovang.document.word.CaseLine;
import vn.sovang.document.word.CountText;
import vn.sovang.document.word.DecisionPaper;
import vn.sovang.document.word.DecisionText;
import vn.sovang.document.word.DocumentKind;
import vn.sovang.document.word.IntakeReceipt;
import vn.sovang.document.word.Letterhead;
import vn.sovang.document.word.Line;
import vn.sovang.document.word.MinutesExtract;
import vn.sovang.document.word.MinutesPaper;
import vn.sovang.document.word.RecognitionRequestForm;
import vn.sovang.document.word.RefusalNotice;
import vn.sovang.document.word.ScoreSummary;
import vn.sovang.document.word.SubmissionLetter;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeEvent;
import vn.sovang.initiative.Initiatives;
import vn.sovang.initiative.RecognitionRequest;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;

/** Gathers the facts of an initiative for each kind of document; who may have it has been asked before. */
@Component
class InitiativeDrawing {

    private static final String APPRAISAL = "APPRAISAL";
    private static final String RECOGNITION = "paper.subject.recognition";
    private static final String AS_ABOVE = "paper.to.asAbove";

    private final Initiatives initiatives;
    private final CouncilSessions sessions;
    private final SheetAccess sheets;
    private final Acts acts;
    private final CaseDeadlines deadlines;
    private final Attachments attachments;
    private final Organisation organisation;
    private final InitiativeTexts texts;
    private final CouncilTexts councils;
    private final Letterheads heads;
    private final PaperWords words;

    InitiativeDrawing(
            Initiatives initiatives,
            CouncilSessions sessions,
            SheetAccess sheets,
            Acts acts,
            CaseDeadlines deadlines,
            Attachments attachments,
            Organisation organisation,
            InitiativeTexts texts,
            CouncilTexts councils,
            Letterheads heads,
            PaperWords words) {
        this.initiatives = initiatives;
        this.sessions = sessions;
        this.sheets = sheets;
        this.acts = acts;
        this.deadlines = deadlines;
        this.attachments = attachments;
        this.organisation = organisation;
        this.texts = texts;
        this.councils = councils;
        this.heads = heads;
        this.words = words;
    }

    /** @param request without its confidential part for those who may not read it */
    Record draw(DocumentKind kind, Initiative initiative, RecognitionRequest request, Unit unit, CaseReader reader) {
        return switch (kind) {
            case INTAKE_RECEIPT -> receipt(initiative, request, unit);
            case RECOGNITION_REQUEST -> request(initiative, request, unit);
            case SUBMISSION_LETTER -> letter(initiative, request, unit);
            case ACHIEVEMENT_SUMMARY -> summary(initiative, request, unit);
            case MINUTES -> minutes(initiative, request, unit);
            case MINUTES_EXTRACT -> extract(initiative, request, unit, reader);
            case SCORE_SUMMARY -> scores(initiative, request, unit);
            case DECISION -> decision(initiative, request, unit);
            case REFUSAL_NOTICE -> refusal(initiative, request, unit);
        };
    }

    private IntakeReceipt receipt(Initiative initiative, RecognitionRequest request, Unit unit) {
        Optional<CaseDeadline> answer = deadlines.find(initiative.id(), unit.id()).stream()
                .filter(deadline -> deadline.step().equals(APPRAISAL))
                .findFirst();
        return new IntakeReceipt(
                heads.ofUnit(unit.id(), initiative.receiptNumber(), BusinessTime.dayOf(initiative.filedAt())),
                texts.text(initiative, request),
                texts.authors(request),
                attachments.of(initiative.id()).stream()
                        .map(file -> new Line(file.name()))
                        .toList(),
                null,
                PaperFigures.day(answer.map(CaseDeadline::dueAt).orElse(null)),
                answer.map(deadline ->
                                deadline.isVerified() ? deadline.legalBasis() : words.text("paper.term.unverified"))
                        .orElse(null),
                heads.signature(unit.id()),
                words.recipients(words.text(AS_ABOVE)));
    }

    private RecognitionRequestForm request(Initiative initiative, RecognitionRequest request, Unit unit) {
        return new RecognitionRequestForm(
                heads.ofUnit(unit.id(), null, BusinessTime.dayOf(initiative.filedAt())),
                councils.nameOfCouncil(unit.name()),
                texts.text(initiative, request),
                texts.authors(request),
                councilResult(initiative));
    }

    /** F13: what each council concluded so far, lowest level first. */
    private String councilResult(Initiative initiative) {
        List<String> results = new ArrayList<>();
        for (CouncilSession session : sessions.of(initiative.id())) {
            if (session.isConcluded() && session.outcome() != null) {
                results.add(words.text(
                        "paper.council.result",
                        councils.nameOfCouncil(
                                organisation.unit(session.unitId()).name()),
                        PaperFigures.lowerFirst(councils.outcome(session)),
                        PaperFigures.day(session.heldOn())));
            }
        }
        return results.isEmpty() ? "……………………………………………" : String.join("; ", results);
    }

    private SubmissionLetter letter(Initiative initiative, RecognitionRequest request, Unit unit) {
        Unit parent = organisation.parentOf(unit.id()).orElseThrow();
        return new SubmissionLetter(
                heads.ofUnit(unit.id(), DocumentKind.SUBMISSION_LETTER, initiative.id()),
                parent.decidingBody() + " " + parent.name(),
                words.text(RECOGNITION),
                bases(initiative, unit, true),
                List.of(line(initiative, request, unit)),
                List.of(),
                List.of(),
                heads.signature(unit.id()),
                words.recipients(words.text(AS_ABOVE)));
    }

    private AchievementSummary summary(Initiative initiative, RecognitionRequest request, Unit unit) {
        return new AchievementSummary(
                heads.ofUnit(unit.id(), DocumentKind.ACHIEVEMENT_SUMMARY, initiative.id()),
                words.text("paper.subject.recognised"),
                texts.text(initiative, request),
                texts.authors(request),
                decided(initiative, unit),
                List.of(),
                heads.signature(unit.id()),
                words.recipients(upward(unit)));
    }

    private String upward(Unit unit) {
        return organisation
                .parentOf(unit.id())
                .map(parent -> words.text("paper.to.report", parent.name()))
                .orElseGet(() -> words.text(AS_ABOVE));
    }

    private MinutesPaper minutes(Initiative initiative, RecognitionRequest request, Unit unit) {
        CouncilSession session = session(initiative, unit);
        return new MinutesPaper(
                councilHead(initiative, unit, session),
                councils.text(session, null),
                councils.present(session),
                councils.absent(session),
                councils.excluded(session),
                List.of(line(initiative, request, unit)),
                List.of(),
                councils.count(session),
                words.recipients(words.text("paper.to.report", unit.decidingBody()), words.text("paper.to.members")));
    }

    private MinutesExtract extract(Initiative initiative, RecognitionRequest request, Unit unit, CaseReader reader) {
        CouncilSession session = session(initiative, unit);
        boolean counts = reader.isInsider() && sheets.mayRead(session, reader.account());
        return new MinutesExtract(
                councilHead(initiative, unit, session),
                councils.text(session, minutesNumber(initiative, unit)),
                texts.text(initiative, request),
                texts.authors(request),
                List.of(),
                counts ? councils.count(session) : null,
                words.recipients(words.text("paper.to", unit.decidingBody()), words.text("paper.to.authors")));
    }

    private ScoreSummary scores(Initiative initiative, RecognitionRequest request, Unit unit) {
        CouncilSession session = session(initiative, unit);
        return new ScoreSummary(
                councilHead(initiative, unit, session),
                councils.text(session, minutesNumber(initiative, unit)),
                texts.text(initiative, request),
                texts.authors(request),
                councils.sheets(session),
                councils.comments(session),
                councils.count(session));
    }

    private Letterhead councilHead(Initiative initiative, Unit unit, CouncilSession session) {
        String number = minutesNumber(initiative, unit);
        return heads.ofCouncil(
                unit.id(),
                councils.kindOfCouncil(session),
                number == null ? heads.room(unit.id(), DocumentKind.MINUTES) : number,
                session.heldOn());
    }

    private String minutesNumber(Initiative initiative, Unit unit) {
        return heads.registered(unit.id(), DocumentKind.MINUTES, initiative.id())
                .map(DocumentNumber::symbol)
                .orElse(null);
    }

    private DecisionPaper decision(Initiative initiative, RecognitionRequest request, Unit unit) {
        return new DecisionPaper(
                decisionHead(initiative, unit, DocumentKind.DECISION),
                unit.decidingBody() + " " + unit.name(),
                words.text(RECOGNITION),
                bases(initiative, unit, false),
                List.of(line(initiative, request, unit)),
                List.of(),
                List.of(),
                List.of(words.line("paper.carriedOut.recognition")),
                heads.signature(unit.id()),
                words.recipients(words.text("paper.to.asArticle3"), upward(unit)));
    }

    /** Number and day of the decision once it is recorded. */
    private Letterhead decisionHead(Initiative initiative, Unit unit, DocumentKind kind) {
        return acts.latest(initiative.id(), unit.id())
                .filter(decision -> decision.decisionNumber() != null)
                .map(decision -> heads.ofUnit(unit.id(), decision.decisionNumber(), decision.decidedOn()))
                .orElseGet(() -> heads.ofUnit(unit.id(), kind, initiative.id()));
    }

    private RefusalNotice refusal(Initiative initiative, RecognitionRequest request, Unit unit) {
        Optional<Act> decision = acts.latest(initiative.id(), unit.id());
        Optional<InitiativeEvent> early = initiatives.history(initiative.id()).stream()
                .filter(event -> event.unitId().equals(unit.id()) && InitiativePaperRules.isEndBeforeCouncil(event))
                .reduce((first, second) -> second);
        return new RefusalNotice(
                heads.ofUnit(unit.id(), DocumentKind.REFUSAL_NOTICE, initiative.id()),
                request.leadAuthor().name(),
                texts.text(initiative, request),
                texts.authors(request),
                List.of(),
                early.isPresent()
                        ? words.text("paper.refused.atIntake", unit.name())
                        : words.text("paper.refused.afterCouncil", unit.decidingBody(), unit.name()),
                early.map(InitiativeEvent::reason)
                        .or(() -> decision.map(Act::reason))
                        .orElse(PaperFigures.BLANK),
                decided(initiative, unit),
                heads.signature(unit.id()),
                words.recipients(words.text(AS_ABOVE)));
    }

    private DecisionText decided(Initiative initiative, Unit unit) {
        return acts.latest(initiative.id(), unit.id())
                .filter(decision -> decision.decisionNumber() != null)
                .map(decision -> new DecisionText(
                        decision.decisionNumber(),
                        PaperFigures.day(decision.decidedOn()),
                        unit.decidingBody() + " " + unit.name(),
                        decision.reason()))
                .orElse(null);
    }

    private List<Line> bases(Initiative initiative, Unit unit, boolean afterDecision) {
        List<Line> bases = new ArrayList<>();
        bases.add(words.line("paper.basis.charter"));
        if (afterDecision) {
            acts.latest(initiative.id(), unit.id())
                    .map(decision -> words.line(
                            "paper.basis.decision",
                            decision.decisionNumber(),
                            PaperFigures.day(decision.decidedOn()),
                            unit.decidingBody()))
                    .ifPresent(bases::add);
        }
        sessions.latest(initiative.id(), unit.id())
                .filter(CouncilSession::isConcluded)
                .map(session -> words.line(
                        "paper.basis.minutes", councils.kindOfCouncil(session), PaperFigures.day(session.heldOn())))
                .ifPresent(bases::add);
        if (!afterDecision) {
            bases.add(words.line("paper.basis.council", councils.nameOfCouncil(unit.name())));
        }
        return bases;
    }

    private CaseLine line(Initiative initiative, RecognitionRequest request, Unit unit) {
        Optional<CouncilSession> session = sessions.latest(initiative.id(), unit.id());
        Optional<CountText> count = session.filter(CouncilSession::isCounted).map(councils::count);
        String decision = acts.latest(initiative.id(), unit.id())
                .filter(made -> made.decisionNumber() != null)
                .map(made ->
                        words.text("paper.numberAndDay", made.decisionNumber(), PaperFigures.day(made.decidedOn())))
                .orElse(null);
        return texts.line(
                "1",
                initiative,
                request,
                decision,
                count.map(CountText::total).orElse(null),
                count.filter(votes -> votes.agreed() != null)
                        .map(votes -> words.text("paper.votes", votes.agreed(), votes.entitled()))
                        .orElse(null),
                session.map(councils::outcome).orElse(null));
    }

    private CouncilSession session(Initiative initiative, Unit unit) {
        return sessions.latest(initiative.id(), unit.id()).orElseThrow();
    }
}
