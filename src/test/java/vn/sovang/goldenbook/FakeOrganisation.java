package vn.sovang.goldenbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Post;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Tier;
import vn.sovang.organisation.Unit;

/** A province, a school, a city federation that became a ward union, and ten small unions. */
class FakeOrganisation implements Organisation {

    static final String PROVINCE = "caobang";
    static final String SCHOOL = "cdcs-thpt-chuyen";
    static final String DISSOLVED = "caobang-tp";
    static final String SUCCESSOR = "caobang-thucphan";

    static String smallUnion(int number) {
        return "cdcs-" + number;
    }

    private final List<Unit> units = Stream.concat(
                    Stream.of(
                            unit(PROVINCE, "Liên đoàn Lao động tỉnh Cao Bằng", Tier.PROVINCIAL, null),
                            unit(SCHOOL, "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng", Tier.GRASSROOTS, null),
                            unit(DISSOLVED, "Liên đoàn Lao động thành phố Cao Bằng", Tier.UPPER, SUCCESSOR),
                            unit(SUCCESSOR, "Công đoàn phường Thục Phán", Tier.UPPER, null)),
                    IntStream.range(0, 10)
                            .mapToObj(number ->
                                    unit(smallUnion(number), "Công đoàn cơ sở số " + number, Tier.GRASSROOTS, null)))
            .sorted(Comparator.comparing(Unit::name))
            .toList();

    private static Unit unit(String id, String name, Tier tier, String successor) {
        LocalDate end = successor == null ? null : LocalDate.of(2025, 6, 30);
        return new Unit(id, name, tier, null, "Ban Chấp hành", LocalDate.of(1990, 1, 1), end, successor);
    }

    @Override
    public Optional<Unit> find(String unitId) {
        return units.stream().filter(unit -> unit.id().equals(unitId)).findFirst();
    }

    @Override
    public Unit unit(String unitId) {
        return find(unitId).orElseThrow(() -> new IllegalArgumentException(unitId));
    }

    @Override
    public List<Unit> units() {
        return units;
    }

    @Override
    public Unit inCharge(String unitId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Unit> parentOf(String unitId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Unit> chainFrom(String unitId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Person> person(String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Post> postsOf(String account) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Person> holders(Role role, String unitId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean holds(String account, Role role, String unitId) {
        throw new UnsupportedOperationException();
    }
}
