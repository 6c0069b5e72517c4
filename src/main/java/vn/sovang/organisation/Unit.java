package vn.sovang.organisation;

import java.time.LocalDate;

/**
 * A union unit.
 *
 * @param parentId next unit up, null at the top
 * @param decidingBody who decides here (Ban Chấp hành, Ban Thường vụ, Thủ trưởng cơ quan)
 * @param validTo last day of existence, null while it exists
 * @param successorId who takes over open cases and the Golden Book of a dissolved unit
 */
public record Unit(
        String id,
        String name,
        Tier tier,
        String parentId,
        String decidingBody,
        LocalDate validFrom,
        LocalDate validTo,
        String successorId) {

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
