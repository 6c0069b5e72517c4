package vn.sovang.casework;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.shared.PageHeaders;
import vn.sovang.shared.PageOf;

/** Tasks over HTTP. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final TaskDesk desk;
    private final TaskDossiers dossiers;

    TaskController(TaskDesk desk, TaskDossiers dossiers) {
        this.desk = desk;
        this.dossiers = dossiers;
    }

    /** A page of the tasks of the person; {@code X-Total-Count} and {@code Link} tell of the others. */
    @GetMapping
    ResponseEntity<List<TaskDesk.Item>> list(
            @RequestParam(name = "case", required = false) String caseId,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Principal principal) {
        PageOf<TaskDesk.Item> found = desk.tasksOf(
                principal.getName(), caseId, q, within(page, 0, 1_000_000, 0), within(size, 1, LARGEST_PAGE, PAGE));
        return ResponseEntity.ok().headers(PageHeaders.of(found)).body(found.items());
    }

    private static int within(Integer wanted, int least, int most, int otherwise) {
        return wanted == null ? otherwise : Math.min(Math.max(wanted, least), most);
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String id, Principal principal) {
        desk.claim(id, principal.getName());
    }

    @PostMapping("/{id}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unclaim(@PathVariable String id, Principal principal) {
        desk.unclaim(id, principal.getName());
    }

    /** With {@code dryRun} the submission is checked and nothing is stored. */
    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submit(
            @PathVariable String id,
            @RequestBody(required = false) String submission,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        if (dryRun) {
            desk.check(id, submission, principal.getName());
        } else {
            desk.submit(id, submission, principal.getName());
        }
    }

    /** Everything a reviewer reads beside the form. */
    @GetMapping("/{id}/dossier")
    CaseDossier dossier(@PathVariable String id, Principal principal, Locale locale) {
        return dossiers.of(id, principal.getName(), locale);
    }
}
