package vn.sovang.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Messages;
import vn.sovang.shared.SpreadsheetText;
import vn.sovang.shared.TimeConfiguration;

/** The log as a file for spreadsheet programs: CSV in UTF-8 with a byte order mark, no cell a formula. */
@Component
class AuditExport {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(TimeConfiguration.VIETNAM);
    private static final String[] COLUMNS = {
        "id", "time", "account", "name", "action", "sentence", "case", "number", "unit", "address", "details"
    };

    private final AuditTrail trail;
    private final Messages messages;
    private final Clock clock;

    AuditExport(AuditTrail trail, Messages messages, Clock clock) {
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    void write(AuditFilter filter, String account, Locale locale, HttpServletResponse response) {
        trail.export(filter, account, locale, () -> begin(locale, response), item -> line(item, response));
    }

    private void begin(Locale locale, HttpServletResponse response) {
        LocalDate today = BusinessTime.today(clock);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("nhat-ky-" + today + ".csv")
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        String[] titles = new String[COLUMNS.length];
        for (int index = 0; index < COLUMNS.length; index++) {
            titles[index] = messages.text(locale, "audit.column." + COLUMNS[index]);
        }
        writer(response).write("\ufeff" + SpreadsheetText.line(titles));
    }

    private void line(AuditItem item, HttpServletResponse response) {
        writer(response)
                .write(SpreadsheetText.line(
                        Long.toString(item.id()),
                        TIME.format(item.at()),
                        item.actor(),
                        item.actorName(),
                        item.action().name(),
                        item.sentence(),
                        item.caseId(),
                        item.subject(),
                        item.unitName(),
                        item.address(),
                        item.details().stream()
                                .map(detail -> detail.label() + ": " + detail.value())
                                .collect(Collectors.joining("; "))));
    }

    private static PrintWriter writer(HttpServletResponse response) {
        try {
            return response.getWriter();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
