package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says that there are none, in the engine's stead: it runs without case management and would fail, and Cockpit's start
 * page shows no number at all when one of them is missing. After the question whether the person may ask.
 */
@Component
@Order(-90)
class NoCaseDefinitions extends OncePerRequestFilter {

    private static final String COUNT = "/camunda/api/engine/engine/default/case-definition/count";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !request.getRequestURI().equals(request.getContextPath() + COUNT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"count\":0}");
    }
}
