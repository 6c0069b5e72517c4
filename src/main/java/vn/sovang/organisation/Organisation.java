package vn.sovang.organisation;

import java.util.List;
import java.util.Optional;

/** Questions about units, people and posts as they are today. */
public interface Organisation {

    Optional<Unit> find(String unitId);

    /** The unit, existing or dissolved; throws {@link IllegalArgumentException} for an id nobody ever had. */
    Unit unit(String unitId);

    /** The unit itself while it exists, otherwise the last successor that exists today. */
    Unit inCharge(String unitId);

    /** Next unit up that exists today; a dissolved parent is replaced by its successor. */
    Optional<Unit> parentOf(String unitId);

    /** The unit in charge and everything above it, lowest first. */
    List<Unit> chainFrom(String unitId);

    /** All units, by name in the order of Vietnamese dictionaries. */
    List<Unit> units();

    Optional<Person> person(String account);

    /** Name of the person behind the account, or the account itself when nobody is registered for it. */
    default String nameOf(String account) {
        return person(account).map(Person::name).orElse(account);
    }

    /** Posts held today. */
    List<Post> postsOf(String account);

    /** People who hold the role in the unit today, by account. */
    List<Person> holders(Role role, String unitId);

    /** True when the account holds the role today in the unit or, for a dissolved unit, in the unit now in charge. */
    boolean holds(String account, Role role, String unitId);
}
