package vn.sovang.portal;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.Messages;

/** Who I am, and the units there are: what forms need to help with filling in. */
@RestController
@RequestMapping("/api")
class MeController {

    private final Organisation organisation;
    private final Messages messages;

    MeController(Organisation organisation, Messages messages) {
        this.organisation = organisation;
        this.messages = messages;
    }

    record PostItem(Role role, String unitId, String unitName) {}

    record Me(String account, String name, String email, String language, List<PostItem> posts) {}

    record UnitItem(String id, String name, Tier tier, String tierLabel, String parentId, boolean active) {}

    @GetMapping("/me")
    Me me(Principal principal) {
        String account = principal.getName();
        Person person = organisation.person(account).orElse(new Person(account, account, null, "vi"));
        List<PostItem> posts = organisation.postsOf(account).stream()
                .map(post -> new PostItem(
                        post.role(),
                        post.unitId(),
                        organisation.unit(post.unitId()).name()))
                .toList();
        return new Me(account, person.name(), person.email(), person.language(), posts);
    }

    @GetMapping("/units")
    List<UnitItem> units(Locale locale) {
        return organisation.units().stream()
                .map(unit -> new UnitItem(
                        unit.id(),
                        unit.name(),
                        unit.tier(),
                        messages.text(locale, "tier." + unit.tier()),
                        organisation
                                .parentOf(unit.id())
                                .map(parent -> parent.id())
                                .orElse(null),
                        organisation.inCharge(unit.id()).id().equals(unit.id())))
                .toList();
    }
}
