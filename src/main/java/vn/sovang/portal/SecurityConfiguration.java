package vn.sovang.portal;

import static org.springframework.security.web.util.matcher.RegexRequestMatcher.regexMatcher;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.sovang.organisation.AccountSecurity;

/**
 * One login for everything. {@code /api} also takes HTTP Basic; the engine's web applications bring their own protection
 * against forged requests, so ours leaves them alone.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String PAGES_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'self'; frame-ancestors 'none'; form-action 'self'";
    private static final String ANSWERS_POLICY = "default-src 'none'; frame-ancestors 'none'";
    private static final Duration ONE_YEAR = Duration.ofDays(365);

    private final AdministratorsOnly administrators;
    private final AccountSecurity accounts;
    private final ApiEntryPoint entryPoint;
    private final Clock clock;

    SecurityConfiguration(
            AdministratorsOnly administrators, AccountSecurity accounts, ApiEntryPoint entryPoint, Clock clock) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.entryPoint = entryPoint;
        this.clock = clock;
    }

    /** No database keeps U+0000; parameters are refused before anybody looks something up by them. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, PasswordSignIn passwords) throws Exception {
        return common(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/golden-book/**")
                        .permitAll()
                        .requestMatchers("/api/administration/**")
                        .access(administrators)
                        .anyRequest()
                        .authenticated())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ANSWERS_POLICY)))
                .httpBasic(basic -> passwords.api(basic, entryPoint))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(entryPoint))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .csrfTokenRequestHandler(tokenOnEveryAnswer())
                        .ignoringRequestMatchers(request -> passwords.forApi() && isBasicOfOwnAccord(request)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain engineApplications(HttpSecurity http, EnginePerimeter perimeter, SingleSignOn singleSignOn)
            throws Exception {
        // Path patterns look at the path within a servlet and would miss those of the engine's REST servlets.
        return common(http)
                .securityMatcher(regexMatcher("/camunda(/.*|\\?.*)?"))
                .authorizeHttpRequests(requests -> requests
                        // Whoever reaches the set-up first would become administrator.
                        .requestMatchers(
                                regexMatcher("/camunda/api/admin/setup/.*"),
                                // The engine's own login would be a second identity in the session, and takes
                                // passwords even where they are switched off.
                                regexMatcher("/camunda/api/admin/auth/user/[^/]+/login/.*"),
                                regexMatcher("/camunda/app/[^/]+/[^/]+/setup.*"))
                        .denyAll()
                        .requestMatchers(regexMatcher("/camunda/api(/.*|\\?.*)?"))
                        .access(perimeter)
                        .requestMatchers(regexMatcher("/camunda/app/(cockpit|admin)(/.*|\\?.*)?"))
                        .access(administrators)
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                (request, response, exception) ->
                                        entryPoint.answer(request, response, HttpStatus.UNAUTHORIZED, null),
                                regexMatcher("/camunda/api/.*"))
                        .defaultAuthenticationEntryPointFor(PasswordSignIn.entry(), regexMatcher("/camunda.*"))
                        .defaultAccessDeniedHandlerFor(perimeter.refusals(entryPoint), regexMatcher("/camunda/api/.*"))
                        // A single handler would answer for the pages as well.
                        .defaultAccessDeniedHandlerFor(new AccessDeniedHandlerImpl(), regexMatcher("/camunda.*")))
                .logout(logout -> logout.logoutRequestMatcher(
                                regexMatcher(HttpMethod.POST, "/camunda/api/admin/auth/user/[^/]+/logout"))
                        .logoutSuccessHandler(singleSignOn::leftEngineApplication))
                .csrf(csrf -> csrf.disable())
                // The engine's own filters say what may be cached and which scripts may run.
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    /** Programs that know the engine look for its REST API here; a page to sign in on would tell them nothing. */
    @Bean
    @Order(0)
    SecurityFilterChain noEngineRest(HttpSecurity http) throws Exception {
        return common(http)
                .securityMatcher("/engine-rest/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, nobody) ->
                                entryPoint.answer(request, response, HttpStatus.NOT_FOUND, null))
                        .accessDeniedHandler((request, response, denied) ->
                                entryPoint.answer(request, response, HttpStatus.NOT_FOUND, null)))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ANSWERS_POLICY)))
                .build();
    }

    /** For the monitoring, which signs in by HTTP Basic. */
    @Bean
    @Order(3)
    SecurityFilterChain monitoring(HttpSecurity http) throws Exception {
        return common(http)
                .securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access(administrators))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ANSWERS_POLICY)))
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http, PasswordSignIn passwords, SingleSignOn singleSignOn) throws Exception {
        singleSignOn.pages(http);
        return common(http)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(
                                        "/login",
                                        "/so-vang/**",
                                        "/chung-nhan/**",
                                        "/css/**",
                                        "/js/**",
                                        "/images/**",
                                        "/favicon.ico")
                                .permitAll()
                                .requestMatchers("/forms/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/lay-y-kien/**")
                                .permitAll()
                                .requestMatchers("/quan-tri/**")
                                .access(administrators)
                                .anyRequest()
                                .authenticated())
                .formLogin(passwords::page)
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).csrfTokenRequestHandler(tokenOnEveryAnswer()))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(PAGES_POLICY)))
                .build();
    }

    /** What holds for every path: a sign-in that still counts, and headers that browsers obey. */
    private HttpSecurity common(HttpSecurity http) throws Exception {
        return http.addFilterBefore(new CurrentSession(accounts, entryPoint), AuthorizationFilter.class)
                .requestCache(cache -> cache.requestCache(new WantedPage()))
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(
                        (person, request, response) -> CurrentSession.signedIn(request, clock)))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                        .httpStrictTransportSecurity(transport ->
                                transport.maxAgeInSeconds(ONE_YEAR.toSeconds()).includeSubDomains(false)));
    }

    /** Its own names, for the engine's web applications use the usual ones. Scripts of the forms read the cookie. */
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("SOVANG-XSRF");
        tokens.setHeaderName("X-SOVANG-XSRF");
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Lax"));
        return tokens;
    }

    /** Writes the cookie at the first request already: Tasklist's forms ask only when they submit. */
    private static CsrfTokenRequestAttributeHandler tokenOnEveryAnswer() {
        CsrfTokenRequestAttributeHandler handler = new CsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** A program that sends its password, not a page of somebody else's that makes a browser repeat a remembered one. */
    private static boolean isBasicOfOwnAccord(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        String site = request.getHeader("Sec-Fetch-Site");
        return authorization != null
                && authorization.regionMatches(true, 0, "Basic ", 0, 6)
                && (site == null || site.equals("same-origin") || site.equals("none"));
    }
}
