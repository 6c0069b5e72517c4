package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/**
 * Keeps where a visitor wanted to go with the visitor, in a cookie: sessions cost memory, and anybody can ask. What is too
 * long for a cookie is forgotten; after the sign-in the person then comes to the home page.
 */
class WantedPage extends CookieRequestCache {

    private static final int LONGEST = 1000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        if (isPage(request) && request.getRequestURL().length() + (query == null ? 0 : query.length()) <= LONGEST) {
            super.saveRequest(request, response);
        }
    }

    /** What scripts and programs ask for in the background is no place to come to. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && accepted != null
                && accepted.contains("text/html")
                && !request.getServletPath().matches("/(camunda/)?api(/.*)?");
    }
}
