package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sovang.casefile.Act;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.Sitting;
import vn.sovang.council.process.SittingBatch;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.shared.NotAllowed;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Submissions;

/** Many cases concluded in one sitting and decided on one paper. */
abstract class BatchContract extends BatchRacesContract {

    @Test
    void fiftyCasesAreConcludedInOneSittingAndDecidedOnOnePaper() {
        List<DrivenCase> all = IntStream.range(0, 50)
                .mapToObj(number -> voted("Sáng kiến " + number, number % 10 != 9))
                .toList();
        assertThat(batch.toConclude("INITIATIVE", SECRETARY, STEEL)).hasSize(50);

        SittingBatch.Concluded concluded = batch.conclude(conclusion(all, Map.of(3, "Đề nghị nhân rộng.")), SECRETARY);

        assertThat(concluded.cases()).isEqualTo(50);
        Sitting sitting = sittings.find(concluded.sittingId()).orElseThrow();
        assertThat(sitting.conclusion()).isEqualTo("Hội đồng đã xét từng hồ sơ.");
        assertThat(sittings.items(sitting.id()))
                .extracting(Sitting.Item::sessionId)
                .isEqualTo(all.stream()
                        .map(DrivenCase::session)
                        .map(CouncilSession::id)
                        .toList());
        assertThat(sittings.items(sitting.id()).get(3).remark()).isEqualTo("Đề nghị nhân rộng.");
        assertThat(all.get(3).session().minutes().conclusion())
                .isEqualTo("Hội đồng đã xét từng hồ sơ.\n\nĐề nghị nhân rộng.");
        assertThat(all).allSatisfy(subject -> {
            assertThat(subject.runContinuations().openTasks()).containsExactly("decideRecognition");
            assertThat(sittings.ofSession(subject.session().id())).contains(sitting);
            assertThat(subject.session().concluded().by()).isEqualTo(SECRETARY);
        });

        Map<String, Integer> decided = batch.decide(asTheCouncil(all), COMMITTEE);

        assertThat(decided).isEqualTo(Map.of("recognised", 45, "refused", 5, "returned", 0));
        assertThat(all.get(0).status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(all.get(9).status()).isEqualTo(InitiativeStatus.REFUSED);
        Act first = acts.of(all.get(0).id()).get(0);
        assertThat(acts.onPaperOf(first)).hasSize(45).allSatisfy(other -> {
            assertThat(other.decisionNumber()).isEqualTo("45/QĐ-CĐCS");
            assertThat(other.decidedBy()).isEqualTo(COMMITTEE);
        });
        assertThat(acts.of(all.get(9).id()))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.decisionNumber()).isEqualTo("46/TB-CĐCS"));
        assertThat(bookNumbers()).isEqualTo(IntStream.rangeClosed(1, 45).boxed().toList());
        assertThat(book.entriesOf(all.get(10).id()))
                .extracting(GoldenBookEntry::number)
                .containsExactly(10);
        assertThat(book.integrity().valid()).isTrue();
        assertThat(database.count("audit_event where action = 'DECISION_MADE'")).isEqualTo(50);
        assertThat(database.count("audit_event where action = 'TASK_SUBMITTED' and actor = '" + SECRETARY + "'"))
                .isEqualTo(50);
    }

    @Test
    void everyProblemOfEveryConclusionIsToldAtOnceAndNothingIsWritten() {
        reorganisation.appoint("officer." + STEEL, "SECRETARY", STEEL, LocalDate.of(2026, 11, 1));
        DrivenCase good = voted("Không có lỗi", true);
        DrivenCase held = voted("Người khác giữ", true);
        tasks.claim(held.task("concludeSession").id(), "officer." + STEEL);
        DrivenCase withdrawn = voted("Đã rút", true);
        String gone = withdrawn.task("concludeSession").id();
        withdrawn.withdraw("member." + STEEL);
        DrivenCase later = cases.file(aRequest().titled("Áp dụng sau").with("firstAppliedOn", "2026-11-19"))
                .accept()
                .allScore(Submissions.agree());
        DrivenCase elsewhere = elsewhere();
        DrivenCase decided = concluded("Đã kết luận");
        Map<String, List<String>> before = database.content();

        String sent = conclusion(
                "2026-11-18",
                List.of(
                        row("taskId", good.task("concludeSession").id()),
                        row("taskId", held.task("concludeSession").id()),
                        row("taskId", gone),
                        row("taskId", later.task("concludeSession").id()),
                        row("taskId", elsewhere.task("concludeSession").id()),
                        row("taskId", decided.task("decideRecognition").id()),
                        row("taskId", good.task("concludeSession").id()),
                        row("taskId", "không-có"),
                        row("taskId", " "),
                        row("taskId", good.task("concludeSession").id(), "remark", "x".repeat(3001), "note", 1)));

        List<String> expected = List.of(
                "rows[1].taskId rowClaimed",
                "rows[2].taskId rowDone",
                "rows[3].heldOn beforeFirstApplication",
                "rows[4].taskId rowUnknown",
                "rows[5].taskId rowNotOffered",
                "rows[6].taskId rowTwice",
                "rows[7].taskId rowUnknown",
                "rows[8].taskId required",
                "rows[9].note unknownField",
                "rows[9].remark tooLong",
                "rows[9].taskId rowTwice");
        assertThat(problems(() -> batch.checkConclusion(sent, SECRETARY))).isEqualTo(expected);
        assertThat(problems(() -> batch.conclude(sent, SECRETARY))).isEqualTo(expected);
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void commonFieldsAreToldOnceAndNotForEveryRow() {
        DrivenCase one = voted("Một", true);
        DrivenCase two = voted("Hai", true);
        List<Object> rows = List.of(
                row("taskId", one.task("concludeSession").id()),
                row("taskId", two.task("concludeSession").id()));

        assertThat(problems(() -> batch.conclude(Submissions.json("heldOn", "2026-11-21", "rows", rows), SECRETARY)))
                .containsExactlyInAnyOrder("conclusion required", "heldOn inFuture", "place required");
        assertThat(problems(() -> batch.conclude("{}", SECRETARY)))
                .containsExactlyInAnyOrder("conclusion required", "heldOn required", "place required", "rows noRows");
        List<Object> tooMany = Collections.nCopies(501, row("taskId", "x"));
        assertThat(problems(() -> batch.conclude(conclusion("2026-11-20", tooMany), SECRETARY)))
                .contains("rows tooManyRows");
    }

    @Test
    void everyProblemOfEveryDecisionIsToldAtOnceAndNothingIsWritten() {
        DrivenCase passed = concluded("Đạt");
        DrivenCase failed = voted("Không đạt", false).conclude();
        DrivenCase twice = voted("Không đạt hai lần", false).conclude();
        batch.decide(
                Submissions.json(
                        "rows",
                        List.of(row(
                                "taskId",
                                twice.task("decideRecognition").id(),
                                "outcome",
                                "RETURN",
                                "reason",
                                "Xét lại."))),
                COMMITTEE);
        twice.runContinuations().allScore(Submissions.disagree()).conclude();
        Map<String, List<String>> before = database.content();

        String sent = Submissions.json(
                "decidedOn",
                "2026-11-19",
                "rows",
                List.of(
                        row("taskId", passed.task("decideRecognition").id(), "outcome", "RECOGNISE"),
                        row("taskId", failed.task("decideRecognition").id(), "outcome", "RECOGNISE"),
                        row("taskId", twice.task("decideRecognition").id(), "outcome", "RETURN"),
                        row("taskId", "x", "outcome", "MAYBE")));

        List<String> expected = List.of(
                "decisionNumber required",
                "rows[0].decidedOn beforeSession",
                "rows[1].decidedOn beforeSession",
                "rows[1].outcome councilDidNotPass",
                "rows[2].decidedOn beforeSession",
                "rows[2].outcome noMoreRevotes",
                "rows[2].reason reasonRequired",
                "rows[3].outcome notAChoice");
        assertThat(problems(() -> batch.checkDecision(sent, COMMITTEE))).isEqualTo(expected);
        assertThat(problems(() -> batch.decide(sent, COMMITTEE))).isEqualTo(expected);
        assertThat(problems(() -> batch.decide(
                        Submissions.json(
                                "rows",
                                List.of(row(
                                        "taskId",
                                        failed.task("decideRecognition").id(),
                                        "outcome",
                                        "REFUSE",
                                        "reason",
                                        "Không mới."))),
                        COMMITTEE)))
                .containsExactlyInAnyOrder("decidedOn required", "refusalNumber required");
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void checkingWritesNothingAndSaysWhatWouldHappen() {
        DrivenCase voted = voted("Chờ kết luận", true);
        DrivenCase passed = concluded("Chờ quyết định");
        Map<String, List<String>> before = database.content();

        assertThat(batch.checkConclusion(conclusion(List.of(voted), Map.of()), SECRETARY))
                .isEqualTo(1);
        assertThat(batch.checkDecision(asTheCouncil(List.of(passed)), COMMITTEE))
                .isEqualTo(Map.of("recognised", 1, "refused", 0, "returned", 0));
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void onlySecretariesConcludeAndOnlyCommitteesDecideAndOnlyAtTheirUnit() {
        DrivenCase voted = voted("Chờ kết luận", true);
        DrivenCase passed = concluded("Chờ quyết định");
        String conclusion = conclusion(List.of(voted), Map.of());
        String decision = asTheCouncil(List.of(passed));
        Map<String, List<String>> before = database.content();

        for (String other : List.of("officer", "committee", "member", "auditor", "council1")) {
            assertThat(catchThrowableOfType(NotAllowed.class, () -> batch.conclude(conclusion, other + "." + STEEL)))
                    .hasMessage("secretariesOnly");
            assertThat(catchThrowableOfType(NotAllowed.class, () -> batch.unitsOfSecretary(other + "." + STEEL)))
                    .hasMessage("secretariesOnly");
        }
        for (String other : List.of("officer", "secretary", "member", "auditor", "council1")) {
            assertThat(catchThrowableOfType(NotAllowed.class, () -> batch.decide(decision, other + "." + STEEL)))
                    .hasMessage("committeesOnly");
        }
        assertThat(problems(() -> batch.conclude(conclusion, "secretary.caobang")))
                .containsExactly("rows[0].taskId rowUnknown");
        assertThat(problems(() -> batch.decide(decision, "committee.caobang")))
                .containsExactly("rows[0].taskId rowUnknown");
        assertThat(database.content()).isEqualTo(before);
    }

    @Test
    void oneSittingIsOfOneUnit() {
        reorganisation.appoint(SECRETARY, "SECRETARY", "cdcs-thpt-chuyen", LocalDate.of(2026, 11, 1));
        DrivenCase here = voted("Ở Gang thép", true);
        DrivenCase there = elsewhere();

        assertThat(problems(() -> batch.conclude(conclusion(List.of(here, there), Map.of()), SECRETARY)))
                .containsExactly("rows[1].taskId rowOfOtherUnit");
        assertThat(batch.conclude(conclusion(List.of(there), Map.of()), SECRETARY)
                        .cases())
                .isEqualTo(1);
    }

    private static DrivenCase accepted(DrivenCase subject) {
        return subject.accept().allScore(Submissions.agree());
    }

    private DrivenCase elsewhere() {
        return accepted(cases.file(aRequest().at("cdcs-thpt-chuyen").titled("Ở đơn vị khác")));
    }
}
