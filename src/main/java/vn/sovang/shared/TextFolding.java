package vn.sovang.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds Vietnamese text so that {@code Số hóa} and {@code so hoa} are found by each other. */
public final class TextFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private TextFolding() {}

    /** Lower case, no diacritics, {@code đ} as {@code d}, runs of white space as one space, trimmed. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACES.matcher(bare.replace('đ', 'd')).replaceAll(" ").strip();
    }

    /** Pattern of {@code like … escape '!'} for folded texts that contain this one. */
    public static String contained(String text) {
        String folded = fold(printable(text));
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Without control characters: PostgreSQL refuses a text with a zero character instead of not finding it. */
    public static String printable(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }
}
