package vn.sovang.notification;

import java.util.regex.Pattern;

/** Makes text that people typed fit for headers, for single lines and for the database. */
final class UntrustedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern CONTROLS_IN_BODY = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    /** Characters that turn the direction of what follows: harmless within a paragraph, not in a header. */
    private static final Pattern DIRECTION =
            Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private UntrustedText() {}

    /** For headers: one line without control and direction characters. */
    static String header(String text) {
        return line(DIRECTION.matcher(text == null ? "" : text).replaceAll(""));
    }

    /** One line: control characters and runs of white space become one space. */
    static String line(String text) {
        if (text == null) {
            return "";
        }
        String whole = LONE_SURROGATE.matcher(text).replaceAll("\uFFFD");
        return SPACES.matcher(CONTROLS.matcher(whole).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Several lines, separated by {@code \n}, without any other control character. */
    static String body(String text) {
        if (text == null) {
            return "";
        }
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        String whole = LONE_SURROGATE.matcher(lines).replaceAll("\uFFFD");
        return CONTROLS_IN_BODY.matcher(whole).replaceAll("");
    }

    /** At most {@code longest} UTF-16 units, never half a character; an ellipsis shows that something is missing. */
    static String clip(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
