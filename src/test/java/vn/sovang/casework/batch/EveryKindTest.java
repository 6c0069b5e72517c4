package vn.sovang.casework.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.award.AdHocAward;
import vn.sovang.award.AdHocAwards;
import vn.sovang.award.AdHocStatus;
import vn.sovang.award.Nominations;
import vn.sovang.casefile.Act;
import vn.sovang.casefile.Acts;
import vn.sovang.council.Sitting;
import vn.sovang.council.Sittings;
import vn.sovang.council.process.SittingBatch;
import vn.sovang.shared.InvalidInput;
import vn.sovang.support.Batches;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.ShortDossiers;
import vn.sovang.support.SovangTest;
import vn.sovang.support.Submissions;
import vn.sovang.support.WebSession;

/** The desks of many tasks serve every kind of case whose handlers say so, one kind at a time. */
@SovangTest
class EveryKindTest {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String COMMITTEE = "committee." + STEEL;
    private static final String SCHOOL = Nominations.UNIT;
    private static final String SECRETARY = "secretary." + SCHOOL;

    @Autowired
    Cases cases;

    @Autowired
    Letters letters;

    @Autowired
    ShortDossiers dossiers;

    @Autowired
    AdHocAwards awards;

    @Autowired
    Acts acts;

    @Autowired
    Batches batch;

    @Autowired
    Sittings sittings;

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    @Test
    void manyAdHocAwardsAreGivenOnOnePaperAndEachRowHasItsOwnAnswer() throws Exception {
        AdHocAward first = dossier("Người thứ nhất");
        AdHocAward second = dossier("Người thứ hai");
        AdHocAward third = dossier("Người thứ ba");
        WebSession committee = signIn(COMMITTEE);
        String sent = decisions(
                row(first, "AWARD", null), row(second, "AWARD", null), row(third, "REFUSE", "Đã khen ở cấp trên."));
        Map<String, List<String>> before = database.content();

        HttpResponse<String> checked = send(committee, "/api/tasks/batch/decision?dryRun=true", sent);
        assertThat(checked.statusCode()).isEqualTo(204);
        assertThat(database.content()).isEqualTo(before);

        HttpResponse<String> decided = send(committee, "/api/tasks/batch/decision", sent);
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(decided.body()).isEqualTo("{\"awarded\":2,\"refused\":1}");

        Act paper = acts.of(first.id()).get(0);
        assertThat(acts.onPaperOf(paper)).extracting(Act::caseId).contains(first.id(), second.id());
        assertThat(List.of(first, second))
                .allSatisfy(award -> assertThat(awards.honour(award.id())).get().satisfies(honour -> {
                    assertThat(honour.decisionNumber()).isEqualTo("45/QĐ-CĐCS");
                    assertThat(honour.isValid()).isTrue();
                }));
        assertThat(awards.get(third.id()).status()).isEqualTo(AdHocStatus.REFUSED);
        assertThat(awards.honour(third.id())).isEmpty();
        assertThat(acts.of(third.id())).singleElement().satisfies(refusal -> {
            assertThat(refusal.decisionNumber()).isEqualTo("46/TB-CĐCS");
            assertThat(refusal.reason()).isEqualTo("Đã khen ở cấp trên.");
        });
        assertThat(database.count("audit_event where action = 'DECISION_MADE' and actor = '" + COMMITTEE + "'"))
                .isEqualTo(3);
    }

