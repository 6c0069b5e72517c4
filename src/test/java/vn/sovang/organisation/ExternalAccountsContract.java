package vn.sovang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sovang.support.Database;
import vn.sovang.support.TestClock;

/** Who comes in through an identity provider, as whom, and which posts come and go with them. */
abstract class ExternalAccountsContract {

    private static final String ISSUER = "https://sso.example/realms/sovang";
    private static final String NEW = "sso-person";
    private static final String LOCAL = "officer.cdcs-gang-thep";
    private static final String MEMBER = "/member.cdcs-gang-thep";
    private static final String OFFICER = "/officer.caobang";
    private static final SingleSignOnRules CAREFUL = new SingleSignOnRules("groups", false, false);
    private static final SingleSignOnRules LINKING = new SingleSignOnRules("groups", true, false);
    private static final SingleSignOnRules TRUSTING = new SingleSignOnRules("groups", true, true);

    @Autowired
    private ExternalAccountRepository bindings;

    @Autowired
    private PersonRepository people;

    @Autowired
    private JdbcAggregateOperations rows;

    @Autowired
    private ClaimedPosts claimedPosts;

    @Autowired
    private AccountProvision provision;

    @Autowired
    private AccountDirectory directory;

    @Autowired
    private Validator validator;

    @Autowired
    private Organisation organisation;

    @Autowired
    private IdentityService identityService;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Database database;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    private PersonRow localBefore;

    @BeforeEach
    void rememberTheLocalPerson() {
        localBefore = people.findById(LOCAL).orElseThrow();
    }

    @AfterEach
    void leaveTheSampleOrganisationAsItWas() {
        jdbc.sql("delete from external_account").update();
        jdbc.sql("delete from post where source = 'SSO'").update();
        jdbc.sql("delete from person where account like 'sso-%'").update();
        rows.update(localBefore);
        provision.synchroniseGroups(LOCAL);
        provision.setAdministrator(LOCAL, false);
        identityService.deleteUser(NEW);
    }

    @Test
    void aNewPersonGetsAnAccountWithPostsAndGroupsButNoPassword() {
        assertThat(signIn(CAREFUL, person("s-1", NEW, MEMBER, "/unknown"))).isEqualTo(NEW);

        assertThat(organisation.person(NEW)).contains(new Person(NEW, "Người mới", "moi@sovang.example", "en"));
        assertThat(organisation.postsOf(NEW)).extracting(Post::unitId).containsExactly("cdcs-gang-thep");
        assertThat(groupsOf(NEW)).containsExactly("member.cdcs-gang-thep");
        assertThat(directory.passwordMatches(NEW, "demo")).isFalse();
        assertThat(directory.passwordMatches(NEW, "")).isFalse();
    }

    @Test
    void aPostEndsWithTheGroupTheDayBefore() {
        signIn(CAREFUL, person("s-1", NEW, MEMBER, OFFICER));
        clock.set(TestClock.START.plus(Duration.ofDays(3)).toInstant());

        signIn(CAREFUL, person("s-1", NEW, OFFICER));

        assertThat(groupsOf(NEW)).containsExactly("officer.caobang");
        assertThat(postsOf(NEW))
                .extracting(row -> row.get("unit_id") + " " + row.get("valid_from") + " " + row.get("valid_to"))
                .containsExactlyInAnyOrder("cdcs-gang-thep 2026-11-20 2026-11-22", "caobang 2026-11-20 null");
    }

    @Test
    void aPostThatBeganTodayGoesWithoutATraceAndMayComeBack() {
        signIn(CAREFUL, person("s-1", NEW, MEMBER));
        signIn(CAREFUL, person("s-1", NEW));
        assertThat(postsOf(NEW)).isEmpty();

        signIn(CAREFUL, person("s-1", NEW, MEMBER));

        assertThat(groupsOf(NEW)).containsExactly("member.cdcs-gang-thep");
    }

    @Test
    void postsOfTheOrganisationFileStayWhateverTheGroupsSay() {
        List<Map<String, Object>> before = postsOf(LOCAL);

        signIn(LINKING, person("s-2", LOCAL));
        assertThat(postsOf(LOCAL)).isEqualTo(before);
        signIn(LINKING, person("s-2", LOCAL, "/officer.cdcs-gang-thep"));

        assertThat(postsOf(LOCAL)).as("held already").isEqualTo(before);
        assertThat(groupsOf(LOCAL)).containsExactly(LOCAL);
    }

    @Test
    void withoutAGroupsClaimPostsAreLeftAlone() {
        signIn(CAREFUL, person("s-1", NEW, MEMBER));

        signIn(
                new SingleSignOnRules("", false, false),
                new ExternalIdentity(ISSUER, "s-1", NEW, "Người mới", "moi@sovang.example", "vi", null));

        assertThat(groupsOf(NEW)).containsExactly("member.cdcs-gang-thep");
    }

