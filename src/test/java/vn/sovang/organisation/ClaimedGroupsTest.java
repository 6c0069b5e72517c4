package vn.sovang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sovang.organisation.ClaimedGroups.Claim;

/** What the values of a groups claim mean. */
class ClaimedGroupsTest {

    private static final Set<String> UNITS = Set.of("caobang", "cdcs-gang-thep");

    @Test
    void rolesInUnitsArePostsWithAndWithoutTheSlashOfAPath() {
        ClaimedGroups groups = read("officer.caobang", "/member.cdcs-gang-thep", "/officer.caobang");

        assertThat(groups.posts())
                .containsExactly(new Claim(Role.OFFICER, "caobang"), new Claim(Role.MEMBER, "cdcs-gang-thep"));
        assertThat(groups.ignored()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "director.caobang",
                "officer.nowhere",
                "officer.",
                ".caobang",
                "officer",
                "OFFICER.caobang",
                "/staff/officer.caobang",
                "//officer.caobang",
                "officer.caobang ",
                ""
            })
    void everythingElseMeansNothingAndIsKeptToBeNamed(String value) {
        ClaimedGroups groups = read(value);

        assertThat(groups.posts()).isEmpty();
        assertThat(groups.administrator()).isFalse();
        assertThat(groups.ignored()).containsExactly(value);
    }

    @Test
    void administratorsAreToldApart() {
        assertThat(read("/administrators").administrator()).isTrue();
        assertThat(read("/staff/administrators", "Administrators").administrator())
                .isFalse();
    }

    private static ClaimedGroups read(String... values) {
        return ClaimedGroups.of(List.of(values), UNITS::contains);
    }
}
