package vn.sovang.goldenbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.TextFolding;

/** The field in which a person names a unit in their own words: thousands of units are too many for a list. */
@Component
class UnitBox {

    private static final int MOST_CHOICES = 20;

    private final Organisation organisation;

    UnitBox(Organisation organisation) {
        this.organisation = organisation;
    }

    /**
     * @param query with the id of the unit when exactly one was meant
     * @param text what the field shows
     * @param choices units that may have been meant, empty unless there are several
     */
    record Reading(Map<String, String> query, String text, List<Unit> choices) {}

    Reading read(Map<String, String> query) {
        String typed = query.getOrDefault("unit", "").strip();
        if (typed.isEmpty()) {
            return new Reading(query, "", List.of());
        }
        List<Unit> units = organisation.units();
        List<Unit> meant =
                units.stream().filter(unit -> unit.id().equals(typed)).toList();
        if (meant.isEmpty()) {
            meant = named(units, typed);
        }
        if (meant.size() != 1) {
            return new Reading(query, typed, meant.stream().limit(MOST_CHOICES).toList());
        }
        Unit unit = meant.get(0);
        Map<String, String> resolved = new HashMap<>(query);
        resolved.put("unit", unit.id());
        boolean isUnique = named(units, unit.name()).size() == 1;
        return new Reading(resolved, isUnique ? unit.name() : unit.id(), List.of());
    }

    /** Units with this name, otherwise with this name but for accents, otherwise with every word of it in their name. */
    private static List<Unit> named(List<Unit> units, String typed) {
        List<Unit> same = units.stream()
                .filter(unit -> TextFolding.isSame(unit.name(), typed))
                .toList();
        if (!same.isEmpty()) {
            return same;
        }
        String folded = TextFolding.search(typed);
        List<Unit> exactly = units.stream()
                .filter(unit -> TextFolding.search(unit.name()).equals(folded))
                .toList();
        if (!exactly.isEmpty()) {
            return exactly;
        }
        List<String> words = List.of(folded.split(" "));
        return units.stream()
                .filter(unit -> words.stream().allMatch(TextFolding.search(unit.name())::contains))
                .toList();
    }
}
