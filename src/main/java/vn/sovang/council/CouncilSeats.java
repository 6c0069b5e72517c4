package vn.sovang.council;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationFile.CouncilEntry;
import vn.sovang.organisation.OrganisationFile.SeatEntry;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.shared.TimeConfiguration;

/** Councils with their seats over time, as the organisation file states them. */
@Repository
class CouncilSeats implements OrganisationImportStep {

    private final JdbcClient jdbc;
    private final Clock clock;

    CouncilSeats(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record SeatHolder(String account, Seat seat) {}

    /** The initiative council of the unit whose term covers today; the latest one when terms overlap. */
    Optional<String> initiativeCouncilOf(String unitId) {
        return jdbc.sql("""
                        select id from council where unit_id = :unit and kind = 'INITIATIVE' and valid_from <= :today
                          and (valid_to is null or valid_to >= :today) order by valid_from desc, id""").param("unit", unitId).param("today", today()).query(String.class).list().stream()
                .findFirst();
    }

    /** True when the council votes by secret ballot. */
    boolean votesSecretly(String councilId) {
        return jdbc.sql("select secret_ballot from council where id = ?")
                .param(councilId)
                .query(Boolean.class)
                .single();
    }

    /** Voting seats held today, chair first. */
    List<SeatHolder> votingSeats(String councilId) {
        return jdbc
                .sql("""
                        select account, seat from council_seat where council_id = :council and seat <> 'SECRETARY'
                          and valid_from <= :today and (valid_to is null or valid_to >= :today)""")
                .param("council", councilId)
                .param("today", today())
                .query((row, number) -> new SeatHolder(row.getString("account"), Seat.valueOf(row.getString("seat"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(SeatHolder::seat).thenComparing(SeatHolder::account))
                .toList();
    }

    @Override
    public void apply(OrganisationFile file) {
        file.councils().forEach(this::store);
    }

    private void store(CouncilEntry council) {
        int updated = jdbc.sql(
                        "update council set unit_id = ?, kind = ?, established_by = ?, valid_from = ?, valid_to = ?, secret_ballot = ? where id = ?")
                .params(
                        council.unit(),
                        council.kind().name(),
                        council.establishedBy(),
                        council.validFrom(),
                        council.validTo(),
                        council.votesSecretly(),
                        council.id())
                .update();
        if (updated == 0) {
            jdbc.sql(
                            "insert into council (id, unit_id, kind, established_by, valid_from, valid_to, secret_ballot) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            council.id(),
                            council.unit(),
                            council.kind().name(),
                            council.establishedBy(),
                            council.validFrom(),
                            council.validTo(),
                            council.votesSecretly())
                    .update();
        }
        council.seats().forEach(seat -> store(council, seat));
    }

    private void store(CouncilEntry council, SeatEntry seat) {
        LocalDate from = seat.from() == null ? council.validFrom() : seat.from();
        LocalDate to = seat.to() == null ? council.validTo() : seat.to();
        int updated = jdbc.sql(
                        "update council_seat set seat = ?, valid_to = ? where council_id = ? and account = ? and valid_from = ?")
                .params(seat.seat().name(), to, council.id(), seat.account(), from)
                .update();
        if (updated == 0) {
            jdbc.sql(
                            "insert into council_seat (council_id, account, seat, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                    .params(council.id(), seat.account(), seat.seat().name(), from, to)
                    .update();
        }
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock.withZone(TimeConfiguration.VIETNAM)));
    }
}
