package vn.sovang.organisation;

import java.time.LocalDate;

/** The role of a person in a unit, from a day to a day (open when null). */
public record Post(String account, Role role, String unitId, LocalDate from, LocalDate to) {

    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
