package vn.sovang.initiative;

import java.net.URI;
import java.security.Principal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;

/** Filing, reading and withdrawing of requests over HTTP. */
@RestController
@RequestMapping("/api/initiatives")
class InitiativeController {

    private final FilingDesk desk;
    private final InitiativeVisibility visibility;
    private final Withdrawals withdrawals;
    private final CaseViews views;

    InitiativeController(FilingDesk desk, InitiativeVisibility visibility, Withdrawals withdrawals, CaseViews views) {
        this.desk = desk;
        this.visibility = visibility;
        this.withdrawals = withdrawals;
        this.views = views;
    }

    /** What the submitter learns at once; {@code dueOn} is the answer date of the receipt. */
    record Receipt(String id, String receiptNumber, InitiativeStatus status, LocalDate dueOn) {}

    /** With {@code dryRun} the request is checked and nothing is stored (204). */
    @PostMapping
    ResponseEntity<Receipt> file(
            @RequestBody(required = false) String request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        if (dryRun) {
            desk.check(request, principal.getName());
            return ResponseEntity.noContent().build();
        }
        Initiative filed = desk.file(request, principal.getName());
        return ResponseEntity.created(URI.create("/api/initiatives/" + filed.id()))
                .body(new Receipt(
                        filed.id(), filed.receiptNumber(), filed.status(), BusinessTime.dayOf(filed.dueAt())));
    }

    @GetMapping
    PageOf<CaseViews.Summary> search(
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Principal principal) {
        return visibility
                .search(principal.getName(), statusOf(status), emptyToNull(unit), q, Paging.of(page, size))
                .map(views::summary);
    }

    @GetMapping("/{id}")
    CaseViews.Detail get(@PathVariable String id, Principal principal) {
        return views.detail(visibility.visibleTo(principal.getName(), id), principal.getName());
    }

    @PostMapping("/{id}/withdrawal")
    CaseViews.Detail withdraw(
            @PathVariable String id, @RequestBody(required = false) String withdrawal, Principal principal) {
        withdrawals.withdraw(id, principal.getName(), withdrawal);
        return get(id, principal);
    }

    private static String emptyToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static InitiativeStatus statusOf(String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        return Arrays.stream(InitiativeStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "status",
                        "notAChoice",
                        Arrays.stream(InitiativeStatus.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
