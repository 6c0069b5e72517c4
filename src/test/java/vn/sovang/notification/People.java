package vn.sovang.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Post;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;

/** An organisation of people only. */
final class People implements Organisation {

    private final Map<String, Person> people = new ConcurrentHashMap<>();

    void add(Recipient recipient) {
        people.put(
                recipient.account(),
                new Person(recipient.account(), recipient.name(), recipient.email(), recipient.language()));
    }

    void clear() {
        people.clear();
    }

    @Override
    public Optional<Person> person(String account) {
        return Optional.ofNullable(people.get(account));
    }

    @Override
    public Optional<Unit> find(String unitId) {
        return Optional.empty();
    }

    @Override
    public Unit unit(String unitId) {
        throw new IllegalArgumentException(unitId);
    }

    @Override
    public Unit inCharge(String unitId) {
        return unit(unitId);
    }

    @Override
    public Optional<Unit> parentOf(String unitId) {
        return Optional.empty();
    }

    @Override
    public List<Unit> chainFrom(String unitId) {
        return List.of();
    }

    @Override
    public List<Unit> units() {
        return List.of();
    }

    @Override
    public List<Post> postsOf(String account) {
        return List.of();
    }

    @Override
    public List<Person> holders(Role role, String unitId) {
        return List.of();
    }

    @Override
    public boolean holds(String account, Role role, String unitId) {
        return false;
    }
}
