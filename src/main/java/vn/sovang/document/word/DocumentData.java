package vn.sovang.document.word;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data of a document as plain maps, so that a template reaches texts and nothing else. */
final class DocumentData {

    private DocumentData() {}

    static Map<String, Object> of(Record data) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            values.put(component.getName(), plain(valueOf(component, data)));
        }
        return values;
    }

    private static Object valueOf(RecordComponent component, Record data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(component.toString(), exception);
        }
    }

    private static Object plain(Object value) {
        if (value instanceof Record group) {
            return of(group);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(line -> of((Record) line)).toList();
        }
        if (value == null || value instanceof String) {
            return value;
        }
        throw new IllegalStateException("A document holds texts, not " + value.getClass());
    }
}
