package vn.sovang.portal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sovang.organisation.AccountSecurity;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.PeopleSearch;
import vn.sovang.organisation.Person;
import vn.sovang.shared.Messages;
import vn.sovang.shared.Paging;

/** Administrators help people in: a password for one sign-in, and the end of sessions on a lost device. */
@Controller
class PeoplePage {

    private static final String PATH = "/quan-tri/nguoi-dung";

    private final AccountSecurity accounts;
    private final PeopleSearch search;
    private final Organisation organisation;
    private final Messages messages;

    PeoplePage(AccountSecurity accounts, PeopleSearch search, Organisation organisation, Messages messages) {
        this.accounts = accounts;
        this.search = search;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** A person with their posts in words. */
    record PersonLine(Person person, List<HomePage.PostLine> posts) {}

    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) Integer page, Model model) {
        model.addAttribute("q", q);
        model.addAttribute(
                "people",
                search.people(q, Paging.of(page, null))
                        .map(person -> new PersonLine(person, HomePage.lines(organisation, person.account()))));
        return "portal/people";
    }

    /** The password is shown on the next page once and never again. */
    @PostMapping(PATH + "/{account}/mat-khau")
    String giveFirstPassword(@PathVariable String account, RedirectAttributes after) {
        after.addFlashAttribute("firstPassword", accounts.giveFirstPassword(account));
        after.addFlashAttribute("firstPasswordOf", account);
        after.addAttribute("q", account);
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{account}/dang-xuat")
    String signOut(@PathVariable String account, Locale locale, RedirectAttributes after) {
        accounts.signOutEverywhere(account);
        after.addFlashAttribute("done", messages.text(locale, "people.signedOut", account));
        after.addAttribute("q", account);
        return "redirect:" + PATH;
    }
}
