package vn.sovang.initiative.process;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Many tasks at once over HTTP; with {@code dryRun} they are checked and nothing is stored (204). */
@RestController
@RequestMapping("/api/tasks/batch")
class BatchController {

    private final BatchDesk desk;

    BatchController(BatchDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/conclusion")
    ResponseEntity<BatchDesk.Concluded> conclude(
            @RequestBody(required = false) String conclusion,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        if (dryRun) {
            desk.checkConclusion(conclusion, principal.getName());
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok(desk.conclude(conclusion, principal.getName()));
    }

    @PostMapping("/decision")
    ResponseEntity<BatchDesk.Decided> decide(
            @RequestBody(required = false) String decision,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        if (dryRun) {
            desk.checkDecision(decision, principal.getName());
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok(desk.decide(decision, principal.getName()));
    }
}
