package vn.sovang.award.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.award.Honour;
import vn.sovang.award.HonourSearch;
import vn.sovang.award.Honours;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.PageOf;
import vn.sovang.shared.Paging;
import vn.sovang.shared.SpreadsheetText;

/** The register as a file: CSV for spreadsheet programs with no cell a formula, or JSON Lines. */
@Component
class HonourExport {

    private static final int PAGE_SIZE = 200;
    private static final int MOST_PAGES = 500;
    private static final String[] COLUMNS = {
        "code",
        "form",
        "recipient",
        "name",
        "position",
        "recipientUnit",
        "unit",
        "year",
        "decision",
        "decidedOn",
        "status"
    };

    private final Honours honours;
    private final AuditLog audit;
    private final Messages messages;
    private final ObjectMapper json;

    HonourExport(Honours honours, AuditLog audit, Messages messages, ObjectMapper json) {
        this.honours = honours;
        this.audit = audit;
        this.messages = messages;
        this.json = json;
    }

    void write(HonourSearch search, String format, String account, Locale locale, HttpServletResponse response)
            throws IOException {
        boolean csv = format.equals("csv");
        if (!csv && !format.equals("json")) {
            throw InvalidInput.of("format", "notAChoice", "csv, json");
        }
        audit.record(AuditEntry.of(AuditAction.EXPORTED).by(account).with("what", "HONOURS"));
        response.setContentType(csv ? "text/csv" : "application/x-ndjson");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(csv ? "khen-thuong.csv" : "khen-thuong.jsonl")
                        .build()
                        .toString());
        PrintWriter writer = response.getWriter();
        if (csv) {
            writer.write("\ufeff" + titles(locale));
            each(search, honour -> writer.write(line(honour, locale)));
        } else {
            each(search, honour -> writer.write(object(honour)));
        }
    }

    private void each(HonourSearch search, Consumer<Honour> reader) {
        for (int page = 0; page < MOST_PAGES; page++) {
            PageOf<Honour> part = honours.search(search, Paging.of(page, PAGE_SIZE));
            part.items().forEach(reader);
            if (page + 1 >= part.pages()) {
                return;
            }
        }
    }

    private String titles(Locale locale) {
        String[] titles = new String[COLUMNS.length];
        for (int index = 0; index < COLUMNS.length; index++) {
            titles[index] = messages.text(locale, "award.honour." + COLUMNS[index]);
        }
        return SpreadsheetText.line(titles);
    }

    private String line(Honour honour, Locale locale) {
        return SpreadsheetText.line(
                honour.code(),
                honour.formName(),
                messages.text(locale, "award.recipient." + honour.recipient()),
                honour.name(),
                honour.position(),
                honour.recipientUnit(),
                honour.unitName(),
                Integer.toString(honour.year()),
                honour.decisionNumber(),
                honour.decidedOn().toString(),
                messages.text(locale, "award.honour.status." + honour.status()));
    }

    private String object(Honour honour) {
        try {
            return json.writeValueAsString(HonourItem.of(honour)) + "\n";
        } catch (IOException exception) {
            throw new IllegalStateException("An honour cannot be written", exception);
        }
    }
}
