package vn.sovang.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.support.DecisionTables;

/** The decision tables alone. */
class DecisionTablesTest {

    @ParameterizedTest
    @CsvSource({
        // entitled, filed, agreed: exactly two thirds reach quorum and agreement, one short does not
        "3, 3, 2, PASSED",
        "3, 2, 2, PASSED",
        "3, 3, 1, NOT_PASSED",
        "3, 1, 1, NO_QUORUM",
        "5, 4, 4, PASSED",
        "5, 4, 3, NOT_PASSED",
        "5, 3, 3, NO_QUORUM",
        "6, 4, 4, PASSED",
        "7, 5, 5, PASSED",
        "7, 5, 4, NOT_PASSED",
        "7, 4, 4, NO_QUORUM",
        "4, 4, 2, NOT_PASSED",
        "1, 1, 1, PASSED",
        "0, 0, 0, NO_QUORUM"
    })
    void theCouncilNeedsTwoThirdsOfThoseEntitled(int entitled, int filed, int agreed, String outcome) {
        Map<String, Object> row = DecisionTables.row(
                "council-outcome",
                Map.of(
                        "unitId",
                        "caobang",
                        "councilId",
                        "hdsk-caobang",
                        "tier",
                        "PROVINCIAL",
                        "entitled",
                        entitled,
                        "filed",
                        filed,
                        "agreed",
                        agreed));

        assertThat(row)
                .containsEntry("outcome", outcome)
                .containsEntry("quorum", "2/3")
                .containsEntry("agreement", "2/3");
        assertThat((String) row.get("legalBasis")).contains("18/2013");
        assertThat(((Number) row.get("maxRevotes")).intValue()).isEqualTo(1);
    }

    @Test
    void anEmulationCouncilHasARuleOfItsOwn() {
        Map<String, Object> row = DecisionTables.row(
                "council-outcome",
                Map.of(
                        "unitId",
                        "caobang",
                        "councilId",
                        "hdtdkt-caobang",
                        "councilKind",
                        "EMULATION",
                        "tier",
                        "PROVINCIAL",
                        "entitled",
                        6,
                        "filed",
                        5,
                        "agreed",
                        4));

        assertThat(row).containsEntry("outcome", "PASSED").containsEntry("agreement", "2/3");
        assertThat((String) row.get("legalBasis")).contains("kiểm tra").doesNotContain("18/2013");
    }

    @ParameterizedTest
    @CsvSource({
        "0001/2026, PASSED, 15, 20, true",
        "0001/2026, PASSED, 14.99, 40, false",
        "0001/2026, PASSED, 30, 19.99, false",
        "0001/2026, NOT_PASSED, 30, 40, false",
        "0001/2026, NO_QUORUM, 30, 40, false",
        ", PASSED, 30, 40, false",
        "0001/2026, PASSED, , 40, false",
        "0001/2026, PASSED, 30, , false"
    })
    void theGoldenBookWantsAllFourConditions(
            String receipt, String council, Double novelty, Double effectiveness, boolean eligible) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("receiptNumber", receipt);
        facts.put("councilOutcome", council);
        facts.put("noveltyAverage", novelty);
        facts.put("effectivenessAverage", effectiveness);
        facts.put("unitId", "caobang");

        Map<String, Object> row = DecisionTables.row("golden-book-eligibility", facts);

        assertThat(row).containsEntry("eligible", eligible);
        assertThat((String) row.get("reason")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"GRASSROOTS", "UPPER", "PROVINCIAL", "CENTRAL"})
    void everyStepOfEveryTierHasALimitWithItsSource(String tier) {
        List<Map<String, Object>> rows =
                DecisionTables.rows("processing-deadlines", Map.of("unitId", "caobang", "tier", tier));

        assertThat(rows)
                .extracting(row -> row.get("step"))
                .containsExactlyInAnyOrder(
                        "APPRAISAL", "SUPPLEMENT", "COUNCIL", "SCORING", "MINUTES", "DECISION", "PROPOSAL");
        assertThat(rows).allSatisfy(row -> {
            assertThat(java.time.Period.parse((String) row.get("period")).isZero())
                    .isFalse();
            assertThat((String) row.get("legalBasis")).isNotBlank();
            assertThat(row.get("verifiedBy")).as("nobody has checked it yet").isEqualTo("");
        });
    }

    @Test
    void theStatutoryLimitsAreThoseOfTheDomain() {
        Map<Object, Object> periods = new HashMap<>();
        DecisionTables.rows("processing-deadlines", Map.of("unitId", "caobang", "tier", "UPPER"))
                .forEach(row -> periods.putIfAbsent(row.get("step"), row.get("period")));

        assertThat(periods)
                .containsEntry("APPRAISAL", "P1M")
                .containsEntry("SUPPLEMENT", "P1M")
                .containsEntry("COUNCIL", "P3M");
    }
}
