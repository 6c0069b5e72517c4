package vn.sovang.support;

import jakarta.servlet.http.Cookie;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * The token against forged requests as our own pages send it. Spring's {@code csrf()} would put a filter of its own in
 * the place of ours, for all tests that share the application.
 */
public final class CrossSiteToken {

    private static final String TOKEN = "d4c4cf08-7e4c-4a3b-9c0c-0d6d6e1a2a5e";

    private CrossSiteToken() {}

    public static RequestPostProcessor ourToken() {
        return request -> {
            request.setCookies(new Cookie("SOVANG-XSRF", TOKEN));
            request.addHeader("X-SOVANG-XSRF", TOKEN);
            return request;
        };
    }
}
