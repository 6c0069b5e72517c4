package vn.sovang.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON that is almost what was asked for: a sample with one to three of its values replaced, doubled, or cut off. */
public final class JsonMutations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARK = "@@here@@";
    private static final int DEEP = 1200;

    private JsonMutations() {}

    public static Arbitrary<String> of(List<String> samples) {
        Arbitrary<String> replaced = Combinators.combine(
                        Arbitraries.of(samples), change().list().ofMinSize(1).ofMaxSize(3))
                .as((sample, changes) -> {
                    String text = sample;
                    for (Change change : changes) {
                        text = change.applied(text);
                    }
                    return text;
                });
        Arbitrary<String> cut = Combinators.combine(
                        Arbitraries.of(samples), Arbitraries.integers().between(0, 400))
                .as((sample, length) -> sample.substring(0, Math.min(length, sample.length())));
        return Arbitraries.frequencyOf(
                Tuple.of(12, replaced), Tuple.of(1, cut), Tuple.of(2, values()), Tuple.of(1, Arbitraries.of(samples)));
    }

    /** Any value at a place of the tree; {@code place} counts the tree's values and wraps around. */
    private record Change(int place, String value, boolean doubled) {

        String applied(String text) {
            JsonNode tree;
            try {
                tree = JSON.readTree(text);
            } catch (JsonProcessingException broken) {
                return text;
            }
            List<Runnable> places = new ArrayList<>();
            collect(tree, places);
            if (places.isEmpty()) {
                return text;
            }
            places.get(place % places.size()).run();
            return tree.toString().replace("\"" + MARK + "\"", value);
        }

        private void collect(JsonNode node, List<Runnable> places) {
            if (node instanceof ObjectNode object) {
                object.fieldNames().forEachRemaining(name -> {
                    places.add(() -> {
                        object.put(name, MARK);
                        if (doubled) {
                            object.put(name + "x", MARK);
                        }
                    });
                    collect(object.get(name), places);
                });
            } else if (node instanceof ArrayNode array) {
                for (int index = 0; index < array.size(); index++) {
                    int at = index;
                    places.add(() -> array.set(at, MARK));
                    collect(array.get(index), places);
                }
            }
        }
    }

    private static Arbitrary<Change> change() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1000),
                        values(),
                        Arbitraries.of(false, false, false, false, true))
                .as(Change::new);
    }

    /** Values as they stand in the text; some of them no JSON parser accepts. */
    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "null",
                        "true",
                        "0",
                        "-1",
                        "1e400",
                        "-0.0",
                        "1e2147483647",
                        "1E-999999999",
                        "9".repeat(1100),
                        "0." + "1".repeat(400),
                        "123456789012345678901234567890",
                        "2147483648",
                        "NaN",
                        "Infinity",
                        "[]",
                        "{}",
                        "[null]",
                        "[[[]]]",
                        "{\"\":\"\"}",
                        "{\"a\":1,\"a\":2}",
                        "[".repeat(DEEP) + "]".repeat(DEEP),
                        "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP),
                        "\"\"",
                        "\" \"",
                        "\"\\u0000\"",
                        "\"\\uD800\"",
                        "\"\\uDC00\\uD800\"",
                        "\"\u202Etxt\"",
                        "\"2026-02-30\"",
                        "\"+999999999-12-31\"",
                        "\"-999999999-01-01\"",
                        "\"9999-12-31\"",
                        "\"0000-01-01\"",
                        "\"" + "dài ".repeat(20_000) + "\"",
                        "\"a\\u0000b\"",
                        "\"😀\"",
                        "\"${1+1}\"",
                        "\"<script>alert(1)</script>\"",
                        "\"' or 1=1 --\""),
                Arbitraries.strings().ofMaxLength(40).map(JsonMutations::quoted),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.bigDecimals().map(String::valueOf));
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException exception) {
            return "\"\"";
        }
    }
}
