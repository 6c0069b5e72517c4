package vn.sovang.initiative.process;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** Problems of many rows: each is told once and where it can be mended, in the order of the rows. */
final class BatchProblems {

    private static final Pattern ROW = Pattern.compile("rows\\[(\\d+)].*");

    /** Fields that a row has of its own; what is wrong with the others is told of the common ones. */
    private static final Set<String> OF_ROWS = Set.of("taskId", "outcome", "reason", "remark");

    /** Problems of a common field that depend on the case. */
    private static final Set<String> OF_CASES = Set.of("beforeFirstApplication", "beforeSession");

    private BatchProblems() {}

    static List<Violation> ofRowsOnly(List<Violation> problems) {
        return problems.stream()
                .filter(problem -> OF_CASES.contains(problem.code())
                        || OF_ROWS.contains(
                                problem.field().substring(problem.field().lastIndexOf('.') + 1)))
                .toList();
    }

    /** Does the work and throws its problems in the order in which a person reads them. */
    static <T> T inOrder(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.violations().stream()
                    .sorted(Comparator.comparingInt(BatchProblems::row))
                    .toList());
        }
    }

    /** Index of the row, -1 for what is common. */
    private static int row(Violation problem) {
        Matcher matcher = ROW.matcher(problem.field());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }
}
