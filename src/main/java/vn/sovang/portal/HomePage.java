package vn.sovang.portal;

import java.security.Principal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sovang.casework.TaskDesk;
import vn.sovang.casework.web.BatchPage;
import vn.sovang.initiative.CaseViews;
import vn.sovang.initiative.InitiativeStatus;
import vn.sovang.initiative.InitiativeVisibility;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** The first page after signing in: what I have to do, and the cases I may see. */
@Controller
class HomePage {

    private static final int TASKS_SHOWN = 10;

    private final Organisation organisation;
    private final TaskDesk tasks;
    private final InitiativeVisibility visibility;
    private final CaseViews views;
    private final List<BatchPage<?>> desks;
    private final Clock clock;

    HomePage(
            Organisation organisation,
            TaskDesk tasks,
            InitiativeVisibility visibility,
            CaseViews views,
            List<BatchPage<?>> desks,
            Clock clock) {
        this.organisation = organisation;
        this.tasks = tasks;
        this.visibility = visibility;
        this.views = views;
        this.desks = desks;
        this.clock = clock;
    }

    /** A post in words. */
    record PostLine(String role, String unitName) {}

    @GetMapping("/")
    String home(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) Integer page,
            Principal principal,
            Locale locale,
            Model model) {
        String account = principal.getName();
        InitiativeStatus wanted = Arrays.stream(InitiativeStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElse(null);
        PageOf<TaskDesk.Item> mine = tasks.tasksOf(account, null, null, 0, TASKS_SHOWN);
        var found = visibility.search(account, wanted, null, q, Paging.of(page, null));
        model.addAttribute("name", organisation.nameOf(account));
        model.addAttribute("posts", lines(organisation, account));
        model.addAttribute("officer", holds(account, Role.OFFICER));
        model.addAttribute("prints", holds(account, Role.OFFICER) || holds(account, Role.COMMITTEE));
        model.addAttribute("taskCount", mine.total());
        model.addAttribute("tasks", mine.items());
        model.addAttribute(
                "desks",
                desks.stream()
                        .flatMap(desk -> desk.invitations(account, locale).stream())
                        .toList());
        model.addAttribute("cases", found.map(views::summary));
        model.addAttribute("statuses", InitiativeStatus.values());
        model.addAttribute("q", q);
        model.addAttribute("status", wanted == null ? "" : wanted.name());
        model.addAttribute("today", BusinessTime.today(clock));
        return "portal/home";
    }

    private boolean holds(String account, Role role) {
        return organisation.postsOf(account).stream().anyMatch(post -> post.role() == role);
    }

    static List<PostLine> lines(Organisation organisation, String account) {
        return organisation.postsOf(account).stream()
                .map(post -> new PostLine(
                        post.role().name(), organisation.unit(post.unitId()).name()))
                .toList();
    }
}
