package vn.sovang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.council.CouncilSession;
import vn.sovang.council.Sitting;
import vn.sovang.council.Sittings;
import vn.sovang.decision.Decision;
import vn.sovang.decision.Decisions;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.goldenbook.GoldenBookEntry;
import vn.sovang.goldenbook.GoldenBookSearch;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.shared.Paging;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Submissions;

/** Many cases concluded in one sitting and decided on one paper. */
abstract class BatchContract {

    static final String STEEL = "cdcs-gang-thep";
    static final String SECRETARY = "secretary." + STEEL;
    static final String COMMITTEE = "committee." + STEEL;

    private static final Logger log = LoggerFactory.getLogger(BatchContract.class);

    @Autowired
    Cases cases;

    @Autowired
    TaskDesk tasks;

    @Autowired
    BatchDesk batch;

    @Autowired
    BatchLists lists;

    @Autowired
    Sittings sittings;

    @Autowired
    Decisions decisions;

    @Autowired
    GoldenBook book;

    @Autowired
    Database database;

    @Test
    void fiftyCasesAreConcludedInOneSittingAndDecidedOnOnePaper() {
        List<DrivenCase> all = IntStream.range(0, 50)
                .mapToObj(number -> voted("Sáng kiến " + number, number % 10 != 9))
                .toList();
        assertThat(lists.toConclude(SECRETARY, STEEL).lines()).hasSize(50);

        BatchDesk.Concluded concluded = batch.conclude(conclusion(all, Map.of(3, "Đề nghị nhân rộng.")), SECRETARY);

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
        assertThat(all.get(3).session().conclusion()).isEqualTo("Hội đồng đã xét từng hồ sơ.\n\nĐề nghị nhân rộng.");
        assertThat(all).allSatisfy(subject -> {
            assertThat(subject.runContinuations().openTasks()).containsExactly("decideRecognition");
            assertThat(sittings.ofSession(subject.session().id())).contains(sitting);
            assertThat(subject.session().concludedBy()).isEqualTo(SECRETARY);
        });

        BatchDesk.Decided decided = batch.decide(asTheCouncil(all), COMMITTEE);

        assertThat(decided).isEqualTo(new BatchDesk.Decided(45, 5, 0));
        assertThat(all.get(0).status()).isEqualTo(InitiativeStatus.RECOGNISED);
        assertThat(all.get(9).status()).isEqualTo(InitiativeStatus.REFUSED);
        Decision first = decisions.of(all.get(0).id()).get(0);
        assertThat(decisions.onPaperOf(first)).hasSize(45).allSatisfy(other -> {
            assertThat(other.decisionNumber()).isEqualTo("45/QĐ-CĐCS");
            assertThat(other.decidedBy()).isEqualTo(COMMITTEE);
        });
        assertThat(decisions.of(all.get(9).id()))
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

    private DrivenCase voted(String title, boolean passes) {
        return cases.file(aRequest().titled(title))
                .accept()
                .allScore(passes ? Submissions.agree() : Submissions.disagree());
    }

    private DrivenCase concluded(String title) {
        return voted(title, true).conclude();
    }

    private static String conclusion(List<DrivenCase> all, Map<Integer, String> remarks) {
        List<Object> rows = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            rows.add(row("taskId", all.get(index).task("concludeSession").id(), "remark", remarks.get(index)));
        }
        return conclusion("2026-11-20", rows);
    }

    private static String conclusion(String heldOn, List<?> rows) {
        return Submissions.json(
                "heldOn", heldOn, "place", "Hội trường A", "conclusion", "Hội đồng đã xét từng hồ sơ.", "rows", rows);
    }

    private static String asTheCouncil(List<DrivenCase> all) {
        List<Object> rows = new ArrayList<>();
        for (DrivenCase subject : all) {
            boolean passed = subject.session().outcome() == vn.sovang.council.CouncilOutcome.PASSED;
            rows.add(row("taskId", subject.task("decideRecognition").id(), "outcome", passed ? "RECOGNISE" : "REFUSE"));
        }
        return decision(rows);
    }

    private static String decision(List<?> rows) {
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

    private static Map<String, Object> row(Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            row.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return row;
    }

    private List<Integer> bookNumbers() {
        return IntStream.range(0, 5)
                .mapToObj(page -> book.search(new GoldenBookSearch(STEEL, null, null, null), Paging.of(page, 200)))
                .flatMap(found -> found.items().stream())
                .map(GoldenBookEntry::number)
                .sorted()
                .toList();
    }
}
