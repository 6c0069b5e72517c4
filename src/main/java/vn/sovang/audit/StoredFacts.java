package vn.sovang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sovang.shared.Clipped;

/** Facts of an entry as the text of one column: a JSON object of texts. */
final class StoredFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 1000;
    private static final int[] LONGEST_VALUES = {300, 100, 20};

    private StoredFacts() {}

    /** Shortens long values until everything fits; null when there are no facts. */
    static String write(Map<String, String> facts) {
        if (facts.isEmpty()) {
            return null;
        }
        for (int longest : LONGEST_VALUES) {
            Map<String, String> shortened = new LinkedHashMap<>();
            facts.forEach((name, value) -> shortened.put(name, fitting(value, longest)));
            String text = json(shortened);
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        throw new IllegalArgumentException("Too many facts for one entry: " + facts.keySet());
    }

    static Map<String, String> read(String stored) {
        if (stored == null) {
            return Map.of();
        }
        try {
            return JSON.readValue(stored, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("Stored facts cannot be read", exception);
        }
    }

    /** Without control characters, which PostgreSQL refuses in part, and no longer than the column. */
    static String fitting(String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("[\\p{Cc}\\p{Cs}]", " ");
        return clean.length() <= longest ? clean : Clipped.text(clean, longest - 1) + "…";
    }

    private static String json(Map<String, String> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
