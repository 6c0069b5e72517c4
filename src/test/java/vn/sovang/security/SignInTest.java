package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.organisation.AccountSecurity;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;
import vn.sovang.support.WebSession;

/** Passwords and sessions. Each test has an account of its own, because what it does to the account stays. */
@SovangTest
class SignInTest {

    private static final String UNIT = "cdcs-gang-thep";
    private static final Pattern ONE_TIME = Pattern.compile("one-time\">([^<]+)<");
    private static final String NEW = "Mật-khẩu-mới-2026";

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    AccountSecurity accounts;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    String base;

    @BeforeEach
    void address() {
        base = "http://localhost:" + port;
    }

    @Test
    void whoeverGotAPasswordFromTheAdministratorChangesItBeforeAnythingElse() throws Exception {
        String account = somebody("first");
        String oneTime = oneTimePassword(account);

        assertThat(isSignedIn(WebSession.of(base, account)))
                .as("the old password")
                .isFalse();
        theWaitAfterAWrongPasswordPasses();
        WebSession person = WebSession.of(base, account, oneTime);
        assertThat(person.get("/").headers().firstValue("Location").orElse("")).endsWith("/tai-khoan");
        assertThat(person.get("/api/initiatives").statusCode()).isEqualTo(403);
        assertThat(person.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(403);
        assertThat(basic(account, oneTime).body()).contains("đổi mật khẩu");
        assertThat(person.get("/tai-khoan").statusCode()).isEqualTo(200);

        assertThat(change(person, oneTime, NEW, NEW).statusCode()).isEqualTo(302);

        assertThat(person.get("/api/initiatives").statusCode()).isEqualTo(200);
        assertThat(isSignedIn(WebSession.of(base, account, oneTime))).isFalse();
        theWaitAfterAWrongPasswordPasses();
        assertThat(isSignedIn(WebSession.of(base, account, NEW))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ngan-1a, ít nhất 10 ký tự",
        "khong-co-chu-hoa-1, chữ hoa",
        "KHONG-CO-CHU-THUONG-1, chữ thường",
        "Khong-co-chu-so, chữ số",
        "Khongcokytudacbiet1, ký tự đặc biệt",
        "Password1!, người khác hay thử",
        "Congdoan@2026, người khác hay thử"
    })
    void theEnginesPolicyIsOn(String password, String complaint) throws Exception {
        WebSession person = WebSession.of(base, somebody("policy"));

        HttpResponse<String> answer = change(person, "demo", password, password);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(complaint);
    }

    @Test
    void allProblemsOfAPasswordAreToldAtOnce() throws Exception {
        WebSession person = WebSession.of(base, somebody("problems"));

        String answer = change(person, "wrong", "short", "other").body();

        assertThat(answer).contains("hiện tại chưa đúng", "ít nhất 10 ký tự", "chữ hoa", "chữ số", "không giống nhau");
    }

    /** The portal has a page for this, which makes the owner change what somebody else chose. */
    @Test
    void theEnginesOwnDoorSetsNoPassword() throws Exception {
        String account = somebody("engine");
        WebSession admin = WebSession.of(base, "admin");
        String strong = "{\"password\":\"Du-manh-2026\",\"authenticatedUserPassword\":\"demo\"}";

        assertThat(admin.engine("PUT", "/user/" + account + "/credentials", strong)
                        .statusCode())
                .isEqualTo(403);
        assertThat(isSignedIn(WebSession.of(base, account))).isTrue();
        assertThat(isSignedIn(WebSession.of(base, account, "Du-manh-2026"))).isFalse();

        accounts.giveFirstPassword(account);
        assertThat(accounts.stateOf(account).mustChangePassword()).isTrue();
    }

    @Test
    void everyWrongPasswordMakesTheNextAttemptWait() throws Exception {
        String account = somebody("throttled");
        assertThat(isSignedIn(WebSession.of(base, account))).isTrue();
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThat(isSignedIn(WebSession.of(base, account, "wrong"))).isFalse();
        }

        assertThat(isSignedIn(WebSession.of(base, account)))
                .as("the right password, too early")
                .isFalse();
        assertThat(basic(account, "demo").statusCode()).as("by Basic as well").isEqualTo(401);
        theWaitAfterAWrongPasswordPasses();
        assertThat(isSignedIn(WebSession.of(base, account))).isTrue();
    }

    @Test
    void signingOutEverywhereEndsEverySessionAndNoLaterOne() throws Exception {
        String account = somebody("everywhere");
        WebSession office = WebSession.of(base, account);
        WebSession phone = WebSession.of(base, account);
        clock.set(clock.instant().plusSeconds(1));

        phone.form("/tai-khoan/dang-xuat-moi-noi", "x=y");

        assertThat(isSignedIn(office)).isFalse();
        assertThat(office.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(401);
        assertThat(isSignedIn(phone)).isFalse();
        assertThat(isSignedIn(WebSession.of(base, account))).isTrue();
    }

    @Test
    void aNewPasswordEndsTheOtherSessions() throws Exception {
        String account = somebody("changed");
        WebSession stolen = WebSession.of(base, account);
        WebSession owner = WebSession.of(base, account);
        clock.set(clock.instant().plusSeconds(1));

        change(owner, "demo", NEW, NEW);

        assertThat(isSignedIn(owner)).isTrue();
        assertThat(isSignedIn(stolen)).isFalse();
    }

    @Test
    void aSessionFromBeforeTheSignInIsNotCarriedOver() throws Exception {
        WebSession victim = WebSession.anonymous(base);
        victim.get("/login");
        String planted = victim.cookie("JSESSIONID");

        victim.signIn("member." + UNIT, "demo");

        assertThat(victim.cookie("JSESSIONID")).isNotBlank().isNotEqualTo(planted);
    }

    private void theWaitAfterAWrongPasswordPasses() {
        clock.set(clock.instant().plus(Duration.ofSeconds(61)));
    }

    private String somebody(String name) {
        String account = name + "." + UNIT;
        reorganisation.admit(account, "MEMBER", UNIT, clock.today());
        return account;
    }

    private static boolean isSignedIn(WebSession session) throws Exception {
        return session.get("/api/me").statusCode() == 200;
    }

    private static HttpResponse<String> change(WebSession person, String current, String wanted, String repeated)
            throws Exception {
        return person.form(
                "/tai-khoan/mat-khau",
                "current=" + encoded(current) + "&wanted=" + encoded(wanted) + "&repeated=" + encoded(repeated));
    }

    /** Shown on the page that follows, once. */
    private String oneTimePassword(String account) throws Exception {
        WebSession admin = WebSession.of(base, "admin");
        String page = "/quan-tri/nguoi-dung?q=" + account;
        assertThat(admin.form("/quan-tri/nguoi-dung/" + account + "/mat-khau", "x=y")
                        .statusCode())
                .isEqualTo(302);
        Matcher shown = ONE_TIME.matcher(admin.get(page).body());
        assertThat(shown.find()).isTrue();
        assertThat(admin.get(page).body()).doesNotContain(shown.group(1));
        return shown.group(1);
    }

    private HttpResponse<String> basic(String account, String password) throws Exception {
        WebSession program = WebSession.anonymous(base);
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return program.send(HttpRequest.newBuilder()
                .uri(program.uri("/api/me"))
                .header("Authorization", "Basic " + credentials)
                .GET());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
