package vn.sovang.organisation;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

@Table("unit")
record UnitRow(
        @Id String id,
        String name,
        Tier tier,
        String parentId,
        String decidingBody,
        LocalDate validFrom,
        LocalDate validTo,
        String successorId) {

    Unit toUnit() {
        return new Unit(id, name, tier, parentId, decidingBody, validFrom, validTo, successorId);
    }
}
