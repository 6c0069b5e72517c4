package vn.sovang.initiative;

import java.util.List;
import java.util.Objects;
import vn.sovang.shared.Violation;

/** What a supplement may not change: whom it asks, which levels it aims at, and who leads. */
final class SupplementRules {

    private SupplementRules() {}

    static void check(RecognitionRequest before, RecognitionRequest after, List<Violation> violations) {
        if (after.unitId() != null && !after.unitId().equals(before.unitId())) {
            violations.add(Violation.of("unitId", "unchangeable", before.unitId()));
        }
        if (after.targetTier() != null && after.targetTier() != before.targetTier()) {
            violations.add(Violation.of("targetTier", "unchangeable", before.targetTier()));
        }
        if (after.authors() != null
                && !after.authors().isEmpty()
                && after.leadAuthor() != null
                && !Objects.equals(
                        after.leadAuthor().account(), before.leadAuthor().account())) {
            violations.add(Violation.of(
                    "authors[0].account", "unchangeable", before.leadAuthor().account()));
        }
    }
}
