package vn.sovang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.organisation.AccountSecurity;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Violation;

/** A person's own account: what they are registered with, the password, and the end of all sessions. */
@Controller
class AccountPage {

    private final AccountSecurity accounts;
    private final Organisation organisation;
    private final Messages messages;

    AccountPage(AccountSecurity accounts, Organisation organisation, Messages messages) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.messages = messages;
    }

    @GetMapping(CurrentSession.CHANGE_PASSWORD)
    String show(Authentication person, Model model) {
        String account = person.getName();
        model.addAttribute("account", account);
        model.addAttribute("person", organisation.person(account).orElse(null));
        model.addAttribute("posts", HomePage.lines(organisation, account));
        boolean usesPassword = CurrentSession.usesPassword(person);
        model.addAttribute("usesPassword", usesPassword);
        model.addAttribute(
                "mustChange", usesPassword && accounts.stateOf(account).mustChangePassword());
        return "portal/account";
    }

    @PostMapping(CurrentSession.CHANGE_PASSWORD + "/mat-khau")
    String changePassword(
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String repeated,
            Authentication person,
            Locale locale,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            Instant from = accounts.changePassword(person.getName(), current, wanted, repeated);
            // This session goes on; all others have ended.
            request.changeSessionId();
            CurrentSession.signedInAt(request, from);
            after.addFlashAttribute("done", messages.text(locale, "account.passwordChanged"));
            return "redirect:" + CurrentSession.CHANGE_PASSWORD;
        } catch (InvalidInput invalid) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("problems", problems(invalid, locale));
            return show(person, model);
        }
    }

    private Map<String, List<String>> problems(InvalidInput invalid, Locale locale) {
        return invalid.violations().stream()
                .collect(Collectors.groupingBy(
                        Violation::field,
                        Collectors.mapping(violation -> messages.violation(locale, violation), Collectors.toList())));
    }

    @PostMapping(CurrentSession.CHANGE_PASSWORD + "/dang-xuat-moi-noi")
    String signOutEverywhere(Principal principal, HttpServletRequest request) {
        accounts.signOutEverywhere(principal.getName());
        request.getSession().invalidate();
        return "redirect:/login?logout";
    }
}
