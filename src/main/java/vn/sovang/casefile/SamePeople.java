package vn.sovang.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Post;
import vn.sovang.shared.TextFolding;

/**
 * Whether somebody with an account is one of those who were entered in a case: by the account, by the e-mail whatever its
 * case, or by name and unit.
 */
@Component
@Transactional(readOnly = true)
public class SamePeople {

    private final Organisation organisation;
    private final JdbcClient jdbc;

    SamePeople(Organisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /** Which of them the account is. */
    public Optional<Concerned> find(String account, Collection<Concerned> among) {
        if (account == null || among.isEmpty()) {
            return Optional.empty();
        }
        Optional<Concerned> byAccount =
                among.stream().filter(each -> account.equals(each.account())).findFirst();
        return byAccount.or(() -> organisation
                .person(account)
                .flatMap(person ->
                        among.stream().filter(each -> isSame(person, each)).findFirst()));
    }

    /** All accounts that are one of them. */
    public Set<String> accountsOf(Collection<Concerned> people) {
        return people.stream().flatMap(this::accountsOf).collect(Collectors.toSet());
    }

    private Stream<String> accountsOf(Concerned one) {
        List<Person> likely = jdbc.sql("""
                        select p.account, p.name, p.email, p.language from person p where lower(p.email) = :email
                        or exists (select 1 from post o where o.account = p.account and o.unit_id in (:units))""")
                .param("email", one.email() == null ? "" : folded(one.email()))
                .param("units", unitsOf(one))
                .query(Person.class)
                .list();
        return Stream.concat(
                Stream.ofNullable(one.account()),
                likely.stream().filter(person -> isSame(person, one)).map(Person::account));
    }

    private boolean isSame(Person person, Concerned other) {
        return sameEmail(person, other) || sameNameAndUnit(person, other);
    }

    private static boolean sameEmail(Person person, Concerned other) {
        return person.email() != null
                && other.email() != null
                && !other.email().isBlank()
                && folded(person.email()).equals(folded(other.email()));
    }

    private boolean sameNameAndUnit(Person person, Concerned other) {
        if (other.name() == null || !TextFolding.isSame(person.name(), other.name())) {
            return false;
        }
        Set<String> units = unitsOf(other);
        return organisation.postsOf(person.account()).stream()
                .map(Post::unitId)
                .flatMap(unit -> Stream.of(unit, organisation.inCharge(unit).id()))
                .anyMatch(units::contains);
    }

    /** The unit and whoever is in charge of it today; never empty, for SQL knows no empty list. */
    private Set<String> unitsOf(Concerned one) {
        return organisation
                .find(one.unitId())
                .map(unit -> Set.copyOf(
                        List.of(unit.id(), organisation.inCharge(unit.id()).id())))
                .orElse(Set.of(Objects.requireNonNullElse(one.unitId(), "")));
    }

    private static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
