package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotAllowed;

/** The ways in, and on the way out the step to the identity provider. */
@Controller
class LoginPage {

    private final PasswordSignIn passwords;
    private final SingleSignOn singleSignOn;
    private final Messages messages;

    LoginPage(PasswordSignIn passwords, SingleSignOn singleSignOn, Messages messages) {
        this.passwords = passwords;
        this.singleSignOn = singleSignOn;
        this.messages = messages;
    }

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) String refused, HttpServletRequest request, Locale locale, Model model) {
        Optional<String> provider = singleSignOn.takePending(request);
        if (provider.isPresent()) {
            model.addAttribute("address", provider.get());
            return "portal/signing-out";
        }
        if (refused != null) {
            String reason = SignInFailure.REASONS.contains(refused) ? refused : "ssoFailed";
            model.addAttribute("refusal", messages.text(locale, "refusal." + reason));
        }
        model.addAttribute("passwords", passwords.onPage());
        model.addAttribute("offers", singleSignOn.offers());
        return "portal/login";
    }

    /** Reached only when passwords are switched off; otherwise the security filter takes the form. */
    @PostMapping("/login")
    String passwordsAreOff() {
        throw new NotAllowed("passwordsOff");
    }
}
