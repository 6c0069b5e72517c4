package vn.sovang.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names under which files are kept and offered: as the sender wrote them, less what a file system or a header misreads. */
public final class FileName {

    static final int LONGEST = 150;

    private static final int LONGEST_ENDING = 10;
    private static final String UNNAMED = "tep";
    /** Controls, formats (bidirectional marks, zero width), surrogates, private use; letters and marks that show nothing. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\p{C}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u2800\\u3164\\uFFA0\\uFE00-\\uFE0F]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern RESERVED_CHARACTERS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern RESERVED_NAME =
            Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /** Never empty, at most {@value #LONGEST} characters with the ending kept. */
    public static String normalise(String original) {
        String name = original == null ? "" : SPACES.matcher(original).replaceAll(" ");
        // What stood on both sides of an invisible character comes together: blanks, a letter and its accent.
        name = INVISIBLE.matcher(name).replaceAll("");
        name = SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = RESERVED_CHARACTERS.matcher(name).replaceAll("_");
        name = name.replaceAll("[. ]+$", "").strip();
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot >= 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = hasEnding ? name.substring(dot) : "";
        return stem(hasEnding ? name.substring(0, dot) : name, LONGEST - ending.length()) + ending;
    }

    private static String stem(String text, int longest) {
        String stem = text.replaceAll("^[. ]+", "").replaceAll("[. ]+$", "");
        if (RESERVED_NAME.matcher(stem).matches()) {
            stem = "_" + stem;
        }
        if (stem.length() > longest) {
            boolean splitsPair = Character.isHighSurrogate(stem.charAt(longest - 1));
            stem = stem.substring(0, splitsPair ? longest - 1 : longest);
        }
        stem = stem.replaceAll("[. ]+$", "");
        return stem.isEmpty() ? UNNAMED : stem;
    }
}
