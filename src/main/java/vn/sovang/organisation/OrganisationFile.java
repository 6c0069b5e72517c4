package vn.sovang.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sovang.shared.Founding;
import vn.sovang.shared.OneLine;

/**
 * What an import file holds.
 *
 * @param accountRoles role to title: every unit gets default accounts, named {@code role.unit}; only for samples
 * @param people accounts of named people; they get their password from the administrator
 * @param posts roles of those people
 * @param councils initiative and emulation councils; without an entry a unit has a council of its default accounts
 */
public record OrganisationFile(
        String about,
        Map<String, String> accountRoles,
        @NotEmpty(message = "required") @Valid List<UnitEntry> units,
        @Valid List<PersonEntry> people,
        @Valid List<PostEntry> posts,
        @Valid List<CouncilEntry> councils) {

    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String ACCOUNT = "[a-zA-Z0-9]+([._-][a-zA-Z0-9]+)*";

    public OrganisationFile {
        accountRoles = accountRoles == null ? Map.of() : accountRoles;
        units = units == null ? List.of() : units;
        people = people == null ? List.of() : people;
        posts = posts == null ? List.of() : posts;
        councils = councils == null ? List.of() : councils;
    }

    public record UnitEntry(
            @NotNull(message = "required") @Pattern(regexp = ID, message = "notAnId")
            String id,

            @NotNull(message = "required") @OneLine String name,

            @NotNull(message = "required") Tier tier,
            String parent,

            @NotNull(message = "required") @OneLine(max = 200)
            String decidingBody,

            @Min(value = 0, message = "tooSmall") @Max(value = 99, message = "tooLarge")
            Integer councilSeats,

            @NotNull(message = "required") @Founding LocalDate validFrom,
            LocalDate validTo,
            String successor) {

        UnitRow toRow() {
            return new UnitRow(id, name, tier, parent, decidingBody, validFrom, validTo, successor);
        }
    }

    public record PersonEntry(
            @NotNull(message = "required") @Pattern(regexp = ACCOUNT, message = "notAnAccount")
            String account,

            @NotNull(message = "required") @OneLine String name,

            @NotNull(message = "required") @jakarta.validation.constraints.Email(message = "notAnAddress")
            String email,

            @Pattern(regexp = "vi|en", message = "notALanguage")
            String language) {}

    public record PostEntry(
            @NotNull(message = "required") String account,
            @NotNull(message = "required") Role role,
            @NotNull(message = "required") String unit,
            @NotNull(message = "required") LocalDate from,
            LocalDate to) {}

    /** @param secretBallot true when the council votes secretly (Circular 18/2013: open or secret vote) */
    public record CouncilEntry(
            @NotNull(message = "required") @Pattern(regexp = ID, message = "notAnId")
            String id,

            @NotNull(message = "required") String unit,
            @NotNull(message = "required") CouncilKind kind,
            String establishedBy,
            @NotNull(message = "required") LocalDate validFrom,
            LocalDate validTo,
            Boolean secretBallot,
            @NotEmpty(message = "required") @Valid List<SeatEntry> seats) {

        /** An open vote unless the file says otherwise. */
        public boolean votesSecretly() {
            return Boolean.TRUE.equals(secretBallot);
        }

        /** First day of the seat; the council's own unless the seat has one. */
        public LocalDate startOf(SeatEntry seat) {
            return seat.from() == null ? validFrom : seat.from();
        }

        /** Last day of the seat, as {@link #startOf}; null while there is none. */
        public LocalDate endOf(SeatEntry seat) {
            return seat.to() == null ? validTo : seat.to();
        }

        boolean seatsTwice(SeatEntry one, SeatEntry other) {
            return one.account() != null
                    && one.account().equals(other.account())
                    && !endsBefore(one, other)
                    && !endsBefore(other, one);
        }

        private boolean endsBefore(SeatEntry one, SeatEntry other) {
            return endOf(one) != null && startOf(other) != null && endOf(one).isBefore(startOf(other));
        }
    }

    public record SeatEntry(
            @NotNull(message = "required") String account,
            @NotNull(message = "required") SeatKind seat,
            LocalDate from,
            LocalDate to) {}

    /** Initiative council (Hội đồng sáng kiến) or emulation council (Hội đồng thi đua, khen thưởng). */
    public enum CouncilKind {
        INITIATIVE,
        EMULATION
    }

    /** Place in a council; the secretary keeps the minutes and does not vote. */
    public enum SeatKind {
        CHAIR,
        DEPUTY,
        MEMBER,
        SECRETARY
    }
}
