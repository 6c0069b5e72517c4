package vn.sovang.document.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.organisation.UnitLock;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotVisible;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Violation;
import vn.sovang.support.BareCase;
import vn.sovang.support.TestClock;

/** Numbers of documents: without gaps, once each, also from many at once. */
abstract class DocumentNumbersContract {

    private static final String UNIT = "caobang";
    private static final String OFFICER = "officer.caobang";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DocumentNumbers numbers;

    @Autowired
    NumberPatterns patterns;

    @Autowired
    DocumentProfiles profiles;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    UnitLock unitLock;

    @Autowired
    TestClock clock;

    private static NumberFor decision(String caseId) {
        return new NumberFor(UNIT, "DECISION", caseId, "công nhận sáng kiến");
    }

    private String next() {
        return numbers.reserve(decision(null), OFFICER).symbol();
    }

    private String record(String number, LocalDate date) {
        return numbers.record(decision(null), new OfficeNumber(number, date), OFFICER)
                .symbol();
    }

    private InvalidInput refused(String number, LocalDate date) {
        return catchThrowableOfType(InvalidInput.class, () -> record(number, date));
    }

    @BeforeEach
    void theCasesAreThere() {
        BareCase.open(jdbc, "case-1", UNIT);
        BareCase.open(jdbc, "case-2", UNIT);
    }

