package vn.sovang.goldenbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Checks an export as a stranger would who has nothing but its text and docs/adr/0005; shares no code with the module. */
final class ExportVerifier {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ExportVerifier() {}

    /** Everything that does not fit, empty for a sound export. */
    static List<String> verify(List<String> lines) {
        List<String> problems = new ArrayList<>();
        String previous = "0".repeat(64);
        for (int index = 0; index < lines.size() - 1; index++) {
            JsonNode line = read(lines.get(index));
            JsonNode entry = line.get("entry");
            String hash = line.get("hash").asText();
            expect(problems, index, "hash", hash, sha256(canonical(entry)));
            expect(
                    problems,
                    index,
                    "previousHash",
                    previous,
                    entry.get("previousHash").asText());
            expect(
                    problems,
                    index,
                    "sequence",
                    "" + (index + 1),
                    entry.get("sequence").asText());
            JsonNode disclosed = line.get("disclosed");
            for (int author = 0; author < entry.get("authors").size(); author++) {
                opened(
                        problems,
                        index,
                        entry.get("authors").get(author),
                        disclosed.get("authors").get(author));
            }
            opened(problems, index, entry.get("details"), disclosed.get("details"));
            previous = hash;
        }
        JsonNode head = read(lines.get(lines.size() - 1));
        expect(
                problems,
                -1,
                "entries",
                "" + (lines.size() - 1),
                head.get("entries").asText());
        expect(problems, -1, "headHash", previous, head.get("headHash").asText());
        return problems;
    }

    private static void opened(List<String> problems, int index, JsonNode commitment, JsonNode opening) {
        if (!opening.isNull()) {
            String digest = sha256(opening.get("salt").asText() + canonical(opening.get("value")));
            expect(problems, index, "commitment", commitment.asText(), digest);
        }
    }

    private static void expect(List<String> problems, int index, String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            problems.add("line " + (index + 1) + ": " + what + " " + actual + " instead of " + expected);
        }
    }

    /** Enough of RFC 8785 for this format: ASCII keys, short decimal numbers. */
    private static String canonical(JsonNode node) {
        if (node.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            node.fieldNames().forEachRemaining(names::add);
            return names.stream()
                    .map(name -> "\"" + name + "\":" + canonical(node.get(name)))
                    .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(canonical(item)));
            return "[" + String.join(",", items) + "]";
        }
        return node.toString();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (java.io.IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException exception) {
            throw new AssertionError(exception);
        }
    }
}
