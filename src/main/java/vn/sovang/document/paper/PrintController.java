package vn.sovang.document.paper;

import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.pdf.PdfAnswer;
import vn.sovang.document.print.PrintBatch;
import vn.sovang.document.print.PrintBatches;
import vn.sovang.document.print.PrintOrder;
import vn.sovang.document.print.PrintProblem;
import vn.sovang.shared.InputReader;

/** Printing over HTTP. */
@RestController
@RequestMapping("/api")
class PrintController {

    private final PrintBatches batches;
    private final InputReader reader;

    PrintController(PrintBatches batches, InputReader reader) {
        this.batches = batches;
        this.reader = reader;
    }

    record Item(
            String id,
            String unitId,
            String title,
            PrintBatch.Status status,
            int total,
            int done,
            int failed,
            List<PrintProblem> problems,
            Instant createdAt,
            Instant finishedAt,
            String href) {}

    @PostMapping("/print-batches")
    ResponseEntity<Item> start(@RequestBody(required = false) String body, Principal principal) {
        batches.requirePrinter(principal.getName());
        Item item = item(batches.start(reader.read(body, PrintOrder.class), principal.getName()));
        return ResponseEntity.created(URI.create("/api/print-batches/" + item.id()))
                .body(item);
    }

    @GetMapping("/print-batches/{id}")
    Item show(@PathVariable String id, Principal principal) {
        return item(batches.get(id, principal.getName()));
    }

    @PostMapping("/print-batches/{id}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id, Principal principal) {
        batches.cancel(id, principal.getName());
    }

    @PostMapping("/print-batches/{id}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void goOn(@PathVariable String id, Principal principal) {
        batches.goOn(id, principal.getName());
    }

    @GetMapping("/print-batches/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, Principal principal) {
        return PdfAnswer.download("giay-chung-nhan.pdf", batches.file(id, principal.getName()));
    }

    private Item item(PrintBatch batch) {
        return new Item(
                batch.id(),
                batch.unitId(),
                batch.title(),
                batch.status(),
                batch.total(),
                batch.done(),
                batch.failed(),
                batches.problems(batch),
                batch.createdAt(),
                batch.finishedAt(),
                batch.isPrintable() ? "/api/print-batches/" + batch.id() + "/file" : null);
    }
}
