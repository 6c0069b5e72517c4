package vn.sovang.award;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** Targets of the share of direct workers, set per unit by whoever imports the catalogue. */
@Repository
class AwardTargets {

    private final JdbcClient jdbc;
    private final Organisation organisation;

    AwardTargets(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** The target of the unit, or of the nearest unit above that has one. */
    Optional<Integer> directWorkersPercent(String unitId, LocalDate day) {
        for (Unit unit : organisation.chainFrom(unitId)) {
            Optional<Integer> own = own(unit.id(), day);
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> own(String unitId, LocalDate day) {
        return jdbc
                .sql("select direct_workers_percent from award_target where unit_id = ? and valid_from <= ?"
                        + " order by valid_from desc")
                .params(unitId, day)
                .query(Integer.class)
                .list()
                .stream()
                .findFirst();
    }

    void put(String unitId, LocalDate validFrom, int directWorkersPercent, String legalBasis) {
        jdbc.sql("delete from award_target where unit_id = ? and valid_from = ?")
                .params(unitId, validFrom)
                .update();
        jdbc.sql("insert into award_target (unit_id, valid_from, direct_workers_percent, legal_basis)"
                        + " values (?, ?, ?, ?)")
                .params(unitId, validFrom, directWorkersPercent, legalBasis)
                .update();
    }
}
