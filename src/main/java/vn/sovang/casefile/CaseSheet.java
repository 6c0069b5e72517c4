package vn.sovang.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A revocation or an appeal as pages, forms and programs show it, in the reader's language.
 *
 * @param status code, for programs
 * @param unitName unit that deals with it
 * @param dueOn null when no limit runs
 */
public record CaseSheet(
        String id,
        String number,
        String title,
        String status,
        String statusLabel,
        String unitId,
        String unitName,
        LocalDate dueOn,
        List<Section> sections,
        List<Event> history) {

    public record Section(String key, String title, List<Row> rows) {}

    /**
     * @param label of the value; may be a person's name
     * @param value of any number of lines
     * @param href where to read more, null for nowhere
     */
    public record Row(String label, String value, String href) {}

    /** @param text a whole sentence */
    public record Event(Instant at, String text, String reason) {}
}
