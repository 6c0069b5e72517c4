package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casefile.Acts;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.CouncilOutcome;
import vn.sovang.council.Sittings;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.GoldenBookSearch;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Batches;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.Submissions;

/** Batches that meet each other, single decisions and withdrawals; also where the database locks otherwise. */
abstract class BatchRacesContract {

    static final String STEEL = "cdcs-gang-thep";

    static final String SECRETARY = "secretary." + STEEL;

    static final String COMMITTEE = "committee." + STEEL;

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Batches batch;

    @Autowired
    Sittings sittings;

    @Autowired
    Acts acts;

    @Autowired
    GoldenBook book;

    @Autowired
    Database database;

    @Autowired
    Reorganisation reorganisation;

    @Test
    void ofTwoSecretariesAtOnceOneConcludesAndTheOtherIsToldOfEveryRow() throws Exception {
        reorganisation.appoint("officer." + STEEL, "SECRETARY", STEEL, LocalDate.of(2026, 11, 1));
        List<DrivenCase> all = IntStream.range(0, 8)
                .mapToObj(number -> voted("Sáng kiến " + number, true))
                .toList();
        List<DrivenCase> backwards = new ArrayList<>(all);
        Collections.reverse(backwards);
        String mine = conclusion(all, Map.of());
        String theirs = conclusion(backwards, Map.of());

        List<List<String>> answers =
                atOnce(() -> batch.conclude(mine, SECRETARY), () -> batch.conclude(theirs, "officer." + STEEL));

        assertThat(answers)
                .containsOnlyOnce(List.of())
                .anySatisfy(problems ->
                        assertThat(problems).hasSize(8).allMatch(problem -> problem.endsWith(".taskId rowDone")));
        assertThat(database.count("sitting")).isEqualTo(1);
        assertThat(database.count("sitting_session")).isEqualTo(8);
        assertThat(all)
                .allSatisfy(subject ->
                        assertThat(subject.runContinuations().openTasks()).containsExactly("decideRecognition"));
    }

    @Test
    void ofABatchAndSingleDecisionsAtOnceEveryCaseIsDecidedOnce() throws Exception {
        List<DrivenCase> all = IntStream.range(0, 6)
                .mapToObj(number -> concluded("Sáng kiến " + number))
                .toList();
        String single = all.get(3).task("decideRecognition").id();
        tasks.claim(single, COMMITTEE);
        String sent = asTheCouncil(all);

        List<List<String>> answers = atOnce(
                () -> batch.decide(sent, COMMITTEE),
                () -> tasks.submit(single, Submissions.recognise("1/QĐ", "2026-11-20"), COMMITTEE));

        boolean batchWon = answers.get(0).isEmpty();
        assertThat(answers)
                .isEqualTo(
                        batchWon
                                ? List.of(List.of(), List.of("taskDone"))
                                : List.of(List.of("rows[3].taskId rowDone"), List.of()));
        assertThat(database.count("case_act")).isEqualTo(batchWon ? 6 : 1);
        assertThat(bookNumbers())
                .isEqualTo(IntStream.rangeClosed(1, batchWon ? 6 : 1).boxed().toList());
    }

    @Test
    void aRequestWithdrawnMeanwhileIsRefusedPlainlyOrComesTooLate() throws Exception {
        List<DrivenCase> all = IntStream.range(0, 6)
                .mapToObj(number -> concluded("Sáng kiến " + number))
                .toList();
        String sent = asTheCouncil(all);

        List<List<String>> answers =
                atOnce(() -> batch.decide(sent, COMMITTEE), () -> all.get(2).withdraw("member." + STEEL));

        boolean batchWon = answers.get(0).isEmpty();
        assertThat(answers.get(0)).isEqualTo(batchWon ? List.of() : List.of("rows[2].taskId rowDone"));
        assertThat(answers.get(1).isEmpty()).isEqualTo(!batchWon);
        assertThat(all.get(2).status()).isEqualTo(batchWon ? InitiativeStatus.RECOGNISED : InitiativeStatus.WITHDRAWN);
        assertThat(database.count("case_act")).isEqualTo(batchWon ? 6 : 0);
        assertThat(bookNumbers()).hasSize(batchWon ? 6 : 0);
    }

    /** {@code field code}, in the order told. */
    static List<String> problems(Callable<?> work) {
        try {
            work.call();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.violations().stream()
                    .map(violation -> violation.field() + " " + violation.code())
                    .toList();
        } catch (Refusal refusal) {
            return List.of(refusal.code());
        } catch (Exception fault) {
            return List.of(fault.toString());
        }
    }

    interface Work {
        void run() throws Exception;
    }

    /** Problems of each, empty for the one that was done. */
    static List<List<String>> atOnce(Work... works) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(works.length);
        try {
            CountDownLatch start = new CountDownLatch(works.length);
            List<Callable<List<String>>> calls = new ArrayList<>();
            for (Work work : works) {
                calls.add(() -> {
                    start.countDown();
                    start.await();
                    return problems(() -> {
                        work.run();
                        return null;
                    });
                });
            }
            List<List<String>> answers = new ArrayList<>();
            for (Future<List<String>> call : people.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    DrivenCase voted(String title, boolean passes) {
        return cases.file(aRequest().titled(title))
                .accept()
                .allScore(passes ? Submissions.agree() : Submissions.disagree());
    }

    DrivenCase concluded(String title) {
        return voted(title, true).conclude();
    }

    static String conclusion(List<DrivenCase> all, Map<Integer, String> remarks) {
        List<Object> rows = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            rows.add(row("taskId", all.get(index).task("concludeSession").id(), "remark", remarks.get(index)));
        }
        return conclusion("2026-11-20", rows);
    }

    static String conclusion(String heldOn, List<?> rows) {
        return Submissions.json(
                "heldOn", heldOn, "place", "Hội trường A", "conclusion", "Hội đồng đã xét từng hồ sơ.", "rows", rows);
    }

    static String asTheCouncil(List<DrivenCase> all) {
        List<Object> rows = new ArrayList<>();
        for (DrivenCase subject : all) {
            boolean passed = subject.session().outcome() == CouncilOutcome.PASSED;
            rows.add(row("taskId", subject.task("decideRecognition").id(), "outcome", passed ? "RECOGNISE" : "REFUSE"));
        }
        return decision(rows);
    }

    static String decision(List<?> rows) {
        return Submissions.json(
                "decisionNumber",
                "45/QĐ-CĐCS",
                "refusalNumber",
                "46/TB-CĐCS",
                "decidedOn",
                "2026-11-20",
                "reason",
                "Hội đồng không thông qua.",
                "rows",
                rows);
    }

    static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            row.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return row;
    }

    List<Integer> bookNumbers() {
        return IntStream.range(0, 5)
                .mapToObj(page -> book.search(new GoldenBookSearch(STEEL, null, null, null), Paging.of(page, 200)))
                .flatMap(found -> found.items().stream())
                .map(GoldenBookEntry::number)
                .sorted()
                .toList();
    }
}
