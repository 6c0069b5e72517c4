package vn.sovang.shared;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number and symbol of a paper as people write them: {@code 15}, {@code 015} and {@code Số: 15} are one. */
public final class PaperNumber {

    private static final Pattern PREFIX = Pattern.compile("^(so|no)[.:°]*\\s*(?=\\d)");
    private static final Pattern LEADING = Pattern.compile("0*(\\d{1,9})(?!\\d).*");

    private PaperNumber() {}

    /**
     * By which two writings are told to be one number: without the word in front, leading zeros, spaces and accents, for a
     * symbol is no word.
     */
    public static String same(String written) {
        String bare =
                PREFIX.matcher(TextFolding.search(written)).replaceFirst("").replace(" ", "");
        return bare.replaceFirst("^0+(?=\\d)", "");
    }

    /** Whether two writings are one number, see {@link #same}. */
    public static boolean isSame(String one, String other) {
        return same(one).equals(same(other));
    }

    /** The number in front of the symbol; empty where an office numbers otherwise. */
    public static OptionalInt running(String written) {
        Matcher leading = LEADING.matcher(same(written));
        return leading.matches() ? OptionalInt.of(Integer.parseInt(leading.group(1))) : OptionalInt.empty();
    }
}
