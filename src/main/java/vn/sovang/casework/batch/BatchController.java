package vn.sovang.casework.batch;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.shared.NotVisible;

/** Many tasks at once over HTTP; with {@code dryRun} they are checked and nothing is stored (204). */
@RestController
@RequestMapping("/api/tasks/batch")
class BatchController {

    private final BatchDesk desk;
    private final Map<String, Batch<?, ?>> batches;

    BatchController(BatchDesk desk, List<Batch<?, ?>> batches) {
        this.desk = desk;
        this.batches = batches.stream().collect(Collectors.toMap(Batch::name, Function.identity()));
    }

    @PostMapping("/{name}")
    ResponseEntity<?> submit(
            @PathVariable String name,
            @RequestBody(required = false) String sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        Batch<?, ?> batch = batches.get(name);
        if (batch == null) {
            throw new NotVisible("task");
        }
        if (dryRun) {
            desk.check(batch, sent, principal.getName());
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok(desk.submit(batch, sent, principal.getName()));
    }
}