    @Test
    void anExistingAccountIsTakenOverOnlyWhenThatIsAllowed() {
        Map<String, List<String>> before = database.content();

        refused(CAREFUL, person("s-2", LOCAL, MEMBER), "ssoAccountExists");
        assertThat(database.content()).isEqualTo(before);

        assertThat(signIn(LINKING, person("s-2", LOCAL, MEMBER))).isEqualTo(LOCAL);
        assertThat(directory.passwordMatches(LOCAL, "demo"))
                .as("keeps its password")
                .isTrue();
    }

    @Test
    void aBoundAccountIsForItsOwnerOnly() {
        signIn(LINKING, person("s-1", NEW));

        refused(TRUSTING, person("s-2", NEW), "ssoBoundElsewhere");
        refused(
                TRUSTING,
                new ExternalIdentity("https://other.example", "s-1", NEW, "x", "x@sovang.example", "vi", List.of()),
                "ssoBoundElsewhere");
    }

    @Test
    void whoeverIsRenamedAtTheProviderKeepsTheirAccount() {
        signIn(CAREFUL, person("s-1", NEW));

        assertThat(signIn(CAREFUL, person("s-1", LOCAL))).isEqualTo(NEW);
    }

    @Test
    void localAdministratorsAreNotForTheProvider() {
        refused(LINKING, person("s-3", "admin", "/administrators"), "ssoAdministrator");
        refused(TRUSTING, person("s-3", "admin"), "ssoAdministrator");
        refused(CAREFUL, person("s-3", "Admin"), "ssoReserved");
        refused(CAREFUL, person("s-3", "OFFICER.cdcs-gang-thep"), "ssoReserved");
    }

    @Test
    void administratorsComeAndGoWithTheirGroupWhenThatIsAllowed() {
        signIn(LINKING, person("s-1", NEW, "/administrators"));
        assertThat(directory.isAdministrator(NEW)).isFalse();

        signIn(TRUSTING, person("s-1", NEW, "/administrators"));
        assertThat(directory.isAdministrator(NEW)).isTrue();

        signIn(TRUSTING, person("s-1", NEW));
        assertThat(directory.isAdministrator(NEW)).isFalse();
        signIn(TRUSTING, person("s-1", NEW, "/administrators"));
        signIn(LINKING, person("s-1", NEW, "/administrators"));
        assertThat(directory.isAdministrator(NEW)).as("switched off").isFalse();
    }

    @Test
    void whoeverWasMadeAdministratorHereIsNotSignedInFromElsewhere() {
        signIn(CAREFUL, person("s-1", NEW));
        provision.setAdministrator(NEW, true);

        refused(TRUSTING, person("s-1", NEW), "ssoAdministrator");

        assertThat(directory.isAdministrator(NEW)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a b",
                "a..b",
                "../x",
                "ngườimới",
                "a@b.example",
                "x123456789x123456789x123456789x123456789x123456789x123456789x12345"
            })
    void anAccountNameTheEngineCannotTakeIsRefused(String account) {
        refused(CAREFUL, person("s-1", account), "ssoNoAccount");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "nobody", "a@b@c", "a@b\r\nBcc: x@sovang.example"})
    void withoutAnAddressNobodyComesIn(String email) {
        refused(CAREFUL, new ExternalIdentity(ISSUER, "s-1", NEW, "Người mới", email, "vi", List.of()), "ssoNoAddress");
    }

    @Test
    void whatASignOnChangesAboutAnAccountIsInTheAuditLog() {
        signIn(TRUSTING, person("s-audit", NEW, "administrators"));
        signIn(TRUSTING, person("s-audit", NEW));

        assertThat(jdbc.sql("select actor, detail from audit_event where action = 'ORGANISATION_CHANGED' order by id")
                        .query((row, number) -> row.getString("actor") + " " + row.getString("detail"))
                        .list())
                .containsExactly(
                        NEW + " {\"change\":\"ACCOUNT_BOUND\"}",
                        NEW + " {\"change\":\"ADMINISTRATOR_GRANTED\"}",
                        NEW + " {\"change\":\"ADMINISTRATOR_ENDED\"}");
    }

    private ExternalIdentity person(String subject, String account, String... groups) {
        return new ExternalIdentity(ISSUER, subject, account, "Người mới", "moi@sovang.example", "en", List.of(groups));
    }

    private void refused(SingleSignOnRules rules, ExternalIdentity identity, String reason) {
        assertThatThrownBy(() -> signIn(rules, identity)).hasMessage(reason);
    }

    private String signIn(SingleSignOnRules rules, ExternalIdentity identity) {
        var binding = new ExternalAccountBinding(bindings, people, rows, provision, rules, clock);
        var accounts = new ExternalAccounts(binding, claimedPosts, people, rows, provision, rules, validator, events);
        return new TransactionTemplate(transactions).execute(status -> accounts.signIn(identity));
    }

    private List<String> groupsOf(String account) {
        return identityService.createGroupQuery().groupMember(account).list().stream()
                .map(group -> group.getId())
                .toList();
    }

    private List<Map<String, Object>> postsOf(String account) {
        return jdbc.sql("select * from post where account = ? order by id")
                .param(account)
                .query()
                .listOfRows();
    }
}
