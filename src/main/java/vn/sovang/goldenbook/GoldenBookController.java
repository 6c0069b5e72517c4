package vn.sovang.goldenbook;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.audit.Throttle;
import vn.sovang.goldenbook.EntryResponses.Detail;
import vn.sovang.goldenbook.EntryResponses.Integrity;
import vn.sovang.goldenbook.EntryResponses.Items;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.NotVisible;

/** The Golden Book for programs; public. */
@RestController
@RequestMapping("/api/golden-book")
class GoldenBookController {

    private static final MediaType JSON_LINES = new MediaType("application", "jsonl", StandardCharsets.UTF_8);

    private final GoldenBook book;
    private final Organisation organisation;
    private final Messages messages;
    private final AuditLog audit;
    private final Throttle exports;

    GoldenBookController(GoldenBook book, Organisation organisation, Messages messages, AuditLog audit, Clock clock) {
        this.book = book;
        this.organisation = organisation;
        this.messages = messages;
        this.audit = audit;
        this.exports = new Throttle(1, Duration.ofMinutes(1), clock);
    }

    @GetMapping
    Items search(@RequestParam Map<String, String> query, Locale locale) {
        SearchParameters wanted = SearchParameters.read(query, organisation);
        return Items.of(book.search(wanted.search(), wanted.paging()), maskedAuthor(locale));
    }

    @GetMapping("/{code}")
    Detail find(@PathVariable String code, Locale locale) {
        GoldenBookEntry entry = book.find(code).orElseThrow(() -> new NotVisible("goldenBookEntryUnknown", code));
        return Detail.of(entry, maskedAuthor(locale));
    }

    /** Sent as it is read: neither the book's length nor a slow reader takes memory or a database connection. */
    @GetMapping("/export")
    void export(@RequestParam(required = false) String unit, Principal person, HttpServletResponse response)
            throws IOException {
        if (unit == null || unit.isBlank()) {
            throw InvalidInput.of("unit", "required");
        }
        if (organisation.find(unit).isEmpty()) {
            throw new NotVisible("goldenBookUnitUnknown", unit);
        }
        keepExport(unit, person);
        String attachment = ContentDisposition.attachment()
                .filename("so-vang-" + unit + ".jsonl")
                .build()
                .toString();
        response.setContentType(JSON_LINES.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment);
        PrintWriter writer = response.getWriter();
        book.export(unit, line -> writer.append(line).append('\n'));
        writer.flush();
    }

    /** Public, so anybody could fill the log: once a minute per book and person; visitors are one person. */
    private void keepExport(String unit, Principal person) {
        if (exports.lets(unit, person == null ? "" : person.getName())) {
            audit.record(AuditEntry.of(AuditAction.EXPORTED).at(unit).with("what", "GOLDEN_BOOK"));
        }
    }

    @GetMapping("/integrity")
    Integrity integrity(Locale locale) {
        return Integrity.of(
                book.keptIntegrity(), reason -> messages.text(locale, "goldenBook.integrity." + reason.name()));
    }

    private String maskedAuthor(Locale locale) {
        return messages.text(locale, "goldenBook.maskedAuthor");
    }
}
