package vn.sovang.portal;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.sovang.organisation.Role;

/** What the layout and the doors ask about the person in front of them. */
@ControllerAdvice(annotations = Controller.class)
class SignedIn {

    private static final String AUDITORS = Role.AUDITOR.key() + ".";

    /** Whether the layout offers the audit log; who may read what in it is decided there. */
    @ModelAttribute("auditReader")
    boolean auditReader(Authentication authentication) {
        return authentication != null
                && authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(
                                authority -> authority.startsWith(AUDITORS) || authority.equals("ROLE_ADMINISTRATOR"));
    }

    static boolean isSignedIn(Authentication person) {
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }
}
