package vn.sovang.document.word;

import java.util.List;
import java.util.Map;

/** Where a name is looked up: the line of the list that is being repeated, then what is around it. */
record Scope(Map<String, Object> values, Scope around) {

    static Scope of(Record data) {
        return new Scope(DocumentData.of(data), null);
    }

    Scope with(Map<String, Object> line) {
        return new Scope(line, this);
    }

    /** A text, a list of lines, a group, or null; never anything that a name could call. */
    Object find(String name) {
        Object found = values;
        for (String part : name.split("\\.")) {
            found = found instanceof Map<?, ?> group ? group.get(part) : null;
        }
        boolean known = values.containsKey(name.split("\\.")[0]);
        return known || around == null ? found : around.find(name);
    }

    String text(String name) {
        return find(name) instanceof String text ? text : "";
    }

    /** The scopes in which the section is written out: one for each line, or one when there is something at all. */
    List<Scope> linesOf(Tag section) {
        Object found = find(section.name());
        boolean empty = found == null
                || found instanceof String text && text.isBlank()
                || found instanceof List<?> list && list.isEmpty();
        if (section.use() == Tag.Use.ABSENT) {
            return empty ? List.of(this) : List.of();
        }
        if (section.use() == Tag.Use.EACH && found instanceof List<?> lines) {
            return lines.stream().map(line -> with(line(line))).toList();
        }
        return empty ? List.of() : List.of(this);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> line(Object line) {
        return (Map<String, Object>) line;
    }
}
