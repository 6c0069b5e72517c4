package vn.sovang.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sovang.shared.TextFolding;

/** How units are named to people and by people. Names repeat; the code does not. */
@Component
public class UnitNames {

    private static final int MOST_LISTED = 20;
    private static final Pattern CODE_BEHIND = Pattern.compile(".*\\[([^\\[\\]]+)]\\s*");

    private final Organisation organisation;

    public UnitNames(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * What stands in a list to choose from, by code: the name with the unit above it, and the code too where another unit
     * of the list reads alike.
     */
    public Map<String, String> labels(Collection<Unit> units) {
        Map<String, String> names = organisation.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        Map<String, String> labels = new HashMap<>();
        Map<String, Integer> readers = new HashMap<>();
        for (Unit unit : units) {
            String above = names.get(unit.parentId());
            labels.put(unit.id(), above == null ? unit.name() : unit.name() + " – " + above);
            readers.merge(TextFolding.search(labels.get(unit.id())), 1, Integer::sum);
        }
        labels.replaceAll((id, label) -> readers.get(TextFolding.search(label)) == 1 ? label : label + " [" + id + "]");
        return labels;
    }

    /** Each with the unit above it and its code, twenty at most. */
    public String list(Collection<Unit> units) {
        return units.stream().limit(MOST_LISTED).map(this::full).collect(Collectors.joining("; "));
    }

    /** Those of whom one is meant. */
    public Among among(Collection<Unit> units) {
        return new Among(units);
    }

    /** {@code Công đoàn cơ sở X – Công đoàn ngành Y [cdcs-x]}. */
    private String full(Unit unit) {
        String above = unit.parentId() == null
                ? ""
                : " – " + organisation.unit(unit.parentId()).name();
        return unit.name() + above + " [" + unit.id() + "]";
    }

    /** Units by what they are called, read once. */
    public final class Among {

        private final Map<String, List<Unit>> byCode;
        private final Map<String, List<Unit>> bySame;
        private final Map<String, List<Unit>> bySearch;

        private Among(Collection<Unit> units) {
            byCode = units.stream().collect(Collectors.groupingBy(unit -> code(unit.id())));
            bySame = units.stream().collect(Collectors.groupingBy(unit -> TextFolding.same(unit.name())));
            bySearch = units.stream().collect(Collectors.groupingBy(unit -> TextFolding.search(unit.name())));
        }

        /** The name where no other reads like it, else also the unit above and the code. */
        public String told(Unit unit) {
            return bySearch.getOrDefault(TextFolding.search(unit.name()), List.of()).stream()
                            .allMatch(unit::equals)
                    ? unit.name()
                    : full(unit);
        }

        /** What {@link #told} wrote, a code, or a name; several when more than one has the name. */
        public List<Unit> meant(String typed) {
            Matcher behind = CODE_BEHIND.matcher(typed);
            List<Unit> coded = byCode.get(code(behind.matches() ? behind.group(1) : typed));
            if (coded != null) {
                return coded;
            }
            List<Unit> named = bySame.get(TextFolding.same(typed));
            return named == null ? bySearch.getOrDefault(TextFolding.search(typed), List.of()) : named;
        }

        private static String code(String typed) {
            return typed.strip().toLowerCase(Locale.ROOT);
        }
    }
}
