package vn.sovang.initiative.papers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.sovang.audit.AuditAction;
import vn.sovang.audit.AuditEntry;
import vn.sovang.audit.AuditLog;
import vn.sovang.document.pdf.PdfTemplates;
import vn.sovang.goldenbook.GoldenBook;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Role;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.NotAllowed;
import vn.sovang.shared.TimeConfiguration;

/**
 * A unit's own book on paper, made from its export: every number of the register is there, counter-entries too, what is
 * revoked is struck through, and the head hash at the end says which state of the book it is.
 */
@Service
public class PrintedBook {

    private static final int MOST = 3000;
    private static final List<Role> PRINTERS = List.of(Role.OFFICER, Role.SECRETARY, Role.COMMITTEE, Role.AUDITOR);

    private final GoldenBook book;
    private final PdfTemplates templates;
    private final Organisation organisation;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    PrintedBook(
            GoldenBook book,
            PdfTemplates templates,
            Organisation organisation,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.book = book;
        this.templates = templates;
        this.organisation = organisation;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** @param name null when the name is not published */
    record Author(String name, String position, String share) {}

    /**
     * A number of the book.
     *
     * @param counter it revokes {@code refersTo} instead of recognising
     * @param revokedBy number of the entry that revokes it, null for none
     */
    record Row(
            String number,
            String code,
            boolean counter,
            String title,
            String benefits,
            List<Author> authors,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate enteredOn,
            String refersTo,
            String revokedBy) {

        Row revoked(String by) {
            return new Row(
                    number,
                    code,
                    counter,
                    title,
                    benefits,
                    authors,
                    decisionNumber,
                    decidedOn,
                    enteredOn,
                    refersTo,
                    by);
        }
    }

    /** What the export told; the head stands in its last line. */
    private static final class Reading {

        private final Map<String, String> numbers = new HashMap<>();
        private final Map<String, String> revocations = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private String headHash;
        private int entries;
    }

    /**
     * @param from first year, {@code to} the last
     * @throws NotAllowed for everybody without an office in the unit
     * @throws InvalidInput for a unit nobody had, years the wrong way round, or too many entries for one file
     */
    public byte[] of(String unitId, int from, int to, String account) {
        Unit unit = organisation.find(unitId).orElseThrow(() -> InvalidInput.of("unit", "printUnit"));
        if (PRINTERS.stream().noneMatch(role -> organisation.holds(account, role, unitId))) {
            throw new NotAllowed("printBook");
        }
        if (from > to) {
            throw InvalidInput.of("to", "printYears");
        }
        Reading reading = new Reading();
        book.export(unitId, line -> read(line, from, to, reading));
        if (reading.rows.size() > MOST) {
            throw InvalidInput.of("to", "printBookTooMany", reading.rows.size(), MOST);
        }
        Map<String, Object> content = new HashMap<>();
        content.put("unit", unit);
        content.put("superior", superior(unit));
        content.put("from", from);
        content.put("to", to);
        content.put("rows", marked(reading));
        content.put("entries", reading.entries);
        content.put("headHash", reading.headHash);
        content.put("now", ZonedDateTime.ofInstant(clock.instant(), TimeConfiguration.VIETNAM));
        byte[] pdf = templates.render("golden-book", content);
        audit.record(AuditEntry.of(AuditAction.EXPORTED)
                .by(account)
                .at(unitId)
                .with("what", "GOLDEN_BOOK_PRINT")
                .with("rows", reading.rows.size()));
        return pdf;
    }

    private String superior(Unit unit) {
        return unit.parentId() == null
                ? null
                : organisation.unit(unit.parentId()).name();
    }

    private void read(String line, int from, int to, Reading reading) {
        JsonNode tree;
        try {
            tree = json.readTree(line);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        JsonNode entry = tree.get("entry");
        if (entry == null) {
            reading.headHash = tree.get("headHash").asText();
            reading.entries = tree.get("entries").asInt();
            return;
        }
        Row row = row(tree, entry);
        reading.numbers.put(row.code(), row.number());
        if (row.counter() && row.refersTo() != null) {
            reading.revocations.put(row.refersTo(), row.number());
        }
        int year = entry.get("year").asInt();
        if (year >= from && year <= to) {
            reading.rows.add(row);
        }
    }

    private static Row row(JsonNode line, JsonNode entry) {
        return new Row(
                entry.get("number").asInt() + "/" + entry.get("year").asInt(),
                line.get("code").asText(),
                !entry.get("kind").asText().equals("RECOGNITION"),
                entry.get("title").asText(),
                text(entry.get("benefits")),
                authors(line.path("disclosed").path("authors")),
                entry.get("decisionNumber").asText(),
                LocalDate.parse(entry.get("decidedOn").asText()),
                LocalDate.ofInstant(Instant.parse(entry.get("enteredAt").asText()), TimeConfiguration.VIETNAM),
                text(entry.get("refersTo")),
                null);
    }

    /** With what the export discloses: an author who is not published is null in it. */
    private static List<Author> authors(JsonNode commitments) {
        List<Author> authors = new ArrayList<>();
        for (JsonNode commitment : commitments) {
            JsonNode author = commitment.path("value");
            authors.add(
                    author.isMissingNode()
                            ? new Author(null, null, null)
                            : new Author(
                                    author.get("name").asText(),
                                    text(author.get("position")),
                                    text(author.get("sharePercent"))));
        }
        return authors;
    }

    /** Rows that a later entry revokes, and the numbers of what counter-entries revoke. */
    private static List<Row> marked(Reading reading) {
        return reading.rows.stream()
                .map(row -> row.revoked(reading.revocations.get(row.code())))
                .map(row -> row.refersTo() == null ? row : referring(row, reading.numbers.get(row.refersTo())))
                .toList();
    }

    private static Row referring(Row row, String number) {
        return new Row(
                row.number(),
                row.code(),
                row.counter(),
                row.title(),
                row.benefits(),
                row.authors(),
                row.decisionNumber(),
                row.decidedOn(),
                row.enteredOn(),
                number,
                row.revokedBy());
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.asText();
    }
}
