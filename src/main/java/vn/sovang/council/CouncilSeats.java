package vn.sovang.council;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sovang.organisation.OrganisationChanged;
import vn.sovang.organisation.OrganisationChanged.Kind;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationFile.CouncilEntry;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.organisation.OrganisationFile.SeatEntry;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.shared.BusinessTime;

/** Councils with their seats over time, as the organisation file states them. */
@Repository
class CouncilSeats implements OrganisationImportStep {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilSeats(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    record SeatHolder(String account, Seat seat) {}

    /** The unit's council of the kind whose term covers today; the latest one when terms overlap. */
    Optional<String> councilOf(CouncilKind kind, String unitId) {
        return jdbc
                .sql("""
                        select id from council where unit_id = :unit and kind = :kind and valid_from <= :today
                          and (valid_to is null or valid_to >= :today) order by valid_from desc, id""")
                .param("unit", unitId)
                .param("kind", kind.name())
                .param("today", today())
                .query(String.class)
                .list()
                .stream()
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

    /**
     * Entitled members of sessions without a result who hold no voting seat today; sessions that a successor took over
     * are finished by the members they began with.
     */
    List<PanelMember> panelMembersWithoutSeat() {
        return jdbc.sql("""
                        select p.session_id, p.account, p.seat from panel_member p
                        join council_session s on s.id = p.session_id join council c on c.id = s.council_id
                        where s.outcome is null and p.exclusion is null and c.unit_id = s.unit_id and not exists (
                          select 1 from council_seat t where t.council_id = s.council_id and t.account = p.account
                            and t.seat <> 'SECRETARY' and t.valid_from <= :today
                            and (t.valid_to is null or t.valid_to >= :today))""")
                .param("today", today())
                .query((row, number) -> new PanelMember(
                        row.getString("session_id"),
                        row.getString("account"),
                        Seat.valueOf(row.getString("seat")),
                        null))
                .list();
    }

    @Override
    public void apply(OrganisationFile file) {
        file.councils().forEach(this::store);
    }

    private void store(CouncilEntry council) {
        boolean isNew = jdbc.sql("select count(*) from council where id = ?")
                        .param(council.id())
                        .query(Long.class)
                        .single()
                == 0;
        if (isNew) {
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
            publish(Kind.COUNCIL_ADDED, council);
        } else if (update(council) > 0) {
            publish(Kind.COUNCIL_CHANGED, council);
        }
        council.seats().forEach(seat -> store(council, seat));
    }

    private int update(CouncilEntry council) {
        return jdbc.sql("""
                        update council set unit_id = :unit, kind = :kind, established_by = :by, valid_from = :from,
                          valid_to = cast(:to as date), secret_ballot = :secret
                        where id = :id and (unit_id <> :unit or kind <> :kind or valid_from <> :from
                          or secret_ballot <> :secret
                          or established_by is distinct from cast(:by as varchar)
                          or valid_to is distinct from cast(:to as date))""")
                .param("unit", council.unit())
                .param("kind", council.kind().name())
                .param("by", council.establishedBy())
                .param("from", council.validFrom())
                .param("to", council.validTo())
                .param("secret", council.votesSecretly())
                .param("id", council.id())
                .update();
    }

    private void publish(Kind kind, CouncilEntry council) {
        events.publishEvent(new OrganisationChanged(
                kind, council.unit(), council.id(), null, council.validFrom(), council.validTo()));
    }

    private void store(CouncilEntry council, SeatEntry seat) {
        LocalDate from = council.startOf(seat);
        LocalDate to = council.endOf(seat);
        makeWay(council, seat, from, to);
        long held = jdbc.sql(
                        "select count(*) from council_seat where council_id = ? and account = ? and valid_from = ?")
                .params(council.id(), seat.account(), from)
                .query(Long.class)
                .single();
        if (held == 0) {
            jdbc.sql(
                            "insert into council_seat (council_id, account, seat, valid_from, valid_to) values (?, ?, ?, ?, ?)")
                    .params(council.id(), seat.account(), seat.seat().name(), from, to)
                    .update();
            publish(Kind.SEAT_OPENED, council, seat, from, to);
        } else if (update(council, seat, from, to) > 0) {
            publish(Kind.SEAT_CHANGED, council, seat, from, to);
        }
    }

    /** A term that begins on another day than was known takes the place of the known one: nobody sits twice at once. */
    private void makeWay(CouncilEntry council, SeatEntry seat, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        update council_seat set valid_to = :eve where council_id = :council and account = :account
                          and valid_from < :from and (valid_to is null or valid_to >= :from)""")
                .param("eve", from.minusDays(1))
                .param("council", council.id())
                .param("account", seat.account())
                .param("from", from)
                .update();
        jdbc.sql("""
                        delete from council_seat where council_id = :council and account = :account
                          and valid_from > :from and (cast(:to as date) is null or valid_from <= cast(:to as date))""")
                .param("council", council.id())
                .param("account", seat.account())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private int update(CouncilEntry council, SeatEntry seat, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        update council_seat set seat = :seat, valid_to = cast(:to as date)
                        where council_id = :council and account = :account and valid_from = :from
                          and (seat <> :seat or valid_to is distinct from cast(:to as date))""")
                .param("seat", seat.seat().name())
                .param("to", to)
                .param("council", council.id())
                .param("account", seat.account())
                .param("from", from)
                .update();
    }

    private void publish(Kind kind, CouncilEntry council, SeatEntry seat, LocalDate from, LocalDate to) {
        events.publishEvent(
                new OrganisationChanged(kind, council.unit(), seat.account(), "SEAT_" + seat.seat(), from, to));
    }

    private Date today() {
        return Date.valueOf(BusinessTime.today(clock));
    }
}
