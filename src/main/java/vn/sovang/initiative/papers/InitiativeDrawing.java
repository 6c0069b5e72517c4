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
import vn.sovang.document.paper.Texts;
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
    private static final String ARCHIVE = "Lưu: VT, TĐKT.";
    private static final String UNVERIFIED = "theo quy định đang áp dụng (kiểm tra)";

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
            Letterheads heads) {
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
                Texts.day(answer.map(CaseDeadline::dueAt).orElse(null)),
                answer.map(deadline -> deadline.isVerified() ? deadline.legalBasis() : UNVERIFIED)
                        .orElse(null),
                heads.signature(unit.id()),
                Letterheads.recipients("Như trên;", ARCHIVE));
    }

    private RecognitionRequestForm request(Initiative initiative, RecognitionRequest request, Unit unit) {
        return new RecognitionRequestForm(
                heads.ofUnit(unit.id(), null, BusinessTime.dayOf(initiative.filedAt())),
                CouncilTexts.nameOfCouncil(unit.name()),
                texts.text(initiative, request),
                texts.authors(request),
                councilResult(initiative));
    }

    /** F13: what each council concluded so far, lowest level first. */
    private String councilResult(Initiative initiative) {
        List<String> results = new ArrayList<>();
        for (CouncilSession session : sessions.of(initiative.id())) {
            if (session.isConcluded() && session.outcome() != null) {
                results.add("%s: %s (ngày %s)"
                        .formatted(
                                CouncilTexts.nameOfCouncil(
                                        organisation.unit(session.unitId()).name()),
                                Texts.lowerFirst(councils.outcome(session)),
                                Texts.day(session.heldOn())));
            }
        }
        return results.isEmpty() ? "……………………………………………" : String.join("; ", results);
    }

    private SubmissionLetter letter(Initiative initiative, RecognitionRequest request, Unit unit) {
        Unit parent = organisation.parentOf(unit.id()).orElseThrow();
        return new SubmissionLetter(
                heads.ofUnit(unit.id(), DocumentKind.SUBMISSION_LETTER, initiative.id()),
                parent.decidingBody() + " " + parent.name(),
                "công nhận sáng kiến",
                bases(initiative, unit, true),
                List.of(line(initiative, request, unit)),
                List.of(),
                List.of(),
                heads.signature(unit.id()),
                Letterheads.recipients("Như trên;", ARCHIVE));
    }

    private AchievementSummary summary(Initiative initiative, RecognitionRequest request, Unit unit) {
        return new AchievementSummary(
                heads.ofUnit(unit.id(), DocumentKind.ACHIEVEMENT_SUMMARY, initiative.id()),
                "sáng kiến đã được công nhận",
                texts.text(initiative, request),
                texts.authors(request),
                decided(initiative, unit),
                List.of(),
                heads.signature(unit.id()),
                Letterheads.recipients(upward(unit), ARCHIVE));
    }

    private String upward(Unit unit) {
        return organisation
                .parentOf(unit.id())
                .map(parent -> parent.name() + " (để b/c);")
                .orElse("Như trên;");
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
                Letterheads.recipients(unit.decidingBody() + " (để b/c);", "Thành viên hội đồng;", ARCHIVE));
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
                Letterheads.recipients(unit.decidingBody() + ";", "Tác giả, đồng tác giả;", ARCHIVE));
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
                "Hội đồng sáng kiến",
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
                "công nhận sáng kiến",
                bases(initiative, unit, false),
                List.of(line(initiative, request, unit)),
                List.of(),
                List.of(),
                List.of(
                        new Line(
                                "Bộ phận thi đua, khen thưởng, các đơn vị liên quan và các tác giả, đồng tác giả có tên tại Điều 1")),
                heads.signature(unit.id()),
                Letterheads.recipients("Như Điều 3;", upward(unit), ARCHIVE));
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
                .filter(event -> event.unitId().equals(unit.id()) && PaperRules.isEndBeforeCouncil(event))
                .reduce((first, second) -> second);
        return new RefusalNotice(
                heads.ofUnit(unit.id(), DocumentKind.REFUSAL_NOTICE, initiative.id()),
                request.leadAuthor().name(),
                texts.text(initiative, request),
                texts.authors(request),
                List.of(),
                early.isPresent()
                        ? "Sau khi thẩm định hồ sơ, " + unit.name()
                                + " không tiếp nhận yêu cầu công nhận sáng kiến nêu trên."
                        : "Sau khi Hội đồng sáng kiến xem xét, " + unit.decidingBody() + " " + unit.name()
                                + " không công nhận sáng kiến nêu trên.",
                early.map(InitiativeEvent::reason)
                        .or(() -> decision.map(Act::reason))
                        .orElse(Texts.BLANK),
                decided(initiative, unit),
                heads.signature(unit.id()),
                Letterheads.recipients("Như trên;", ARCHIVE));
    }

    private DecisionText decided(Initiative initiative, Unit unit) {
        return acts.latest(initiative.id(), unit.id())
                .filter(decision -> decision.decisionNumber() != null)
                .map(decision -> new DecisionText(
                        decision.decisionNumber(),
                        Texts.day(decision.decidedOn()),
                        unit.decidingBody() + " " + unit.name(),
                        decision.reason()))
                .orElse(null);
    }

    private List<Line> bases(Initiative initiative, Unit unit, boolean afterDecision) {
        List<Line> bases = new ArrayList<>();
        bases.add(new Line("Căn cứ Điều lệ Công đoàn Việt Nam;"));
        if (afterDecision) {
            acts.latest(initiative.id(), unit.id())
                    .map(decision -> "Căn cứ Quyết định số %s ngày %s của %s;"
                            .formatted(decision.decisionNumber(), Texts.day(decision.decidedOn()), unit.decidingBody()))
                    .map(Line::new)
                    .ifPresent(bases::add);
        }
        sessions.latest(initiative.id(), unit.id())
                .filter(CouncilSession::isConcluded)
                .map(session ->
                        "Căn cứ Biên bản họp Hội đồng sáng kiến ngày %s;".formatted(Texts.day(session.heldOn())))
                .map(Line::new)
                .ifPresent(bases::add);
        if (!afterDecision) {
            bases.add(new Line("Xét đề nghị của " + CouncilTexts.nameOfCouncil(unit.name()) + ","));
        }
        return bases;
    }

    private CaseLine line(Initiative initiative, RecognitionRequest request, Unit unit) {
        Optional<CouncilSession> session = sessions.latest(initiative.id(), unit.id());
        Optional<CountText> count = session.filter(CouncilSession::isCounted).map(councils::count);
        String decision = acts.latest(initiative.id(), unit.id())
                .filter(made -> made.decisionNumber() != null)
                .map(made -> made.decisionNumber() + " ngày " + Texts.day(made.decidedOn()))
                .orElse(null);
        return texts.line(
                "1",
                initiative,
                request,
                decision,
                count.map(CountText::total).orElse(null),
                count.filter(votes -> votes.agreed() != null)
                        .map(votes -> votes.agreed() + "/" + votes.entitled() + " đồng ý")
                        .orElse(null),
                session.map(councils::outcome).orElse(null));
    }

    private CouncilSession session(Initiative initiative, Unit unit) {
        return sessions.latest(initiative.id(), unit.id()).orElseThrow();
    }
}
