package vn.sovang.council;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** Who sits in a council, and when. */
@Table("council_seat")
record CouncilSeat(@Id Long id, String councilId, String account, Seat seat, LocalDate validFrom, LocalDate validTo) {

    CouncilSeat endingOn(LocalDate lastDay) {
        return new CouncilSeat(id, councilId, account, seat, validFrom, lastDay);
    }
}
