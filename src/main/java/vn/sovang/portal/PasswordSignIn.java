package vn.sovang.portal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HttpBasicConfigurer;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Where a password of ours still opens the door: the login page, and HTTP Basic for the API. */
@Component
class PasswordSignIn {

    private final boolean onPage;
    private final boolean forApi;

    /**
     * @param onPage {@code sovang.password-login-enabled}
     * @param forApi {@code sovang.api.basic-enabled}
     * @throws IllegalStateException when nobody at all could sign in
     */
    PasswordSignIn(
            @Value("${sovang.password-login-enabled:true}") boolean onPage,
            @Value("${sovang.api.basic-enabled:true}") boolean forApi,
            ObjectProvider<OAuth2ClientProperties> singleSignOn) {
        if (!onPage && singleSignOn.getIfAvailable() == null) {
            throw new IllegalStateException("sovang.password-login-enabled=false needs single sign-on: "
                    + "set spring.security.oauth2.client.registration.*, or nobody could sign in");
        }
        this.onPage = onPage;
        this.forApi = forApi;
    }

    boolean onPage() {
        return onPage;
    }

    boolean forApi() {
        return forApi;
    }

    void page(FormLoginConfigurer<HttpSecurity> form) {
        if (onPage) {
            form.loginPage("/login")
                    .defaultSuccessUrl("/", false)
                    .withObjectPostProcessor(new ObjectPostProcessor<LoginUrlAuthenticationEntryPoint>() {
                        @Override
                        public <O extends LoginUrlAuthenticationEntryPoint> O postProcess(O entry) {
                            entry.setFavorRelativeUris(true);
                            return entry;
                        }
                    });
        } else {
            form.disable();
        }
    }

    /** Leads to the page of signing in without repeating the Host header, which is the caller's. */
    static LoginUrlAuthenticationEntryPoint entry() {
        LoginUrlAuthenticationEntryPoint entry = new LoginUrlAuthenticationEntryPoint("/login");
        entry.setFavorRelativeUris(true);
        return entry;
    }

    void api(HttpBasicConfigurer<HttpSecurity> basic, ApiEntryPoint entryPoint) {
        if (forApi) {
            basic.authenticationEntryPoint(entryPoint);
        } else {
            basic.disable();
        }
    }
}
