package vn.sovang.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.VietnameseOrder;

/** The organisation as recorded in our tables. */
@Service
@Transactional(readOnly = true)
class RecordedOrganisation implements Organisation {

    private static final int LONGEST_WALK = 50;

    private final UnitRepository units;
    private final PersonRepository people;
    private final PostRepository posts;
    private final Clock clock;
    private final Map<String, VietnameseOrder.Key> places = new ConcurrentHashMap<>();

    RecordedOrganisation(UnitRepository units, PersonRepository people, PostRepository posts, Clock clock) {
        this.units = units;
        this.people = people;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Optional<Unit> find(String unitId) {
        return unitId == null ? Optional.empty() : units.findById(unitId).map(UnitRow::toUnit);
    }

    @Override
    public Unit unit(String unitId) {
        return find(unitId).orElseThrow(() -> new IllegalArgumentException("No unit has the id " + unitId));
    }

    @Override
    public Unit inCharge(String unitId) {
        Unit unit = unit(unitId);
        for (int step = 0; !unit.existsOn(today()) && unit.successorId() != null; step++) {
            if (step > LONGEST_WALK) {
                throw new IllegalStateException("Successors of unit " + unitId + " run in a circle");
            }
            unit = unit(unit.successorId());
        }
        return unit;
    }

    @Override
    public Optional<Unit> parentOf(String unitId) {
        String parentId = inCharge(unitId).parentId();
        return parentId == null ? Optional.empty() : Optional.of(inCharge(parentId));
    }

    @Override
    public List<Unit> chainFrom(String unitId) {
        List<Unit> chain = new ArrayList<>();
        Optional<Unit> next = Optional.of(inCharge(unitId));
        while (next.isPresent() && chain.size() < LONGEST_WALK) {
            chain.add(next.get());
            next = parentOf(next.get().id());
        }
        return chain;
    }

    @Override
    public List<Unit> units() {
        return units.findAll().stream()
                .map(UnitRow::toUnit)
                .sorted(Comparator.<Unit, VietnameseOrder.Key>comparing(
                                unit -> places.computeIfAbsent(unit.name(), VietnameseOrder::key))
                        .thenComparing(Unit::id))
                .toList();
    }

    @Override
    public Optional<Person> person(String account) {
        return account == null ? Optional.empty() : people.findById(account).map(PersonRow::toPerson);
    }

    @Override
    public List<Post> postsOf(String account) {
        return posts.findByAccount(account).stream()
                .map(PostRow::toPost)
                .filter(post -> post.isHeldOn(today()))
                .toList();
    }

    @Override
    public List<Person> holders(Role role, String unitId) {
        return people.findHolders(role.name(), unitId, today()).stream()
                .map(PersonRow::toPerson)
                .toList();
    }

    @Override
    public boolean holds(String account, Role role, String unitId) {
        String inCharge = inCharge(unitId).id();
        return postsOf(account).stream()
                .anyMatch(post -> post.role() == role
                        && (post.unitId().equals(unitId) || post.unitId().equals(inCharge)));
    }

    private LocalDate today() {
        return BusinessTime.today(clock);
    }
}
