package vn.sovang.document.word;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a template may name, taken from the record of a kind of document.
 *
 * @param parts by name; empty for a text
 * @param explained key of the message that explains it to officers, null for the document as a whole
 */
record Shape(Type type, Map<String, Shape> parts, String explained) {

    enum Type {
        TEXT,
        GROUP,
        LIST
    }

    static Shape of(Class<?> record) {
        return new Shape(Type.GROUP, partsOf(record), null);
    }

    private static Map<String, Shape> partsOf(Class<?> record) {
        Map<String, Shape> parts = new LinkedHashMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            parts.put(
                    component.getName(),
                    of(component, "placeholder." + record.getSimpleName() + "." + component.getName()));
        }
        return parts;
    }

    private static Shape of(RecordComponent component, String explained) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return new Shape(Type.TEXT, Map.of(), explained);
        }
        if (type == List.class) {
            Class<?> line = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return new Shape(Type.LIST, partsOf(line), explained);
        }
        return new Shape(Type.GROUP, partsOf(type), explained);
    }

    Optional<Shape> find(String name) {
        Shape found = this;
        for (String part : name.split("\\.")) {
            // The lines of a list have names of their own, which only count within the list.
            boolean within = found != null && (found == this || found.type == Type.GROUP);
            found = within ? found.parts.get(part) : null;
        }
        return Optional.ofNullable(found);
    }
}
