package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sovang.support.DecisionTables;

/** {@code award-eligibility} and {@code award-authority} alone, row by row and at their boundaries. */
class AwardTablesTest {

    private static Map<String, Object> soundIndividual() {
        Map<String, Object> facts = facts("INDIVIDUAL");
        facts.put("recognisedInitiatives", 1);
        facts.put("authorMatches", 1);
        facts.put("compliant", true);
        facts.put("rating", "FAIR");
        return facts;
    }

    private static Map<String, Object> soundCollective() {
        Map<String, Object> facts = facts("COLLECTIVE");
        for (String flag : List.of(
                "movementLaunched",
                "publicised",
                "pledgeSigned",
                "initiativesRegistered",
                "keptAlive",
                "yearlyReview",
                "united",
                "compliant")) {
            facts.put(flag, true);
        }
        facts.put("recognisedMembers", 2);
        facts.put("rating", "STRONG");
        return facts;
    }

    private static Map<String, Object> facts(String recipient) {
        Map<String, Object> facts = new HashMap<>();
        for (String name : List.of(
                "movementLaunched",
                "publicised",
                "pledgeSigned",
                "initiativesRegistered",
                "keptAlive",
                "yearlyReview",
                "recognisedMembers",
                "united",
                "compliant",
                "rating")) {
            facts.put(name, null);
        }
        facts.put("unitId", "caobang");
        facts.put("recipient", recipient);
        facts.put("formCode", "giay-khen-cdcs");
        facts.put("recognisedInitiatives", 0);
        facts.put("authorMatches", 0);
        facts.put("alreadyGiven", false);
        return facts;
    }

    @ParameterizedTest
    @CsvSource({
        // fact, value, criterion, source, met
        "recognisedInitiatives, 1, recognisedInitiative, 002-11, true",
        "recognisedInitiatives, 0, recognisedInitiative, 002-11, false",
        "authorMatches, 0, authorNamed, 002-11, false",
        "authorMatches, 1, authorNamed, 002-11, true",
        "compliant, true, memberCompliance, 002-12, true",
        "compliant, false, memberCompliance, 002-12, false",
        "compliant, , memberCompliance, 002-12, false",
        "rating, EXCELLENT, memberRating, 002-13, true",
        "rating, GOOD, memberRating, 002-13, true",
        "rating, FAIR, memberRating, 002-13, true",
        "rating, AVERAGE, memberRating, 002-13, false",
        "rating, WEAK, memberRating, 002-13, false",
        "rating, , memberRating, 002-13, false",
        "alreadyGiven, false, notRewardedTwice, '', true",
        "alreadyGiven, true, notRewardedTwice, '', false"
    })
    void anIndividualIsJudgedByEachCriterion(String fact, String value, String criterion, String source, boolean met) {
        judge(soundIndividual(), fact, value, criterion, source, met);
    }

    @ParameterizedTest
    @CsvSource({
        "movementLaunched, true, movementLaunched, 002-07, true",
        "movementLaunched, false, movementLaunched, 002-07, false",
        "movementLaunched, , movementLaunched, 002-07, false",
        "publicised, false, publicised, 002-07, false",
        "publicised, , publicised, 002-07, false",
        "pledgeSigned, false, pledgeSigned, 002-07, false",
        "initiativesRegistered, false, initiativesRegistered, 002-07, false",
        "keptAlive, false, keptAlive, 002-08, false",
        "yearlyReview, false, yearlyReview, 002-08, false",
        "recognisedMembers, 2, recognisedMembers, 002-09, true",
        "recognisedMembers, 1, recognisedMembers, 002-09, false",
        "recognisedMembers, , recognisedMembers, 002-09, false",
        "united, false, united, 002-10, false",
        "compliant, false, unitCompliance, 002-10, false",
        "rating, STRONG_EXCELLENT, unitRating, 002-10, true",
        "rating, STRONG, unitRating, 002-10, true",
        "rating, COLLECTIVE_FAIR, unitRating, 002-10, false",
        "rating, , unitRating, 002-10, false",
        "alreadyGiven, true, notRewardedTwice, '', false"
    })
    void aCollectiveIsJudgedByEachCriterion(String fact, String value, String criterion, String source, boolean met) {
        judge(soundCollective(), fact, value, criterion, source, met);
    }

