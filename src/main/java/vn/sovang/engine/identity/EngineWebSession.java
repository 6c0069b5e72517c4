package vn.sovang.engine.identity;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the engine's web applications take the person from our session. */
@Configuration(proxyBeanMethods = false)
class EngineWebSession {

    /** After Spring Security (order -100) and before the engine's own authentication filter. */
    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> signedInPersonFilter() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registration.setInitParameters(Map.of("authentication-provider", SignedInPerson.class.getName()));
        registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registration.setOrder(-50);
        return registration;
    }
}
