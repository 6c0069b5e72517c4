package vn.sovang.goldenbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
import vn.sovang.shared.Violation;

/** A search as it stands in a query string. An empty value is none: that is how a browser sends an empty field. */
record SearchParameters(GoldenBookSearch search, Paging paging) {

    private static final int LONGEST_TEXT = 200;

    /**
     * @throws InvalidInput with every value that cannot be used
     */
    static SearchParameters read(Map<String, String> query, Organisation organisation) {
        Reader reader = new Reader(query);
        GoldenBookSearch search = new GoldenBookSearch(
                reader.unit("unit", organisation), reader.tier("tier"), reader.number("year"), reader.text("q"));
        Paging paging = Paging.of(reader.number("page"), reader.number("size"));
        InvalidInput.throwIfAny(reader.violations);
        return new SearchParameters(search, paging);
    }

    private record Reader(Map<String, String> query, List<Violation> violations) {

        private Reader(Map<String, String> query) {
            this(query, new ArrayList<>());
        }

        private String value(String name) {
            String value = query.get(name);
            if (value == null || value.isBlank()) {
                return null;
            }
            if (value.chars().anyMatch(Character::isISOControl)) {
                // PostgreSQL refuses a text with the character 0; nobody types control characters.
                violations.add(Violation.of(name, "oneLine"));
                return null;
            }
            return value.strip();
        }

        private String unit(String name, Organisation organisation) {
            String unitId = value(name);
            if (unitId != null && organisation.find(unitId).isEmpty()) {
                violations.add(Violation.of(name, "goldenBookUnitUnknown"));
            }
            return unitId;
        }

        private Tier tier(String name) {
            String value = value(name);
            if (value == null) {
                return null;
            }
            return Arrays.stream(Tier.values())
                    .filter(tier -> tier.name().equals(value))
                    .findFirst()
                    .orElseGet(() -> {
                        String choices =
                                Arrays.stream(Tier.values()).map(Tier::name).collect(Collectors.joining(", "));
                        violations.add(Violation.of(name, "notAChoice", choices));
                        return null;
                    });
        }

        private Integer number(String name) {
            String value = value(name);
            try {
                return value == null ? null : Integer.valueOf(value);
            } catch (NumberFormatException notANumber) {
                violations.add(Violation.of(name, "notANumber"));
                return null;
            }
        }

        private String text(String name) {
            String text = value(name);
            if (text != null && text.length() > LONGEST_TEXT) {
                violations.add(Violation.of(name, "tooLong", 0, LONGEST_TEXT));
            }
            return text;
        }
    }
}