    private void judge(
            Map<String, Object> facts, String fact, String value, String criterion, String source, boolean met) {
        facts.put(fact, typed(value));
        List<Map<String, Object>> rows = DecisionTables.rows("award-eligibility", facts);
        Map<String, Object> row = rows.stream()
                .filter(found -> found.get("criterion").equals(criterion))
                .findFirst()
                .orElseThrow();

        assertThat(row).containsEntry("met", met).containsEntry("source", source);
        assertThat(rows.stream()
                        .filter(found -> !found.get("criterion").equals(criterion))
                        .filter(found -> !(criterion.equals("recognisedInitiative")
                                && found.get("criterion").equals("authorNamed"))))
                .as("one criterion at a time")
                .allSatisfy(other -> assertThat(other).containsEntry("met", true));
    }

    @Test
    void onlyTheSecondRewardBlocksAndEveryRowTellsItsSource() {
        for (Map<String, Object> facts : List.of(soundIndividual(), soundCollective())) {
            List<Map<String, Object>> rows = DecisionTables.rows("award-eligibility", facts);
            assertThat(rows.stream()
                            .filter(row -> row.get("blocking").equals(true))
                            .map(row -> row.get("criterion")))
                    .containsExactly("notRewardedTwice");
            assertThat(rows).allSatisfy(row -> {
                assertThat((String) row.get("note")).isNotBlank();
                assertThat((String) row.get("legalBasis")).isNotBlank();
                assertThat(row.get("verifiedBy"))
                        .as("nobody has checked it yet")
                        .isEqualTo("");
            });
        }
    }

    @Test
    void theCommemorativeMedalIsNotAboutInitiatives() {
        Map<String, Object> facts = facts("INDIVIDUAL");
        facts.put("formCode", "ky-niem-chuong");

        assertThat(DecisionTables.rows("award-eligibility", facts).stream()
                        .map(row -> row.get("criterion"))
                        .collect(Collectors.toList()))
                .containsExactly("notRewardedTwice");
    }

    @ParameterizedTest
    @CsvSource({
        "GRASSROOTS, GRASSROOTS, DECIDE",
        "GRASSROOTS, UPPER, DECIDE",
        "GRASSROOTS, CENTRAL, DECIDE",
        "UPPER, GRASSROOTS, FORWARD",
        "UPPER, UPPER, DECIDE",
        "UPPER, PROVINCIAL, DECIDE",
        "UPPER, CENTRAL, DECIDE",
        "PROVINCIAL, GRASSROOTS, FORWARD",
        "PROVINCIAL, UPPER, FORWARD",
        "PROVINCIAL, PROVINCIAL, DECIDE",
        "PROVINCIAL, CENTRAL, DECIDE",
        "CENTRAL, GRASSROOTS, FORWARD",
        "CENTRAL, UPPER, FORWARD",
        "CENTRAL, PROVINCIAL, FORWARD",
        "CENTRAL, CENTRAL, DECIDE"
    })
    void theFirstUnitAtOrAboveTheDecidingTierDecides(String deciding, String unit, String outcome) {
        assertThat(DecisionTables.rows(
                        "award-authority",
                        Map.of("unitId", "caobang", "formCode", "x", "decidingTier", deciding, "unitTier", unit)))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("outcome", outcome));
    }

    private static Object typed(String value) {
        if (value == null) {
            return null;
        }
        if (value.matches("\\d+")) {
            return Integer.valueOf(value);
        }
        return value.equals("true") || value.equals("false") ? Boolean.valueOf(value) : value;
    }
}
