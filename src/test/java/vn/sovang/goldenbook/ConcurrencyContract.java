package vn.sovang.goldenbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.goldenbook.FakeOrganisation.SCHOOL;
import static vn.sovang.goldenbook.FakeOrganisation.smallUnion;
import static vn.sovang.goldenbook.Recognition.aRecognition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No gap, no double, no broken chain, whoever appends at the same time and whatever is rolled back. */
abstract class ConcurrencyContract extends GoldenBookDatabase {

    @Test
    void fiftyTransactionsInOneBookLeaveNoGapAndNoDoubleThoughSomeAreRolledBack() throws Exception {
        int threads = 50;

        atOnce(
                threads,
                thread -> () -> transaction().execute(status -> {
                    GoldenBookEntry entry =
                            append(aRecognition("case-" + thread).decidedOn((2025 + thread % 2) + "-06-01"));
                    if (thread % 5 == 0) {
                        status.setRollbackOnly();
                    }
                    return entry;
                }));

        assertThat(numbersIn(2025)).containsExactlyElementsOf(oneTo(20));
        assertThat(numbersIn(2026)).containsExactlyElementsOf(oneTo(20));
        assertThat(jdbc.sql("select seq from golden_book_entry order by seq")
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(oneTo(40));
        assertThat(book.integrity().firstInvalid()).isNull();
    }

    @Test
    void twoTransactionsMayOpenABookAtOnce() throws Exception {
        for (int number = 0; number < 10; number++) {
            String unit = smallUnion(number);

            List<GoldenBookEntry> entries = atOnce(
                    2,
                    thread -> () -> transaction()
                            .execute(status ->
                                    append(aRecognition("case-" + thread).in(unit))));

            assertThat(entries).extracting(GoldenBookEntry::number).containsExactlyInAnyOrder(1, 2);
        }
        assertThat(book.integrity().valid()).isTrue();
    }

    @Test
    void theSameCaseAppendedAtOnceIsEnteredOnce() throws Exception {
        List<GoldenBookEntry> entries =
                atOnce(8, thread -> () -> transaction().execute(status -> append(aRecognition("case-1"))));

        assertThat(entries).hasSize(8).containsOnly(entries.get(0));
        assertThat(numbersIn(2026)).containsExactly(1);
    }

    @Test
    void aRolledBackEntryGivesItsNumberBack() {
        transaction().executeWithoutResult(status -> {
            assertThat(append(aRecognition("case-1")).number()).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(append(aRecognition("case-2")).number()).isEqualTo(1);
        assertThat(book.integrity().valid()).isTrue();
    }

    private List<Integer> numbersIn(int year) {
        return jdbc.sql("select entry_number from golden_book_entry where unit_id = :unit and book_year = :year "
                        + "order by entry_number")
                .param("unit", SCHOOL)
                .param("year", year)
                .query(Integer.class)
                .list();
    }

    private static List<Integer> oneTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private interface Task {
        Callable<GoldenBookEntry> of(int thread);
    }

    private static List<GoldenBookEntry> atOnce(int threads, Task task) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<GoldenBookEntry>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                Callable<GoldenBookEntry> work = task.of(thread);
                running.add(executor.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<GoldenBookEntry> results = new ArrayList<>();
            for (Future<GoldenBookEntry> result : running) {
                results.add(result.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }
}
