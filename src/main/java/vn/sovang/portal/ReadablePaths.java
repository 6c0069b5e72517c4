package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Paths of the engine's servlets in another spelling, which Spring fails to take apart before anybody could refuse them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadablePaths extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String servlet = request.getContextPath() + request.getServletPath();
        if (request.getHttpServletMapping().getPattern().startsWith("/camunda")
                && !request.getRequestURI().startsWith(servlet)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
