package vn.sovang.council;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.sovang.organisation.OrganisationFile.CouncilEntry;
import vn.sovang.organisation.OrganisationFile.CouncilKind;

/** A council of a unit and its term. */
@Table("council")
record Council(
        @Id String id,
        String unitId,
        CouncilKind kind,
        String establishedBy,
        LocalDate validFrom,
        LocalDate validTo,
        boolean secretBallot) {

    static Council of(CouncilEntry entry) {
        return new Council(
                entry.id(),
                entry.unit(),
                entry.kind(),
                entry.establishedBy(),
                entry.validFrom(),
                entry.validTo(),
                entry.votesSecretly());
    }
}
