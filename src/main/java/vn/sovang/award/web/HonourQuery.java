package vn.sovang.award.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.award.HonourSearch;
import vn.sovang.award.HonourStatus;
import vn.sovang.award.Recipient;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Violation;

/** A search of the register as it stands in a query string; an empty value is none. */
record HonourQuery(HonourSearch search, Paging paging) {

    static final List<String> NAMES = List.of("q", "form", "unit", "year", "status", "recipient");

    private static final int LONGEST_TEXT = 200;

    /** @throws InvalidInput with every value that cannot be used */
    static HonourQuery read(Map<String, String> query) {
        Reader reader = new Reader(query, new ArrayList<>());
        HonourSearch search = new HonourSearch(
                reader.text("q"),
                reader.text("form"),
                reader.text("unit"),
                reader.number("year"),
                reader.choice("status", HonourStatus.class),
                reader.choice("recipient", Recipient.class));
        Paging paging = Paging.of(reader.number("page"), reader.number("size"));
        InvalidInput.throwIfAny(reader.violations);
        return new HonourQuery(search, paging);
    }

    private record Reader(Map<String, String> query, List<Violation> violations) {

        private String text(String name) {
            String value = query.get(name);
            if (value == null || value.isBlank()) {
                return null;
            }
            if (value.chars().anyMatch(Character::isISOControl)) {
                violations.add(Violation.of(name, "oneLine"));
                return null;
            }
            if (value.length() > LONGEST_TEXT) {
                violations.add(Violation.of(name, "tooLong", 0, LONGEST_TEXT));
                return null;
            }
            return value.strip();
        }

        private Integer number(String name) {
            String value = text(name);
            try {
                return value == null ? null : Integer.valueOf(value);
            } catch (NumberFormatException notANumber) {
                violations.add(Violation.of(name, "notANumber"));
                return null;
            }
        }

        private <E extends Enum<E>> E choice(String name, Class<E> type) {
            String value = text(name);
            if (value == null) {
                return null;
            }
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(value))
                    .findFirst()
                    .orElseGet(() -> {
                        violations.add(Violation.of(
                                name,
                                "notAChoice",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
                        return null;
                    });
        }
    }
}
