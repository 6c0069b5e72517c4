package vn.sovang.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is at work in this thread, and from where. */
@Component
class Surroundings {

    /** Account that is signed in; null for a visitor and for our own background work. */
    String account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
        return signedIn ? authentication.getName() : null;
    }

    /** Address of the caller as the reverse proxy tells it; null for our own background work. */
    String address() {
        HttpServletRequest request = request();
        return request == null ? null : request.getRemoteAddr();
    }

    /** True when every request brings the password along. */
    boolean isBasic() {
        HttpServletRequest request = request();
        String header = request == null ? null : request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
