package vn.sovang.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two keys of a Vietnamese text. By {@link #search} it is found, however it is typed; by {@link #same} it is decided
 * whether two texts say the same. Texts with the same {@code same} have the same {@code search}.
 */
public final class TextFolding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** What remains of signs of several parts, see {@link Visible}. */
    private static final Pattern JOINERS = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u2800]+");
    private static final Pattern QUOTES =
            Pattern.compile("[\"'`\\u00AB\\u00B4\\u00BB\\u02B9-\\u02BD\\u02C8\\u2018-\\u201F\\u2032-\\u2037"
                    + "\\u2039\\u203A\\u275B-\\u275E\\u300C-\\u300F\\u301D-\\u301F\\uA78C\\uFF02\\uFF07]+");
    private static final Pattern DASHES =
            Pattern.compile("[\\p{Pd}\\u00AD\\u02D7\\u2010-\\u2015\\u2043\\u2212\\u2796]");

    /** Letters of other alphabets, in lower case, that look like ours in one case at least, each above its twin. */
    private static final String TWINS = "ðɖ" + "авсенкмортхуіјѕ" + "αβεζηικνορτυχ" + "ıɑɡ";

    private static final String OURS = "đđ" + "abcehkmoptxyijs" + "abezhiknoptyx" + "iag";

    private TextFolding() {}

    /**
     * For finding: as {@link #same}, and without diacritics and quotation marks, {@code đ} as {@code d}, so that {@code Số
     * hóa} and {@code so hoa} are found by each other.
     */
    public static String search(String text) {
        String decomposed = Normalizer.normalize(same(text).replace("'", ""), Normalizer.Form.NFD);
        String bare = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /**
     * For telling apart: lower case, composed, runs of white space as one space, one kind of quotation mark and of dash,
     * nothing invisible, letters that only look like ours as ours; accents stay, because {@code ấm} is not {@code âm}.
     */
    public static String same(String text) {
        if (text == null) {
            return "";
        }
        String visible = JOINERS.matcher(Visible.text(text)).replaceAll("");
        // Before composing, which makes a space and an accent of an acute sign.
        String quoted = QUOTES.matcher(visible).replaceAll("'");
        String composed = Normalizer.normalize(quoted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String signs = DASHES.matcher(composed).replaceAll("-");
        String ours = signs.codePoints()
                .map(TextFolding::ours)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return SPACES.matcher(Normalizer.normalize(ours, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether two texts say the same, see {@link #same}. */
    public static boolean isSame(String one, String other) {
        return same(one).equals(same(other));
    }

    /** Pattern of {@code like … escape '!'} for texts folded for searching that contain this one. */
    public static String contained(String text) {
        String folded = search(printable(text));
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** Without control characters: PostgreSQL refuses a text with a zero character instead of not finding it. */
    public static String printable(String text) {
        return text.replaceAll("\\p{Cc}", " ");
    }

    private static int ours(int letter) {
        int place = TWINS.indexOf(letter);
        return place < 0 ? letter : OURS.charAt(place);
    }
}
