package vn.sovang.portal;

import java.security.Principal;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the layout whether somebody is signed in: it then offers signing out instead of signing in. */
@ControllerAdvice(annotations = Controller.class)
class SignedIn {

    @ModelAttribute("signedIn")
    boolean signedIn(Principal principal) {
        return principal != null;
    }

    static boolean isSignedIn(Authentication person) {
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }
}
