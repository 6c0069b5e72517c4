package vn.sovang.portal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.sovang.shared.Messages;

/** Language of pages and answers, shared files of the forms. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    /** What was chosen with {@code ?lang=} counts; otherwise English when the browser asks for it, else Vietnamese. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver header = new AcceptHeaderLocaleResolver();
        header.setSupportedLocales(List.of(Messages.VIETNAMESE, Locale.ENGLISH));
        header.setDefaultLocale(Messages.VIETNAMESE);
        CookieLocaleResolver chosen = new CookieLocaleResolver("sovang-language");
        chosen.setRejectInvalidCookies(false);
        chosen.setCookieMaxAge(Duration.ofDays(365));
        chosen.setDefaultLocaleFunction(
                request -> Messages.localeOf(header.resolveLocale(request).getLanguage()));
        return chosen;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        // A form asks for texts in the language of Tasklist; that chooses nothing for the pages.
        registry.addInterceptor(change).excludePathPatterns(FormTexts.ADDRESS);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/forms/*.js", "/forms/*.css").addResourceLocations("classpath:/forms/");
    }
}
