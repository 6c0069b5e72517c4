package vn.sovang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.sovang.support.CrossSiteToken.ourToken;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.support.SovangTest;

/** Passwords switched off, with three providers: one as it should be, one that is down and one without identities. */
@SovangTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:without-passwords;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
            "sovang.api.basic-enabled=false",
            "sovang.password-login-enabled=false",
            "spring.security.oauth2.client.registration.good.client-id=sovang",
            "spring.security.oauth2.client.registration.good.client-secret=secret",
            "spring.security.oauth2.client.registration.good.client-name=tài khoản tỉnh",
            "spring.security.oauth2.client.registration.good.scope=openid",
            "spring.security.oauth2.client.registration.good.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.registration.good.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.provider.good.authorization-uri=https://sso.example/auth",
            "spring.security.oauth2.client.provider.good.token-uri=https://sso.example/token",
            "spring.security.oauth2.client.provider.good.jwk-set-uri=https://sso.example/keys",
            "spring.security.oauth2.client.registration.down.client-id=sovang",
            "spring.security.oauth2.client.registration.down.client-secret=secret",
            "spring.security.oauth2.client.provider.down.issuer-uri=http://localhost:1/down",
            "spring.security.oauth2.client.registration.plain.client-id=sovang",
            "spring.security.oauth2.client.registration.plain.client-secret=secret",
            "spring.security.oauth2.client.registration.plain.scope=profile",
            "spring.security.oauth2.client.registration.plain.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.registration.plain.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.provider.plain.authorization-uri=https://sso.example/auth",
            "spring.security.oauth2.client.provider.plain.user-info-uri=https://sso.example/me",
            "spring.security.oauth2.client.provider.plain.user-name-attribute=login"
        })
class WithoutPasswordsTest {

    private static final HttpServer TOKENS = tokens();

    @Autowired
    private MockMvc http;

    @DynamicPropertySource
    static void plainProvider(DynamicPropertyRegistry registry) {
        registry.add(
                "spring.security.oauth2.client.provider.plain.token-uri",
                () -> "http://localhost:" + TOKENS.getAddress().getPort() + "/token");
    }

    @AfterAll
    static void stop() {
        TOKENS.stop(0);
    }

    @Test
    void aPasswordOpensTheApiNoMore() throws Exception {
        http.perform(get("/api/me").with(httpBasic("admin", "demo")))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @Test
    void aBasicHeaderNoLongerStandsInForTheTokenAgainstForgedRequests() throws Exception {
        http.perform(post("/api/initiatives").header("Authorization", "Basic eDp5"))
                .andExpect(status().isForbidden());
    }

    @Test
    void theLoginPageOffersTheProvidersOnly() throws Exception {
        http.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đăng nhập bằng tài khoản tỉnh")))
                .andExpect(content().string(containsString("/oauth2/authorization/good\"")))
                .andExpect(content().string(not(containsString("name=\"password\""))));
    }

    @Test
    void thePasswordFormIsRefused() throws Exception {
        http.perform(post("/login").with(ourToken()).param("username", "admin").param("password", "demo"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("mật khẩu đã được tắt")));
    }

    @Test
    void theRequestToTheProviderHasStateNonceAndPkce() throws Exception {
        var query = UriComponentsBuilder.fromUriString(http.perform(get("/oauth2/authorization/good?again=true"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .build()
                .getQueryParams();

        assertThat(query).containsKeys("state", "nonce", "code_challenge");
        assertThat(query.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(query.getFirst("prompt")).isEqualTo("login");
    }

    @Test
    void aProviderThatIsDownKeepsNobodyFromStartingAndIsExplained() throws Exception {
        http.perform(get("/oauth2/authorization/down")).andExpect(redirectedUrl("/login?refused=ssoUnreachable"));

        http.perform(get("/login?refused=ssoUnreachable"))
                .andExpect(content().string(containsString("không liên lạc được")));
    }

    @Test
    void aProviderWithoutIdentitiesSignsNobodyIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String address = http.perform(get("/oauth2/authorization/plain").session(session))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String state = UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .getFirst("state");

        http.perform(get("/login/oauth2/code/plain")
                        .session(session)
                        .param("code", "x")
                        .param("state", java.net.URLDecoder.decode(state, StandardCharsets.UTF_8)))
                .andExpect(redirectedUrl("/login?refused=ssoNotOpenId"));
        http.perform(get("/").session(session)).andExpect(status().is3xxRedirection());
    }

    @Test
    void anUnknownReasonInTheAddressIsNotRepeated() throws Exception {
        http.perform(get("/login").param("refused", "<script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Chưa đăng nhập được")))
                .andExpect(content().string(not(containsString("script>"))));
    }

    @Test
    void passwordsCannotBeSwitchedOffWhenThereIsNoOtherWayIn() {
        ObjectProvider<OAuth2ClientProperties> none =
                new DefaultListableBeanFactory().getBeanProvider(OAuth2ClientProperties.class);

        assertThatThrownBy(() -> new PasswordSignIn(false, true, none))
                .hasMessageContaining("spring.security.oauth2.client.registration");
    }

    private static HttpServer tokens() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/token", exchange -> {
                byte[] answer = "{\"access_token\":\"x\",\"token_type\":\"Bearer\"}".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
