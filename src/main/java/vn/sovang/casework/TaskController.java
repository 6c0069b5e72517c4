package vn.sovang.casework;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks over HTTP. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {

    private final TaskDesk desk;
    private final TaskDossiers dossiers;

    TaskController(TaskDesk desk, TaskDossiers dossiers) {
        this.desk = desk;
        this.dossiers = dossiers;
    }

    @GetMapping
    List<TaskDesk.Item> list(Principal principal) {
        return desk.tasksOf(principal.getName());
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
    Object dossier(@PathVariable String id, Principal principal, Locale locale) {
        Object dossier = dossiers.of(id, principal.getName(), locale);
        dossiers.handedOut(dossier, principal.getName());
        return dossier;
    }
}
