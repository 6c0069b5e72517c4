package vn.sovang.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.support.BareCase;
import vn.sovang.support.SovangTest;

/** What bodies decide on a case and on its rows. */
@SovangTest
class ActsTest {

    private static final String CASE = "case-of-acts";
    private static final String SCHOOL = "caobang-giaoduc";
    private static final String UPPER = "caobang";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    private enum Outcome {
        YES,
        NO
    }

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCase() {
        BareCase.open(jdbc, CASE, SCHOOL);
    }

    @Test
    void anActIsAboutTheCaseUnlessItNamesARow() {
        acts.record(CASE, SCHOOL, "task-1", "head", List.of(Resolution.of(Outcome.NO, "1/QĐ", DAY, "Chưa đủ")));
        acts.record(CASE, SCHOOL, "task-2", "head", List.of(row("row-1", Outcome.YES), row("row-2", Outcome.NO)));

        assertThat(acts.ofSubject(CASE)).extracting(Act::decisionNumber).containsExactly("1/QĐ");
        assertThat(acts.latestOn("row-1")).hasValueSatisfying(act -> {
            assertThat(act.caseId()).isEqualTo(CASE);
            assertThat(act.outcome(Outcome.class)).isEqualTo(Outcome.YES);
        });
        assertThat(acts.of(CASE)).extracting(Act::subject).containsExactly(CASE, "row-1", "row-2");
        assertThat(acts.of(CASE, Outcome.NO)).extracting(Act::subject).containsExactly(CASE, "row-2");
    }

    @Test
    void theLastActOfAUnitCountsThere() {
        acts.record(CASE, SCHOOL, "task-1", "head", List.of(Resolution.of(Outcome.NO, null, null, "Bỏ phiếu lại")));
        acts.record(CASE, SCHOOL, "task-2", "head", List.of(Resolution.of(Outcome.YES, "2/QĐ", DAY, null)));
        acts.record(CASE, UPPER, "task-3", "other", List.of(Resolution.of(Outcome.NO, "3/QĐ", DAY, "Chưa đủ")));

        assertThat(acts.latest(CASE, SCHOOL)).map(Act::decisionNumber).contains("2/QĐ");
        assertThat(acts.of(CASE, SCHOOL).get(0).decidedOn())
                .as("without a paper")
                .isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(acts.onPaperOf(acts.of(CASE, SCHOOL).get(0))).hasSize(1);
    }

    @Test
    void aTaskDecidesOnASubjectOnce() {
        acts.record(CASE, SCHOOL, "task-1", "head", List.of(Resolution.of(Outcome.YES, "1/QĐ", DAY, null)));

        assertThatThrownBy(() -> acts.record(
                        CASE, SCHOOL, "task-1", "head", List.of(Resolution.of(Outcome.NO, "2/QĐ", DAY, "Khác"))))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .satisfiesAnyOf(
                        failed -> assertThat(failed).isInstanceOf(DuplicateKeyException.class),
                        failed -> assertThat(failed).hasCauseInstanceOf(DuplicateKeyException.class));
        assertThat(acts.of(CASE)).hasSize(1);
    }

    private static Resolution row(String subject, Outcome outcome) {
        return new Resolution(subject, outcome, "5/QĐ", DAY, null, null);
    }
}
