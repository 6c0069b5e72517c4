package vn.sovang.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.organisation.OrganisationFile.CouncilEntry;
import vn.sovang.organisation.OrganisationFile.CouncilKind;
import vn.sovang.organisation.OrganisationFile.PersonEntry;
import vn.sovang.organisation.OrganisationFile.PostEntry;
import vn.sovang.organisation.OrganisationFile.SeatEntry;
import vn.sovang.organisation.OrganisationFile.SeatKind;
import vn.sovang.organisation.OrganisationFile.UnitEntry;

/** Expands {@code accountRoles} of a sample into accounts named after roles, their posts and two councils per unit. */
final class DefaultAccounts {

    private DefaultAccounts() {}

    static OrganisationFile expand(OrganisationFile file) {
        List<PersonEntry> people = new ArrayList<>(file.people());
        List<PostEntry> posts = new ArrayList<>(file.posts());
        List<CouncilEntry> councils = new ArrayList<>(file.councils());
        for (UnitEntry unit : file.units()) {
            file.accountRoles().forEach((role, title) -> {
                if (isCouncil(role)) {
                    seats(unit).forEach(seat -> add(people, posts, unit, role, seat, title));
                } else {
                    add(people, posts, unit, role, accountOf(role, unit), title);
                }
            });
            if (file.accountRoles().keySet().stream().anyMatch(DefaultAccounts::isCouncil)
                    && !seats(unit).isEmpty()) {
                councils.add(councilOf(unit, "hdsk-", CouncilKind.INITIATIVE, file.accountRoles()));
                councils.add(councilOf(unit, "hdtdkt-", CouncilKind.EMULATION, file.accountRoles()));
            }
        }
        return new OrganisationFile(file.about(), Map.of(), file.units(), people, posts, councils);
    }

    private static boolean isCouncil(String role) {
        return role.equalsIgnoreCase(Role.COUNCIL.name());
    }

    private static String accountOf(String role, UnitEntry unit) {
        return role.toLowerCase(Locale.ROOT) + "." + unit.id();
    }

    private static List<String> seats(UnitEntry unit) {
        List<String> accounts = new ArrayList<>();
        int number = unit.councilSeats() == null ? 0 : unit.councilSeats();
        for (int seat = 1; seat <= number; seat++) {
            accounts.add("council" + seat + "." + unit.id());
        }
        return accounts;
    }

    private static void add(
            List<PersonEntry> people,
            List<PostEntry> posts,
            UnitEntry unit,
            String role,
            String account,
            String title) {
        String ordinal = isCouncil(role) ? " " + account.substring("council".length(), account.indexOf('.')) : "";
        people.add(new PersonEntry(account, title + ordinal + ", " + unit.name(), account + "@sovang.example", "vi"));
        posts.add(new PostEntry(
                account, Role.valueOf(role.toUpperCase(Locale.ROOT)), unit.id(), unit.validFrom(), unit.validTo()));
    }

    private static CouncilEntry councilOf(
            UnitEntry unit, String prefix, CouncilKind councilKind, Map<String, String> accountRoles) {
        List<SeatEntry> seats = new ArrayList<>();
        List<String> accounts = seats(unit);
        for (int place = 0; place < accounts.size(); place++) {
            SeatKind kind = place == 0 ? SeatKind.CHAIR : place == 1 ? SeatKind.DEPUTY : SeatKind.MEMBER;
            seats.add(new SeatEntry(accounts.get(place), kind, null, null));
        }
        if (accountRoles.keySet().stream().anyMatch(Role.SECRETARY.name()::equalsIgnoreCase)) {
            seats.add(new SeatEntry(accountOf(Role.SECRETARY.key(), unit), SeatKind.SECRETARY, null, null));
        }
        return new CouncilEntry(
                prefix + unit.id(), unit.id(), councilKind, null, unit.validFrom(), unit.validTo(), null, seats);
    }
}
