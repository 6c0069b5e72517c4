package vn.sovang.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sovang.organisation.Organisation;
import vn.sovang.shared.BusinessTime;
import vn.sovang.shared.Isolated;
import vn.sovang.shared.Messages;

/** What a kind writes the sections of one sheet with: the case, its reader, and the kind's texts in the reader's language. */
public final class SheetWriter {

    private final CaseFile file;
    private final CaseKind kind;
    private final String reader;
    private final Locale locale;
    private final CaseFacts facts;

    /** Where sections that every kind can have come from. */
    record CaseFacts(CasePeople people, Acts acts, Organisation organisation, Messages messages) {}

    SheetWriter(CaseFile file, CaseKind kind, String reader, Locale locale, CaseFacts facts) {
        this.file = file;
        this.kind = kind;
        this.reader = reader;
        this.locale = locale;
        this.facts = facts;
    }

    public CaseFile file() {
        return file;
    }

    public String caseId() {
        return file.id();
    }

    public String reader() {
        return reader;
    }

    public Locale locale() {
        return locale;
    }

    public String text(String key, Object... arguments) {
        return facts.messages().text(locale, key, arguments);
    }

    public static String day(LocalDate day) {
        return BusinessTime.text(day);
    }

    /** Rows below the title {@code …section.KEY} of the kind, in the order in which they are added. */
    public Section section(String key) {
        return new Section(key, text(kind.texts() + "section." + key));
    }

    /** Who opened the case and whom it is about. */
    public CaseSheet.Section about() {
        Section section = new Section("about", text("case.section.about"))
                .named(text("case.label.openedBy"), name(file.openedBy()))
                .named(text("case.label.openedOn"), day(BusinessTime.dayOf(file.openedAt())));
        List<String> parties = facts.people().parties(file.id()).stream()
                .filter(account -> !account.equals(file.openedBy()))
                .map(this::name)
                .toList();
        return section.named(text("case.label.parties"), String.join("\n", parties))
                .build();
    }

    /** What bodies decided on the case itself. */
    public CaseSheet.Section decisions() {
        return decisions(facts.acts().of(file.id()).stream()
                .filter(act -> act.subject().equals(file.id()))
                .toList());
    }

    /** What bodies decided, each with unit, paper and reasons. */
    public CaseSheet.Section decisions(List<Act> acts) {
        Section section = new Section("decisions", text("case.section.decisions"));
        acts.forEach(act -> section.named(text(kind.texts() + "outcome." + act.outcome()), told(act)));
        return section.build();
    }

    private String told(Act act) {
        String paper = facts.organisation().unit(act.unitId()).name() + ", " + paper(act);
        return Stream.of(paper, Isolated.text(act.reason()), because(act.overrideReason()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private String because(String overrideReason) {
        return overrideReason == null ? null : text("case.override", overrideReason);
    }

    private String paper(Act act) {
        return act.decisionNumber() == null
                ? day(act.decidedOn())
                : text("case.paper", act.decisionNumber(), day(act.decidedOn()));
    }

    private String name(String account) {
        return Isolated.text(facts.organisation().nameOf(account));
    }

    /** Rows in order; a row without a value is left out. */
    public final class Section {

        private final String key;
        private final String title;
        private final List<CaseSheet.Row> rows = new ArrayList<>();

        private Section(String key, String title) {
            this.key = key;
            this.title = title;
        }

        /** A row that the kind calls {@code …label.LABEL}. */
        public Section row(String label, String value) {
            return row(label, value, null);
        }

        /** @param href where to read more */
        public Section row(String label, String value, String href) {
            return named(text(kind.texts() + "label." + label), value, href);
        }

        /** A row whose label is a text of its own, or the name of a person or a thing. */
        public Section named(String name, String value) {
            return named(name, value, null);
        }

        public Section named(String name, String value, String href) {
            return add(name, value, href, false);
        }

        /** A row for those only who may read it; ask before you add it. */
        public Section confidential(String name, String value) {
            return add(name, value, null, true);
        }

        private Section add(String name, String value, String href, boolean confidential) {
            if (value != null && !value.isBlank()) {
                rows.add(new CaseSheet.Row(name, value, href, confidential));
            }
            return this;
        }

        public CaseSheet.Section build() {
            return new CaseSheet.Section(key, title, List.copyOf(rows));
        }
    }
}
