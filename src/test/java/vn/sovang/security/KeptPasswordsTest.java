package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;
import vn.sovang.support.WebSession;

/** How passwords lie in the database, and what remembering a right one may not hide. */
@SovangTest
class KeptPasswordsTest {

    private static final String UNIT = "cdcs-gang-thep";

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    @Test
    void areKeptByASlowHash() {
        assertThat(kept(somebody("slow"))).startsWith("{argon2id}$argon2id$").doesNotContain("demo");
    }

    @Test
    void anOldHashIsReplacedWhenItsOwnerSignsIn() throws Exception {
        String account = somebody("old");
        byte[] digest = MessageDigest.getInstance("SHA-512").digest("demosalt".getBytes(StandardCharsets.UTF_8));
        keep(account, "{SHA-512}" + Base64.getEncoder().encodeToString(digest), "salt");

        assertThat(call(account, "demo")).isEqualTo(200);

        assertThat(kept(account)).startsWith("{argon2id}");
        assertThat(call(account, "demo")).isEqualTo(200);
        assertThat(call(account, "demo2")).isEqualTo(401);
    }

    @Test
    void aRightPasswordIsForgottenAtOnceWhenTheKeptOneChanges() throws Exception {
        String account = somebody("remembered");
        assertThat(call(account, "demo")).isEqualTo(200);

        keep(account, kept(somebody("other")), null);

        assertThat(call(account, "demo")).isEqualTo(401);
    }

    @Test
    void anAccountWithoutPasswordIsOpenedByNone() throws Exception {
        String account = somebody("none");
        keep(account, "{argon2id}none", null);

        assertThat(call(account, "none")).isEqualTo(401);
        assertThat(call(account, "{argon2id}none")).isEqualTo(401);
    }

    private String somebody(String name) {
        String account = "kept-" + name + "." + UNIT;
        reorganisation.admit(account, "MEMBER", UNIT, clock.today());
        return account;
    }

    private String kept(String account) {
        return jdbc.sql("select pwd_ from act_id_user where id_ = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private void keep(String account, String password, String salt) {
        jdbc.sql("update act_id_user set pwd_ = ?, salt_ = ? where id_ = ?")
                .params(password, salt, account)
                .update();
    }

    private int call(String account, String password) throws Exception {
        WebSession program = WebSession.anonymous("http://localhost:" + port);
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        return program.send(HttpRequest.newBuilder()
                        .uri(program.uri("/api/me"))
                        .header("Authorization", "Basic " + credentials)
                        .GET())
                .statusCode();
    }
}
