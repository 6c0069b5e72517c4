package vn.sovang.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sovang.shared.Narrative;
import vn.sovang.shared.Violation;

/** A ballot (Phiếu bầu) on a list of nominees as sent: for each a vote, or a conflict and no vote. */
public record ListBallotSubmission(
        @NotEmpty(message = "required") @Valid List<@NotNull(message = "required") Row> rows,
        @Narrative(max = 4000) String comment) {

    public record Row(@NotBlank(message = "required") String nomineeId, Vote vote, Conflict conflict) {}

    /**
     * Rules across the rows: every item that the member may vote on exactly once, and nothing else.
     *
     * @param items all items of the list
     * @param recused those that the member may not vote on anyway
     */
    public void check(Set<String> items, Set<String> recused, List<Violation> violations) {
        if (rows == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            if (rows.get(index) != null) {
                check(rows.get(index), "rows[" + index + "].", items, recused, seen, violations);
            }
        }
        long missing = items.stream()
                .filter(item -> !recused.contains(item) && !seen.contains(item))
                .count();
        if (missing > 0) {
            violations.add(Violation.of("rows", "votesMissing", missing));
        }
    }

    private static void check(
            Row row,
            String path,
            Set<String> items,
            Set<String> recused,
            Set<String> seen,
            List<Violation> violations) {
        if (row.nomineeId() == null || row.nomineeId().isBlank()) {
            return;
        }
        if (!items.contains(row.nomineeId())) {
            violations.add(Violation.of(path + "nomineeId", "notOnBallot"));
        } else if (!seen.add(row.nomineeId())) {
            violations.add(Violation.of(path + "nomineeId", "ballotRowTwice"));
        } else if (recused.contains(row.nomineeId())) {
            violations.add(Violation.of(path + "nomineeId", "recusedFromRow"));
        }
        if (row.conflict() == null && row.vote() == null) {
            violations.add(Violation.of(path + "vote", "required"));
        }
        if (row.conflict() != null && row.vote() != null) {
            violations.add(Violation.of(path + "vote", "notWithConflict"));
        }
        if (row.conflict() != null && !Conflict.WITH_NOMINEE.contains(row.conflict())) {
            violations.add(Violation.of(path + "conflict", "notAChoice", Conflict.codes(Conflict.WITH_NOMINEE)));
        }
    }

    Map<String, Vote> votes() {
        Map<String, Vote> votes = new LinkedHashMap<>();
        rows.stream().filter(row -> row.vote() != null).forEach(row -> votes.put(row.nomineeId(), row.vote()));
        return votes;
    }

    /** Items that the member declares a conflict on. */
    public Map<String, Conflict> conflicts() {
        Map<String, Conflict> conflicts = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.conflict() != null)
                .forEach(row -> conflicts.put(row.nomineeId(), row.conflict()));
        return conflicts;
    }
}
