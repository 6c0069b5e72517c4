package vn.sovang.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who is at work in this thread, and from where. */
@Component
class Surroundings {

    /** IPv4 or IPv6; a careless proxy passes on whatever a caller writes. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}(%[\\w.]{1,20})?");

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
        String address = request == null ? null : request.getRemoteAddr();
        return address == null || ADDRESS.matcher(address).matches() ? address : "?";
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
