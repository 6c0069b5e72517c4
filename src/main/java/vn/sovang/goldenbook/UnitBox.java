package vn.sovang.goldenbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.TextFolding;

/** The field in which a person names a unit in their own words: thousands of units are too many for a list. */
@Component
class UnitBox {

    private static final int MOST_CHOICES = 20;

    private final Organisation organisation;
    private final UnitNames names;

    UnitBox(Organisation organisation, UnitNames names) {
        this.organisation = organisation;
        this.names = names;
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
        UnitNames.Among among = names.among(units);
        List<Unit> meant = among.meant(typed);
        if (meant.isEmpty()) {
            meant = holding(units, typed);
        }
        if (meant.size() != 1) {
            return new Reading(query, typed, meant.stream().limit(MOST_CHOICES).toList());
        }
        Unit unit = meant.get(0);
        Map<String, String> resolved = new HashMap<>(query);
        resolved.put("unit", unit.id());
        boolean isUnique = among.meant(unit.name()).size() == 1;
        return new Reading(resolved, isUnique ? unit.name() : unit.id(), List.of());
    }

    /** Units with every word of the text in their name. */
    private static List<Unit> holding(List<Unit> units, String typed) {
        List<String> words = List.of(TextFolding.search(typed).split(" "));
        return units.stream()
                .filter(unit -> words.stream().allMatch(TextFolding.search(unit.name())::contains))
                .toList();
    }
}
