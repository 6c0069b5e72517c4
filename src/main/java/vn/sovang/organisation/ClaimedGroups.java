package vn.sovang.organisation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The values of a groups claim, sorted into posts and what means nothing here.
 *
 * @param posts groups {@code role.unit} of a role and a unit that exist
 * @param administrator whether the group {@code administrators} is among them
 * @param ignored everything else, as it was sent
 */
record ClaimedGroups(Set<Claim> posts, boolean administrator, List<String> ignored) {

    static final String ADMINISTRATORS = "administrators";

    /** A role in a unit. */
    record Claim(Role role, String unitId) {}

    /**
     * @param values a value may begin with a slash, as Keycloak sends paths; groups within groups mean nothing here, for
     *     whoever may create a group below another one could otherwise give themselves any post
     */
    static ClaimedGroups of(List<String> values, Predicate<String> unitExists) {
        Set<Claim> posts = new LinkedHashSet<>();
        Set<String> ignored = new LinkedHashSet<>();
        boolean administrator = false;
        for (String value : values) {
            String group = value.startsWith("/") ? value.substring(1) : value;
            Optional<Claim> claim = claimOf(group).filter(found -> unitExists.test(found.unitId()));
            claim.ifPresent(posts::add);
            if (group.equals(ADMINISTRATORS)) {
                administrator = true;
            } else if (claim.isEmpty()) {
                ignored.add(value);
            }
        }
        return new ClaimedGroups(posts, administrator, List.copyOf(ignored));
    }

    private static Optional<Claim> claimOf(String group) {
        int dot = group.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String role = group.substring(0, dot);
        return Arrays.stream(Role.values())
                .filter(known -> known.key().equals(role))
                .findFirst()
                .map(known -> new Claim(known, group.substring(dot + 1)));
    }
}