    @Test
    void ofThirtyAtOnceEveryoneGetsANumberAndNoneIsLeftOut() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, 30)
                    .mapToObj(each -> (Callable<Integer>)
                            () -> numbers.reserve(decision(null), OFFICER).number())
                    .toList();
            List<Integer> taken = new ArrayList<>();
            for (Future<Integer> call : people.invokeAll(calls)) {
                taken.add(call.get());
            }
            assertThat(taken)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 30).boxed().toList());
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void takingAndWritingTheSameNumberAtOnceLosesNothingAndFailsNobodyWithAFault() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int number = 1; number <= 20; number++) {
                OfficeNumber written = new OfficeNumber("%02d/QĐ-VT".formatted(number), clock.today());
                calls.add(() -> tried(() -> numbers.reserve(decision(null), OFFICER)));
                calls.add(() -> tried(() -> numbers.enter(decision(null), written, OFFICER)));
            }
            for (Future<String> call : people.invokeAll(calls)) {
                assertThat(call.get()).isIn("done", "lostRace", "tryAgain");
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(numbers.search(UNIT, "DECISION", null, Paging.of(0, 100)).items())
                .extracting(DocumentNumber::symbol)
                .doesNotHaveDuplicates();
    }

    private static String tried(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (AlreadyDone lost) {
            return lost.code();
        } catch (OptimisticLockingFailureException lost) {
            return "tryAgain";
        }
    }

    @Test
    void whatIsRolledBackLeavesNoGap() {
        assertThat(next()).isEqualTo("01/QĐ-CAOBANG");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(next()).isEqualTo("02/QĐ-CAOBANG");
            status.setRollbackOnly();
        });
        assertThat(next()).isEqualTo("02/QĐ-CAOBANG");
    }

    @Test
    void everyUnitKindAndYearHasItsOwnNumbers() {
        assertThat(next()).isEqualTo("01/QĐ-CAOBANG");
        assertThat(numbers.reserve(new NumberFor(UNIT, "MINUTES", null, "họp"), OFFICER)
                        .symbol())
                .isEqualTo("01/BB-CAOBANG");
        assertThat(numbers.reserve(new NumberFor("tld", "DECISION", null, "x"), "officer.tld")
                        .symbol())
                .isEqualTo("01/QĐ-TLD");
        clock.set(clock.instant().plus(java.time.Duration.ofDays(60)));
        assertThat(next()).isEqualTo("01/QĐ-CAOBANG");
        assertThat(numbers.search(UNIT, "DECISION", 2027, Paging.of(0, 10)).items())
                .hasSize(1);
        assertThat(numbers.search(UNIT, null, null, Paging.of(0, 10)).items()).hasSize(3);
    }

    @Test
    void aCaseKeepsItsNumber() {
        DocumentNumber first = numbers.reserve(decision("case-1"), OFFICER);

        assertThat(numbers.reserve(decision("case-1"), OFFICER)).isEqualTo(first);
        assertThat(numbers.reserve(decision("case-2"), OFFICER).number()).isEqualTo(2);
        assertThat(catchThrowableOfType(
                                AlreadyDone.class,
                                () -> numbers.record(
                                        decision("case-1"), new OfficeNumber("9/QĐ-LĐLĐ", clock.today()), OFFICER))
                        .code())
                .isEqualTo("numberThere");
    }

    @Test
    void numbersOfTheOfficeAreKeptAndPassedOver() {
        assertThat(next()).isEqualTo("01/QĐ-CAOBANG");
        record("2/QĐ-LĐLĐ", clock.today());
        record("03 /QĐ-LĐLĐ", clock.today());

        assertThat(next()).isEqualTo("04/QĐ-CAOBANG");
    }

    @Test
    void aNumberIsUsedOnceAYear() {
        record("45/QĐ-LĐLĐ", clock.today());

        assertThat(refused("45/qđ-ldld", clock.today()).getMessage()).isEqualTo("number: numberTaken");
        assertThat(refused("045/QĐ-KHÁC", clock.today()).getMessage()).isEqualTo("number: numberTaken");
        assertThat(refused("46/QĐ-LĐLĐ", clock.today().plusDays(1)).getMessage())
                .isEqualTo("date: inFuture");
        assertThat(record("45/QĐ-LĐLĐ", clock.today().minusYears(1))).isEqualTo("45/QĐ-LĐLĐ");
        assertThat(record("455/QĐ-LĐLĐ", clock.today())).isEqualTo("455/QĐ-LĐLĐ");
    }

    @Test
    void fifteenIsOneNumberHoweverItIsWritten() {
        record("15", clock.today());
        for (String written : List.of("015", "Số: 15", "số 15", "SO 0015", "№ 15", " 15 ")) {
            assertThat(refused(written, clock.today()).getMessage()).as(written).isEqualTo("number: numberTaken");
        }
        numbers.enter(decision("case-1"), new OfficeNumber("Số: 16/QĐ-LĐLĐ", clock.today()), OFFICER);
        numbers.enter(decision("case-2"), new OfficeNumber("016 / QĐ-LĐLĐ", clock.today()), OFFICER);
        numbers.enter(decision(null), new OfficeNumber("16/qd-ldld", clock.today()), OFFICER);

        assertThat(numbers.search(UNIT, "DECISION", null, Paging.of(0, 10)).items())
                .extracting(DocumentNumber::symbol, DocumentNumber::number)
                .containsExactly(tuple("Số: 16/QĐ-LĐLĐ", 16), tuple("15", 15));
        assertThat(numbers.dayOf(UNIT, "DECISION", "16/QĐ-LĐLĐ")).contains(clock.today());
    }

    @Test
    void whatPeopleWroteIsEnteredOnceHoweverLongItGrows() {
        String symbol = "21/" + "㍿".repeat(97);
        NumberFor purpose = new NumberFor(UNIT, "DECISION", "case-1", "Tên rất dài ".repeat(40));

        numbers.enter(purpose, new OfficeNumber(symbol, clock.today()), OFFICER);
        numbers.enter(decision("case-2"), new OfficeNumber(symbol, clock.today()), OFFICER);

        assertThat(numbers.search(UNIT, "DECISION", null, Paging.of(0, 10)).items())
                .singleElement()
                .satisfies(entered -> {
                    assertThat(entered.symbol()).isEqualTo(symbol);
                    assertThat(entered.number()).isEqualTo(21);
                    assertThat(entered.purpose().subject()).hasSize(300);
                });
        assertThat(refused(symbol, clock.today()).getMessage()).isEqualTo("number: numberTaken");
    }

    @Test
    void aNumberTakenInErrorIsStruckOutAndNotGivenAgain() {
        DocumentNumber first = numbers.reserve(decision("case-1"), OFFICER);
        for (String reason : List.of("", "x".repeat(301), "a\nb")) {
            assertThat(catchThrowableOfType(
                                    InvalidInput.class, () -> numbers.strikeOut(first.id(), UNIT, reason, OFFICER))
                            .violations())
                    .extracting(Violation::field)
                    .containsExactly("reason");
        }
        assertThat(catchThrowableOfType(
                                NotVisible.class,
                                () -> numbers.strikeOut(first.id(), "laichau", "Nhầm", "officer.laichau"))
                        .code())
                .isEqualTo("documentNumber");

        numbers.strikeOut(first.id(), UNIT, "Lấy nhầm hồ sơ", OFFICER);

        assertThat(numbers.of("case-1")).isEmpty();
        assertThat(numbers.dayOf(UNIT, "DECISION", first.symbol())).isEmpty();
        assertThat(numbers.reserve(decision("case-1"), OFFICER).symbol()).isEqualTo("02/QĐ-CAOBANG");
        assertThat(refused("1/QĐ-KHÁC", clock.today()).getMessage()).isEqualTo("number: numberTaken");
        assertThat(catchThrowableOfType(
                                AlreadyDone.class, () -> numbers.strikeOut(first.id(), UNIT, "Lần nữa", OFFICER))
                        .code())
                .isEqualTo("numberVoid");
        assertThat(numbers.search(UNIT, "DECISION", null, Paging.of(0, 10)).items())
                .filteredOn(DocumentNumber::isVoid)
                .singleElement()
                .satisfies(struckOut -> {
                    assertThat(struckOut.symbol()).isEqualTo("01/QĐ-CAOBANG");
                    assertThat(struckOut.voided().reason()).isEqualTo("Lấy nhầm hồ sơ");
                    assertThat(struckOut.voided().by()).isEqualTo(OFFICER);
                });
    }

    @Test
    void aNumberWrittenDownWronglyIsWrittenDownAnew() {
        DocumentNumber wrong = numbers.record(
                decision("case-1"), new OfficeNumber("45/QĐ-LĐLĐ", clock.today().minusDays(9)), OFFICER);

        numbers.strikeOut(wrong.id(), UNIT, "Sai ngày", OFFICER);

        DocumentNumber right = numbers.record(
                decision("case-1"), new OfficeNumber("45/QĐ-LĐLĐ", clock.today().minusDays(8)), OFFICER);
        assertThat(numbers.of("case-1")).containsExactly(right);
        assertThat(numbers.dayOf(UNIT, "DECISION", "45/QĐ-LĐLĐ"))
                .contains(clock.today().minusDays(8));
    }

    @Test
    void aSignedPaperBringsItsStruckOutNumberBack() {
        DocumentNumber taken = numbers.reserve(decision("case-1"), OFFICER);
        numbers.strikeOut(taken.id(), UNIT, "Lấy nhầm", OFFICER);

        numbers.enter(decision("case-1"), new OfficeNumber(taken.symbol(), clock.today()), OFFICER);

        assertThat(numbers.search(UNIT, "DECISION", null, Paging.of(0, 10)).items())
                .singleElement()
                .satisfies(again -> assertThat(again.isVoid()).isFalse());
        assertThat(numbers.of("case-1")).extracting(DocumentNumber::symbol).containsExactly(taken.symbol());
    }

    @Test
    void whatARecordedPaperBearsIsNotStruckOut() {
        DocumentNumber taken = numbers.reserve(decision("case-1"), OFFICER);
        numbers.enter(decision("case-1"), new OfficeNumber(taken.symbol(), clock.today()), OFFICER);
        numbers.enter(decision("case-2"), new OfficeNumber("45/QĐ-LĐLĐ", clock.today()), OFFICER);

        for (DocumentNumber borne :
                numbers.search(UNIT, "DECISION", null, Paging.of(0, 10)).items()) {
            assertThat(catchThrowableOfType(
                                    AlreadyDone.class, () -> numbers.strikeOut(borne.id(), UNIT, "Nhầm", OFFICER))
                            .code())
                    .isEqualTo("numberOnPaper");
        }
    }

    @Test
    void aUnitThatIsHeldKeepsNothingElseWaiting() throws Exception {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            unitLock.hold(UNIT);
            ExecutorService other = Executors.newSingleThreadExecutor();
            try {
                other.submit(() ->
                                numbers.enter(decision(null), new OfficeNumber("45/QĐ-LĐLĐ", clock.today()), OFFICER))
                        .get(15, TimeUnit.SECONDS);
            } catch (Exception waiting) {
                throw new AssertionError("A row that refers to the unit waits for it", waiting);
            } finally {
                other.shutdownNow();
            }
        });
    }

    @Test
    void unitsWriteNumbersInTheirOwnWayAndPassItDown() {
        profiles.change(UNIT, new DocumentProfile("LĐLĐ", "Cao Bằng", "TM. Ban Thường vụ", "Chủ tịch", null), OFFICER);
        patterns.change(UNIT, "DECISION", "{number}/{year}/QĐ-{unitSymbol}", OFFICER);

        assertThat(next()).isEqualTo("01/2026/QĐ-LĐLĐ");
        assertThat(patterns.at("caobang-giaoduc", "DECISION")).contains("{number}/{year}/QĐ-{unitSymbol}");
        assertThat(patterns.at("tld", "DECISION")).contains("{number}/QĐ-{unitSymbol}");
        for (String broken : List.of("", "QĐ-LĐLĐ", "{number}<b>", "{number}/{x}", "{number}" + "a".repeat(60))) {
            assertThat(catchThrowableOfType(
                                    InvalidInput.class, () -> patterns.change(UNIT, "DECISION", broken, OFFICER))
                            .getMessage())
                    .as(broken)
                    .isEqualTo("pattern: numberPattern");
        }
    }

    @Test
    void whatIsNotNumberedGetsNoNumber() {
        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> numbers.reserve(new NumberFor(UNIT, "SCORE_SUMMARY", null, "x"), OFFICER))
                        .getMessage())
                .isEqualTo("kind: notNumbered");
    }
}
