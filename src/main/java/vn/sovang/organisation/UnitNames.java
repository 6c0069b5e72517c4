package vn.sovang.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** With the unit above it: {@code Công đoàn cơ sở X – Công đoàn ngành Y}. */
    public String withParent(Unit unit) {
        return unit.parentId() == null
                ? unit.name()
                : unit.name() + " – " + organisation.unit(unit.parentId()).name();
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

    /** The name where no other of these reads like it, else also the unit above and the code. */
    public String told(Unit unit, Collection<Unit> among) {
        String name = TextFolding.search(unit.name());
        boolean alone = among.stream()
                .allMatch(other -> other.id().equals(unit.id())
                        || !TextFolding.search(other.name()).equals(name));
        return alone ? unit.name() : full(unit);
    }

    /** Each with the unit above it and its code, twenty at most. */
    public String list(Collection<Unit> units) {
        return units.stream().limit(MOST_LISTED).map(this::full).collect(Collectors.joining("; "));
    }

    /** What {@link #told} wrote, a code, or a name; several when more than one has the name. */
    public List<Unit> meant(String typed, Collection<Unit> among) {
        Matcher code = CODE_BEHIND.matcher(typed);
        String id = code.matches() ? code.group(1).strip() : typed.strip();
        List<Unit> coded = matching(among, unit -> unit.id().equalsIgnoreCase(id));
        if (!coded.isEmpty()) {
            return coded;
        }
        String same = TextFolding.same(typed);
        List<Unit> named = matching(among, unit -> TextFolding.same(unit.name()).equals(same));
        String search = TextFolding.search(typed);
        return named.isEmpty()
                ? matching(among, unit -> TextFolding.search(unit.name()).equals(search))
                : named;
    }

    private String full(Unit unit) {
        return withParent(unit) + " [" + unit.id() + "]";
    }

    private static List<Unit> matching(Collection<Unit> units, Predicate<Unit> condition) {
        return units.stream().filter(condition).toList();
    }
}
