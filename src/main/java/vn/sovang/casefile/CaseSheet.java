package vn.sovang.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case of whatever kind as pages, forms and programs show it to one reader, in the reader's language.
 *
 * @param kindLabel what cases of its kind are called
 * @param number null until it is given
 * @param status code, for programs
 * @param unitName unit that deals with it
 * @param dueOn null when no limit runs
 */
public record CaseSheet(
        String id,
        String kindLabel,
        String number,
        String title,
        String status,
        String statusLabel,
        String unitId,
        String unitName,
        LocalDate dueOn,
        List<Section> sections,
        List<Event> history) {

    /** Whether it holds what only some of the case's readers may know. */
    @JsonIgnore
    public boolean isConfidential() {
        return sections.stream().flatMap(section -> section.rows().stream()).anyMatch(Row::confidential);
    }

    public record Section(String key, String title, List<Row> rows) {}

    /**
     * @param label of the value; may be a person's name
     * @param value of any number of lines
     * @param href where to read more, null for nowhere
     * @param confidential kept from others who see the case
     */
    public record Row(String label, String value, String href, boolean confidential) {}

    /** @param text a whole sentence */
    public record Event(Instant at, String text, String reason) {}
}
