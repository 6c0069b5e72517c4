package vn.sovang.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads the values of a query string and keeps every problem until {@link #done()}. An empty value is none: that is how a
 * browser sends an empty field.
 */
public final class QueryReader {

    private final Map<String, String> query;
    private final int longest;
    private final List<Violation> violations = new ArrayList<>();

    /** @param longest length of the longest text in characters */
    public QueryReader(Map<String, String> query, int longest) {
        this.query = query;
        this.longest = longest;
    }

    /** Null when there is none. */
    public String text(String name) {
        String value = query.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            // PostgreSQL refuses a text with the character 0; nobody types control characters.
            return refuse(Violation.of(name, "oneLine"));
        }
        if (value.strip().length() > longest) {
            return refuse(Violation.of(name, "tooLong", 0, longest));
        }
        return value.strip();
    }

    /** A text that must fit; null when there is none or it does not. */
    public String text(String name, Predicate<String> fits, String violation) {
        String value = text(name);
        return value == null || fits.test(value) ? value : refuse(Violation.of(name, violation));
    }

    public Integer number(String name) {
        String value = text(name);
        try {
            return value == null ? null : Integer.valueOf(value);
        } catch (NumberFormatException notANumber) {
            return refuse(Violation.of(name, "notANumber"));
        }
    }

    /** By the rules for all days that are written. */
    public LocalDate day(String name, Days days) {
        String value = text(name);
        try {
            return value == null ? null : days.read(name, value);
        } catch (InvalidInput unfit) {
            return refuse(unfit.violations().get(0));
        }
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        List<E> choices = List.of(type.getEnumConstants());
        return choices.stream()
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseGet(() -> refuse(Violation.of(
                        name, "notAChoice", choices.stream().map(Enum::name).collect(Collectors.joining(", ")))));
    }

    public void problem(Violation violation) {
        violations.add(violation);
    }

    /** @throws InvalidInput with every value that cannot be used */
    public void done() {
        InvalidInput.throwIfAny(violations);
    }

    private <T> T refuse(Violation violation) {
        violations.add(violation);
        return null;
    }
}
