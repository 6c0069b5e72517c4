package vn.sovang.redress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sovang.casefile.CaseHistory;
import vn.sovang.casefile.CaseSheet;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Messages;

/** Texts of sheets in the reader's language. */
@Component
class SheetWords {

    private final CaseHistory history;
    private final Organisation organisation;
    private final Messages messages;

    SheetWords(CaseHistory history, Organisation organisation, Messages messages) {
        this.history = history;
        this.organisation = organisation;
        this.messages = messages;
    }

    String text(Locale locale, String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    static String day(LocalDate day) {
        return BusinessTime.text(day);
    }

    List<CaseSheet.Event> history(String caseId, Locale locale) {
        return history(caseId, locale, step -> true);
    }

    List<CaseSheet.Event> history(String caseId, Locale locale, Predicate<RedressStep> shown) {
        return history.of(caseId).stream()
                .map(RedressEvent::of)
                .filter(event -> shown.test(event.step()))
                .map(event -> new CaseSheet.Event(
                        event.occurredAt(),
                        text(
                                locale,
                                event.step().sentence(event.outcome()),
                                event.actor() == null ? "" : Isolated.text(organisation.nameOf(event.actor())),
                                organisation.unit(event.unitId()).name(),
                                event.reference() == null ? "" : event.reference()),
                        event.reason()))
                .toList();
    }

    /** Rows in order; a row without a value is left out. */
    final class Section {

        private final Locale locale;
        private final String key;
        private final List<CaseSheet.Row> rows = new ArrayList<>();

        Section(Locale locale, String key) {
            this.locale = locale;
            this.key = key;
        }

        Section row(String label, String value) {
            return row(label, value, null);
        }

        Section row(String label, String value, String href) {
            return named(text(locale, "redress.label." + label), value, href);
        }

        /** A row whose label is a person's or a thing's own name. */
        Section named(String name, String value, String href) {
            if (value != null && !value.isBlank()) {
                rows.add(new CaseSheet.Row(name, value, href));
            }
            return this;
        }

        CaseSheet.Section build() {
            return new CaseSheet.Section(key, text(locale, "redress.section." + key), List.copyOf(rows));
        }
    }
}