    @Test
    void everyProblemIsToldAtItsRowAndNothingIsWritten() {
        AdHocAward good = dossier("Không có lỗi");
        AdHocAward unreasoned = dossier("Thiếu lý do");
        AdHocAward own = dossiers.file(STEEL, Map.of("name", "Người quyết định", "account", COMMITTEE));
        AdHocAward elsewhere = dossiers.file("cdcs-thpt-chuyen");
        DrivenCase initiative = cases.file(aRequest()).passCouncil();
        Map<String, List<String>> before = database.content();

        assertThat(problems(decisions(
                        row(good, "AWARD", null),
                        row(unreasoned, "REFUSE", null),
                        row(own, "AWARD", null),
                        row(elsewhere, "AWARD", null),
                        row(initiative.task("decideRecognition").id(), "REFUSE", "Không mới."),
                        row(good, "RECOGNISE", null))))
                .containsExactly(
                        "rows[1].reason reasonRequired",
                        "rows[2].taskId rowConcernsYou",
                        "rows[3].taskId rowUnknown",
                        "rows[4].taskId rowOfOtherKind",
                        "rows[5].outcome notAChoice");
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> batch.checkDecision(
                                        decisions(row(good, "AWARD", null), row(own, "AWARD", null)), COMMITTEE))
                        .violations())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("rows[1].taskId rowConcernsYou");
        assertThat(problems(Submissions.json("rows", List.of(row(good, "AWARD", null)))))
                .containsExactly("decidedOn required", "decisionNumber required");
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void whatIsRewardedElsewhereIsAwardedAlone() {
        AdHocAward first = dossiers.file(STEEL, Map.of("name", "Một người", "account", "member." + STEEL));
        AdHocAward again = dossiers.file(STEEL, Map.of("name", "Một người", "account", "member." + STEEL));

        assertThat(problems(decisions(row(first, "AWARD", null), row(again, "AWARD", null))))
                .isNotEmpty()
                .allMatch(problem -> problem.endsWith(".override rewardedElsewhere"));
        assertThat(batch.toDecide("AD_HOC_AWARD", COMMITTEE, STEEL))
                .extracting(
                        line -> line.row().answers().stream().map(Answer::code).toList())
                .contains(List.of("REFUSE"));
    }

    @Test
    void theListOfAnotherUnitOrKindIsNotMixedIn() throws Exception {
        AdHocAward award = dossier("Người được khen");
        dossiers.file("cdcs-thpt-chuyen");
        DrivenCase initiative = cases.file(aRequest()).passCouncil();
        WebSession committee = signIn(COMMITTEE);

        assertThat(committee.get("/quyet-dinh?unit=cdcs-thpt-chuyen").statusCode())
                .isEqualTo(404);
        assertThat(signIn("officer." + STEEL)
                        .get("/quyet-dinh?kind=AD_HOC_AWARD")
                        .statusCode())
                .isEqualTo(403);
        assertThat(batch.toDecide("AD_HOC_AWARD", COMMITTEE, STEEL))
                .extracting(WaitingTasks.Line::caseId)
                .containsExactly(award.id());
        assertThat(batch.toDecide("INITIATIVE", COMMITTEE, STEEL))
                .extracting(WaitingTasks.Line::caseId)
                .containsExactly(initiative.id());
        String page = committee.get("/quyet-dinh?kind=AD_HOC_AWARD").body();
        assertThat(page)
                .contains("Người được khen", "/khen-thuong/dot-xuat/" + award.id(), "value=\"AWARD\"")
                .contains("kind=INITIATIVE")
                .doesNotContain("value=\"RECOGNISE\"", initiative.initiative().receiptNumber(), "value=\"all\"");
    }

    @Test
    void theCommitteeDecidesAdHocAwardsOnThePage() throws Exception {
        AdHocAward first = dossier("Người thứ nhất");
        AdHocAward second = dossier("Người thứ hai");
        WebSession committee = signIn(COMMITTEE);
        String chosen = "&unit=" + STEEL + "&kind=AD_HOC_AWARD&taskId=" + task(first) + "&taskId=" + task(second)
                + "&outcome=AWARD&outcome=&decisionNumber=45&decidedOn=2026-11-20";

        assertThat(committee.get("/").body()).contains("Quyết định 2 hồ sơ trong một lần: Khen đột xuất");
        assertThat(committee.form("/quyet-dinh", "action=check" + chosen).body())
                .contains("Sẽ quyết định 1 hồ sơ: khen thưởng 1, không khen thưởng 0");
        HttpResponse<String> saved = committee.form("/quyet-dinh", "action=save" + chosen);

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location").orElseThrow()).contains("kind=AD_HOC_AWARD");
        assertThat(awards.honour(first.id())).isPresent();
        assertThat(awards.get(second.id()).status()).isEqualTo(AdHocStatus.DECISION);
    }

    @Test
    void lettersAreConcludedInOneSittingOfTheirOwnCouncil() throws Exception {
        DrivenLetter first = voted();
        DrivenLetter second = voted();
        DrivenCase initiative = cases.file(aRequest().at(SCHOOL)).accept().allScore(Submissions.agree());
        String mixed = conclusion(
                first.task("concludeSession").id(),
                initiative.task("concludeSession").id());
        String sent = conclusion(
                first.task("concludeSession").id(),
                second.task("concludeSession").id());

        assertThat(catchThrowableOfType(InvalidInput.class, () -> batch.conclude(mixed, SECRETARY))
                        .violations())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly("rows[1].taskId rowOfOtherKind");
        assertThat(batch.toConclude("SUBMISSION_LETTER", SECRETARY, SCHOOL)).hasSize(2);
        WebSession secretary = signIn(SECRETARY);
        assertThat(secretary.get("/ban-hop?kind=SUBMISSION_LETTER").body())
                .contains("2/2 đề nghị được thông qua", first.letter().title())
                .doesNotContain(initiative.initiative().receiptNumber());

        SittingBatch.Concluded concluded = batch.conclude(sent, SECRETARY);

        assertThat(sittings.items(concluded.sittingId()))
                .extracting(Sitting.Item::sessionId)
                .containsExactly(first.session().id(), second.session().id());
        assertThat(List.of(first, second)).allSatisfy(letter -> {
            assertThat(letter.session().minutes().conclusion()).isEqualTo("Hội đồng đã xét từng danh sách.");
            assertThat(letter.runContinuations().openTasks()).doesNotContain("concludeSession");
        });
        assertThat(secretary.get("/ban-hop/" + concluded.sittingId()).body())
                .contains("/khen-thuong/" + first.id(), "2/2 đề nghị được thông qua");
    }

    private DrivenLetter voted() {
        return letters.prepare(SCHOOL, Nominations.members(2))
                .submitLetter()
                .acceptAll()
                .allAgree();
    }

    private AdHocAward dossier(String name) {
        return dossiers.file(STEEL, Map.of("name", name, "deed", name + " dập tắt đám cháy ở kho vật tư."));
    }

    private String task(AdHocAward award) {
        return dossiers.task(award).id();
    }

    private Map<String, Object> row(AdHocAward award, String outcome, String reason) {
        return row(task(award), outcome, reason);
    }

    private static Map<String, Object> row(String taskId, String outcome, String reason) {
        return reason == null
                ? Map.of("taskId", taskId, "outcome", outcome)
                : Map.of("taskId", taskId, "outcome", outcome, "reason", reason);
    }

    @SafeVarargs
    private static String decisions(Map<String, Object>... rows) {
        return Submissions.json(
                "decisionNumber",
                "45/QĐ-CĐCS",
                "refusalNumber",
                "46/TB-CĐCS",
                "decidedOn",
                "2026-11-20",
                "rows",
                List.of(rows));
    }

    private static String conclusion(String... tasks) {
        return Submissions.json(
                "heldOn",
                "2026-11-20",
                "place",
                "Hội trường A",
                "conclusion",
                "Hội đồng đã xét từng danh sách.",
                "rows",
                List.of(tasks).stream().map(task -> Map.of("taskId", task)).toList());
    }

    private List<String> problems(String sent) {
        return catchThrowableOfType(InvalidInput.class, () -> batch.decide(sent, COMMITTEE)).violations().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    private static HttpResponse<String> send(WebSession session, String path, String json) throws Exception {
        return session.send(HttpRequest.newBuilder()
                .uri(session.uri(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-SOVANG-XSRF", session.cookie("SOVANG-XSRF"))
                .POST(BodyPublishers.ofString(json)));
    }

    private WebSession signIn(String account) throws Exception {
        return WebSession.of("http://localhost:" + port, account);
    }
}
