package vn.sovang.casework.batch;

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

    /** Wrong with a common field whatever the case: told of the common field and not of every row. */
    private static final Set<String> WHATEVER_THE_CASE =
            Set.of("required", "tooLong", "oneLine", "controlCharacters", "inFuture");

    private BatchProblems() {}

    static List<Violation> ofRowsOnly(List<Violation> problems, Set<String> commonFields) {
        return problems.stream()
                .filter(problem ->
                        !WHATEVER_THE_CASE.contains(problem.code()) || !commonFields.contains(fieldOf(problem)))
                .toList();
    }

    private static String fieldOf(Violation problem) {
        return problem.field().substring(problem.field().lastIndexOf('.') + 1);
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
