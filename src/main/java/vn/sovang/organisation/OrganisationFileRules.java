package vn.sovang.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.organisation.OrganisationFile.CouncilEntry;
import vn.sovang.organisation.OrganisationFile.PersonEntry;
import vn.sovang.organisation.OrganisationFile.PostEntry;
import vn.sovang.organisation.OrganisationFile.SeatEntry;
import vn.sovang.organisation.OrganisationFile.SeatKind;
import vn.sovang.organisation.OrganisationFile.UnitEntry;
import vn.sovang.shared.Violation;

/** Rules across the entries of an import file; each violation names the path of the entry. */
final class OrganisationFileRules {

    private final OrganisationFile file;
    private final List<Violation> violations;
    private final Map<String, UnitEntry> units = new HashMap<>();
    private final Set<String> accounts;
    private final Map<String, String> spellings = new HashMap<>();

    private OrganisationFileRules(OrganisationFile file, Set<String> knownAccounts, List<Violation> violations) {
        this.file = file;
        this.violations = violations;
        this.accounts = Stream.concat(
                        knownAccounts.stream(), file.people().stream().map(PersonEntry::account))
                .collect(Collectors.toSet());
        Set<String> named = file.people().stream().map(PersonEntry::account).collect(Collectors.toSet());
        knownAccounts.stream()
                .filter(account -> !named.contains(account))
                .forEach(account -> spellings.put(account.toLowerCase(Locale.ROOT), account));
    }

    static void check(
            OrganisationFile file, List<Unit> knownUnits, Set<String> knownAccounts, List<Violation> violations) {
        new OrganisationFileRules(file, knownAccounts, violations).check(knownUnits);
    }

    private void check(List<Unit> knownUnits) {
        knownUnits.forEach(unit -> units.put(
                unit.id(),
                new UnitEntry(
                        unit.id(),
                        unit.name(),
                        unit.tier(),
                        unit.parentId(),
                        unit.decidingBody(),
                        null,
                        unit.validFrom(),
                        unit.validTo(),
                        unit.successorId())));
        file.units().forEach(unit -> units.put(unit.id(), unit));
        checkAccountRoles();
        checkUnits();
        checkPeople();
        checkPosts();
        checkCouncils();
    }

    private void checkAccountRoles() {
        Set<String> roles = Stream.of(Role.values()).map(Role::key).collect(Collectors.toSet());
        file.accountRoles().keySet().stream()
                .filter(role -> !roles.contains(role.toLowerCase(Locale.ROOT)))
                .forEach(role -> add("accountRoles." + role, "notAChoice", String.join(", ", roles)));
    }

    private void checkUnits() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < file.units().size(); index++) {
            UnitEntry unit = file.units().get(index);
            String path = "units[" + index + "].";
            if (unit.id() != null && !seen.add(unit.id())) {
                add(path + "id", "twice", unit.id());
            }
            checkParent(unit, path);
            if (unit.successor() != null && !units.containsKey(unit.successor())) {
                add(path + "successor", "unknownUnit", unit.successor());
            }
            if (unit.validTo() != null
                    && unit.validFrom() != null
                    && unit.validTo().isBefore(unit.validFrom())) {
                add(path + "validTo", "endsBeforeStart");
            }
            if (runsInCircle(unit, UnitEntry::parent)) {
                add(path + "parent", "circle");
            }
            if (runsInCircle(unit, UnitEntry::successor)) {
                add(path + "successor", "circle");
            }
        }
    }

    private void checkParent(UnitEntry unit, String path) {
        if (unit.parent() == null) {
            return;
        }
        UnitEntry parent = units.get(unit.parent());
        if (parent == null) {
            add(path + "parent", "unknownUnit", unit.parent());
        } else if (unit.tier() != null
                && parent.tier() != null
                && !parent.tier().isAbove(unit.tier())) {
            add(path + "parent", "parentNotAbove", parent.tier(), unit.tier());
        }
    }

    private boolean runsInCircle(UnitEntry start, java.util.function.Function<UnitEntry, String> next) {
        Set<String> passed = new HashSet<>();
        UnitEntry unit = start;
        while (unit != null && next.apply(unit) != null) {
            if (!passed.add(unit.id())) {
                return true;
            }
            unit = units.get(next.apply(unit));
        }
        return false;
    }

    private void checkPeople() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < file.people().size(); index++) {
            String account = file.people().get(index).account();
            if (account != null && !seen.add(account)) {
                add("people[" + index + "].account", "twice", account);
            }
            String other = account == null ? null : spellings.putIfAbsent(account.toLowerCase(Locale.ROOT), account);
            if (other != null && !other.equals(account)) {
                add("people[" + index + "].account", "differsInCaseOnly", account, other);
            }
        }
    }

    private void checkPosts() {
        for (int index = 0; index < file.posts().size(); index++) {
            PostEntry post = file.posts().get(index);
            String path = "posts[" + index + "].";
            checkAccount(post.account(), path + "account");
            checkUnit(post.unit(), path + "unit");
            if (post.to() != null && post.from() != null && post.to().isBefore(post.from())) {
                add(path + "to", "endsBeforeStart");
            }
        }
    }

    private void checkCouncils() {
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < file.councils().size(); index++) {
            CouncilEntry council = file.councils().get(index);
            String path = "councils[" + index + "].";
            if (council.id() != null && !seen.add(council.id())) {
                add(path + "id", "twice", council.id());
            }
            checkUnit(council.unit(), path + "unit");
            List<SeatEntry> seats = council.seats() == null ? List.of() : council.seats();
            for (int seat = 0; seat < seats.size(); seat++) {
                checkAccount(seats.get(seat).account(), path + "seats[" + seat + "].account");
            }
            if (seats.stream().filter(seat -> seat.seat() == SeatKind.CHAIR).count() != 1) {
                add(path + "seats", "oneChair");
            }
            checkSeatsOnce(council, seats, path);
        }
    }

    /** Nobody sits twice at the same time, and who keeps the minutes does not preside. */
    private void checkSeatsOnce(CouncilEntry council, List<SeatEntry> seats, String path) {
        for (int index = 0; index < seats.size(); index++) {
            SeatEntry seat = seats.get(index);
            if (seats.subList(0, index).stream().anyMatch(other -> council.seatsTwice(seat, other))) {
                add(path + "seats[" + index + "].account", "seatedTwice", seat.account());
            } else if (seat.seat() == SeatKind.CHAIR && isSecretaryMeanwhile(seat, council)) {
                add(path + "seats[" + index + "].account", "chairIsSecretary", seat.account());
            }
        }
    }

    private boolean isSecretaryMeanwhile(SeatEntry seat, CouncilEntry council) {
        LocalDate from = council.startOf(seat);
        LocalDate to = council.endOf(seat);
        return file.posts().stream()
                .filter(post -> post.role() == Role.SECRETARY && post.from() != null)
                .filter(post ->
                        Objects.equals(post.unit(), council.unit()) && Objects.equals(post.account(), seat.account()))
                .anyMatch(post -> (to == null || !post.from().isAfter(to))
                        && (post.to() == null || from == null || !post.to().isBefore(from)));
    }

    private void checkAccount(String account, String path) {
        if (account != null && !accounts.contains(account)) {
            add(path, "unknownAccount", account);
        }
    }

    private void checkUnit(String unit, String path) {
        if (unit != null && !units.containsKey(unit)) {
            add(path, "unknownUnit", unit);
        }
    }

    private void add(String path, String code, Object... arguments) {
        violations.add(Violation.of(path, code, arguments));
    }
}
