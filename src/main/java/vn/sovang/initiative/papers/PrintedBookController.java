package vn.sovang.initiative.papers;

import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.pdf.PdfAnswer;

/** The printed Golden Book over HTTP. */
@RestController
@RequestMapping("/api")
class PrintedBookController {

    private final PrintedBook book;

    PrintedBookController(PrintedBook book) {
        this.book = book;
    }

    @GetMapping("/printed-golden-book")
    ResponseEntity<byte[]> book(
            @RequestParam String unit, @RequestParam int from, @RequestParam int to, Principal principal) {
        return PdfAnswer.download("so-vang-" + from + "-" + to + ".pdf", book.of(unit, from, to, principal.getName()));
    }
}
