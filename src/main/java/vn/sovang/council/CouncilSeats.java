package vn.sovang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.OrganisationChanged;
import vn.sovang.organisation.OrganisationChanged.Kind;
import vn.sovang.organisation.OrganisationFile;
import vn.sovang.organisation.OrganisationFile.CouncilEntry;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.organisation.OrganisationFile.SeatEntry;
import vn.sovang.organisation.OrganisationImportStep;
import vn.sovang.shared.BusinessTime;

/** Councils with their seats over time, as the organisation file states them. */
@Component
class CouncilSeats implements OrganisationImportStep {

    private final CouncilRepository councils;
    private final CouncilSeatRepository seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CouncilSeats(
            CouncilRepository councils, CouncilSeatRepository seats, ApplicationEventPublisher events, Clock clock) {
        this.councils = councils;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** The unit's council of the kind whose term covers today; the latest one when terms overlap. */
    Optional<Council> councilOf(CouncilKind kind, String unitId) {
        return councils.inForce(kind, unitId, BusinessTime.today(clock)).stream()
                .findFirst();
    }

    /** Voting seats held today, chair first. */
    List<CouncilSeat> votingSeats(Council council) {
        return seats.voting(council.id(), BusinessTime.today(clock)).stream()
                .sorted(Comparator.comparing(CouncilSeat::seat).thenComparing(CouncilSeat::account))
                .toList();
    }

    @Override
    public void apply(OrganisationFile file) {
        file.councils().forEach(this::store);
    }

    private void store(CouncilEntry entry) {
        Council council = Council.of(entry);
        Optional<Council> stored = councils.findById(council.id());
        if (stored.isEmpty()) {
            councils.insert(council);
            publish(Kind.COUNCIL_ADDED, council);
        } else if (!stored.get().equals(council)) {
            councils.save(council);
            publish(Kind.COUNCIL_CHANGED, council);
        }
        entry.seats().forEach(seat -> store(council, seat, entry.startOf(seat), entry.endOf(seat)));
    }

    private void publish(Kind kind, Council council) {
        events.publishEvent(new OrganisationChanged(
                kind, council.unitId(), council.id(), null, council.validFrom(), council.validTo()));
    }

    private void store(Council council, SeatEntry entry, LocalDate from, LocalDate to) {
        makeWay(council, entry, from, to);
        CouncilSeat stored = seats.findByCouncilIdAndAccountAndValidFrom(council.id(), entry.account(), from)
                .orElse(null);
        CouncilSeat seat = new CouncilSeat(
                stored == null ? null : stored.id(),
                council.id(),
                entry.account(),
                Seat.valueOf(entry.seat().name()),
                from,
                to);
        if (!seat.equals(stored)) {
            seats.save(seat);
            Kind kind = stored == null ? Kind.SEAT_OPENED : Kind.SEAT_CHANGED;
            events.publishEvent(
                    new OrganisationChanged(kind, council.unitId(), seat.account(), "SEAT_" + seat.seat(), from, to));
        }
    }

    private void publish(Council council, CouncilSeat known, LocalDate to) {
        events.publishEvent(new OrganisationChanged(
                Kind.SEAT_CHANGED, council.unitId(), known.account(), "SEAT_" + known.seat(), known.validFrom(), to));
    }

    /** A term that begins on another day than was known takes the place of the known one: nobody sits twice at once. */
    private void makeWay(Council council, SeatEntry entry, LocalDate from, LocalDate to) {
        for (CouncilSeat known : seats.findByCouncilIdAndAccount(council.id(), entry.account())) {
            boolean endsBefore = known.validTo() != null && known.validTo().isBefore(from);
            boolean beginsBehind = to != null && known.validFrom().isAfter(to);
            if (known.validFrom().isBefore(from) && !endsBefore) {
                CouncilSeat ended = seats.save(known.endingOn(from.minusDays(1)));
                publish(council, ended, ended.validTo());
            } else if (known.validFrom().isAfter(from) && !beginsBehind) {
                seats.delete(known);
                // Its term ended before it began.
                publish(council, known, known.validFrom().minusDays(1));
            }
        }
    }
}
