package vn.sovang.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Two keys of a Vietnamese text. By {@link #search} it is found, however it is typed; by {@link #same} it is decided
 * whether two texts say the same. Texts with the same {@code same} have the same {@code search}.
 */
public final class TextFolding {

    private static final String QUOTES = "\"'`\u00AB\u00B4\u00BB\u02B9\u02BA\u02BB\u02BC\u02BD\u02C8"
            + "\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u2032\u2033\u2034\u2035\u2036\u2037\u2039\u203A"
            + "\u275B\u275C\u275D\u275E\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uA78C\uFF02\uFF07";

    /** Signs that look like a dash and are none by their kind. */
    private static final String DASHES = "\u02D7\u2043\u2212\u2796";

    /** Letters of other alphabets, in lower case, that look like ours in one case at least, each above its twin. */
    private static final String TWINS = "ðɖ" + "авсенкмортхуіјѕ" + "αβεζηικνορτυχ" + "ıɑɡ";

    private static final String OURS = "đđ" + "abcehkmoptxyijs" + "abezhiknoptyx" + "iag";

    private TextFolding() {}

    /**
     * For finding: as {@link #same}, and without diacritics and quotation marks, {@code đ} as {@code d}, so that {@code Số
     * hóa} and {@code so hoa} are found by each other.
     */
    public static String search(String text) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(same(text), Normalizer.Form.NFD).codePoints().forEach(sign -> {
            if (sign != '\'' && !isMark(sign)) {
                append(bare, sign == 'đ' ? 'd' : sign);
            }
        });
        return bare.toString().strip();
    }

    /**
     * For telling apart: lower case, composed, runs of white space as one space, one kind of quotation mark and of dash,
     * nothing invisible, letters that only look like ours as ours; accents stay, because {@code ấm} is not {@code âm}.
     */
    public static String same(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder quoted = new StringBuilder();
        // Before composing, which makes a space and an accent of an acute sign.
        Visible.text(text).codePoints().forEach(sign -> quote(quoted, sign));
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(quoted, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(sign -> append(folded, ours(sign)));
        return Normalizer.normalize(folded, Normalizer.Form.NFC).strip();
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

    /** One mark for any number of them; what joined several signs to a picture goes. */
    private static void quote(StringBuilder text, int sign) {
        if (QUOTES.indexOf(sign) >= 0) {
            if (text.isEmpty() || text.charAt(text.length() - 1) != '\'') {
                text.append('\'');
            }
        } else if (Character.getType(sign) != Character.FORMAT && (sign < 0xFE00 || sign > 0xFE0F)) {
            text.appendCodePoint(sign);
        }
    }

    private static int ours(int sign) {
        if (Character.getType(sign) == Character.DASH_PUNCTUATION || DASHES.indexOf(sign) >= 0) {
            return '-';
        }
        int place = TWINS.indexOf(sign);
        return place < 0 ? sign : OURS.charAt(place);
    }

    /** One space for any number of blanks. */
    private static void append(StringBuilder text, int sign) {
        boolean blank = Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == 0x2800;
        if (!blank) {
            text.appendCodePoint(sign);
        } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
