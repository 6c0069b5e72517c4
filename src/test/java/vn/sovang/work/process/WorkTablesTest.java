package vn.sovang.work.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.support.DecisionTables;

/** The tables of the dedication of works, alone. */
class WorkTablesTest {

    @ParameterizedTest
    @CsvSource({
        // planned, finished: the planned day itself is not early
        "2026-06-30, 2026-06-20, GOOD, true",
        "2026-06-30, 2026-06-29, EXCELLENT, true",
        "2026-06-30, 2026-06-30, EXCELLENT, false",
        "2026-06-30, 2026-07-01, GOOD, false",
        "2026-06-30, 2026-06-20, FAIR, false"
    })
    void aWorkFinishedEarlyAndWellMayBeRewarded(String planned, String finished, String quality, boolean eligible) {
        Map<String, Object> row = DecisionTables.row(
                "work-award",
                Map.of("unitId", "caobang", "plannedTo", planned, "finishedOn", finished, "quality", quality));

        assertThat(row).containsEntry("eligible", eligible).containsEntry("legalBasis", "003-28");
    }

    @ParameterizedTest
    @CsvSource({"GRASSROOTS, PROVINCIAL", "UPPER, PROVINCIAL", "PROVINCIAL, PROVINCIAL", "CENTRAL, CENTRAL"})
    void theProvinceDecidesForEverybodyBelow(String tier, String deciding) {
        assertThat(DecisionTables.row("work-authority", Map.of("unitId", "x", "tier", tier)))
                .containsEntry("decidingTier", deciding);
    }

    @Test
    void aWorkHasTheLimitsOfItsOwnSteps() {
        List<Map<String, Object>> rows = DecisionTables.rows(
                "processing-deadlines",
                Map.of("unitId", "caobang", "tier", "PROVINCIAL", "procedure", "WORK_DEDICATION"));

        assertThat(rows)
                .extracting(row -> row.get("step"))
                .containsExactlyInAnyOrder("FINISH", "PROPOSAL", "APPRAISAL", "DECISION", "CEREMONY");
        assertThat(rows)
                .filteredOn(row -> List.of("FINISH", "CEREMONY").contains(row.get("step")))
                .allSatisfy(row -> assertThat(row.get("verifiedBy")).isEqualTo(""));
    }
}
