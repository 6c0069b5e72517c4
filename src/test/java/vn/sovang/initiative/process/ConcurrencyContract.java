package vn.sovang.initiative.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.casework.TaskDesk;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.GoldenBookSearch;
import vn.sovang.initiative.FilingDesk;
import vn.sovang.initiative.Initiative;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Refusal;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Submissions;

/** Many people at once. */
abstract class ConcurrencyContract {

    private static final String STEEL = "cdcs-gang-thep";

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    FilingDesk desk;

    @Autowired
    GoldenBook book;

    @Autowired
    Database database;

    @Test
    void ofTwentySubmissionsOfOneTaskExactlyOneWins() throws Exception {
        DrivenCase subject = cases.file(aRequest());
        String task = subject.task("appraiseDossier").id();
        tasks.claim(task, "officer." + STEEL);

        List<String> answers = atOnce(20, number -> () -> tasks.submit(task, Submissions.accept(), "officer." + STEEL));

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("taskDone"::equals)
                .hasSize(19);
        assertThat(subject.history()).containsOnlyOnce(STEEL + " APPRAISAL ACCEPT", STEEL + " COUNCIL_REVIEW CONVENED");
    }

    @Test
    void allMembersOfAPanelFileTheirSheetsAtOnce() throws Exception {
        DrivenCase subject = cases.file(aRequest().aimingAt("PROVINCIAL"))
                .recogniseHere()
                .propose()
                .accept();
        List<TaskDesk.Item> sheets = subject.tasks("scoreDossier");
        assertThat(sheets).hasSize(7);

        List<String> answers = atOnce(7, number -> {
            TaskDesk.Item sheet = sheets.get(number);
            return () -> tasks.submit(sheet.id(), Submissions.agree(), sheet.assignee());
        });

        assertThat(answers).containsOnly("done");
        subject.runContinuations().conclude().recognise();
        assertThat(subject.status()).isEqualTo(InitiativeStatus.RECOGNISED);
    }

    @Test
    void fiftyDecisionsInOneUnitNumberTheBookWithoutGapOrDouble() throws Exception {
        List<String> decisions = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            DrivenCase subject =
                    cases.file(aRequest().titled("Sáng kiến " + number)).passCouncil();
            String task = subject.task("decideRecognition").id();
            tasks.claim(task, "committee." + STEEL);
            decisions.add(task);
        }

        List<String> answers = atOnce(
                50,
                number -> () -> tasks.submit(
                        decisions.get(number),
                        Submissions.recognise(number + "/QĐ", "2026-11-20"),
                        "committee." + STEEL));

        assertThat(answers).containsOnly("done");
        List<String> lines = new ArrayList<>();
        book.export(STEEL, lines::add);
        assertThat(lines).hasSize(51);
        assertThat(book.integrity().valid()).isTrue();
        assertThat(database.count("golden_book_entry")).isEqualTo(50);
        List<Integer> numbers =
                book.search(new GoldenBookSearch(STEEL, null, null, null), Paging.of(0, 100)).items().stream()
                        .map(GoldenBookEntry::number)
                        .sorted()
                        .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void ofTwentyRequestsWithOneTitleOneIsFiled() throws Exception {
        String request = aRequest().build();

        List<String> answers = atOnce(20, number -> () -> desk.file(request, "member." + STEEL));

        assertThat(answers)
                .containsOnlyOnce("done")
                .filteredOn("invalidInput"::equals)
                .hasSize(19);
        assertThat(database.count("initiative")).isEqualTo(1);
    }

    @Test
    void fiftyRequestsAtOnceAreNumberedWithoutGap() throws Exception {
        List<String> numbers = Collections.synchronizedList(new ArrayList<>());

        List<String> answers = atOnce(50, number -> () -> {
            Initiative filed = desk.file(aRequest().titled("Đơn số " + number).build(), "member." + STEEL);
            numbers.add(filed.receiptNumber());
        });

        assertThat(answers).containsOnly("done");
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("%04d/2026/SK-cdcs-gang-thep"::formatted)
                        .toList());
    }

    private interface Attempts {
        Runnable numbered(int number);
    }

    /** {@code done} or the code of the refusal, per attempt. */
    private static List<String> atOnce(int times, Attempts attempts) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        try {
            List<Callable<String>> calls = IntStream.range(0, times)
                    .mapToObj(number -> (Callable<String>) () -> answer(attempts.numbered(number)))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> call : people.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private static String answer(Runnable attempt) {
        try {
            attempt.run();
            return "done";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
