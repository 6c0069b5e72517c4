package vn.sovang.shared;

import java.text.Bidi;

/**
 * Keeps text that people typed from turning the words around it: a right-to-left name or a direction override that is
 * never closed ends with the text (Unicode Standard Annex 9, isolates). Not a character of the text is changed.
 */
public final class Isolated {

    private static final String START = "\u2068";
    private static final String END = "\u2069";

    private Isolated() {}

    /** The text between invisible marks when it needs them, else the text itself; null for null. */
    public static String text(String text) {
        if (text == null || text.chars().noneMatch(Isolated::isFormat) && !turns(text)) {
            return text;
        }
        int open = 0;
        int strayEnds = 0;
        for (char sign : text.toCharArray()) {
            if (sign >= '\u2066' && sign <= '\u2068') {
                open++;
            } else if (sign == '\u2069' && open > 0) {
                open--;
            } else if (sign == '\u2069') {
                strayEnds++;
            }
        }
        return START.repeat(1 + strayEnds) + text + END.repeat(1 + open);
    }

    private static boolean turns(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Embeddings, overrides and isolates. */
    private static boolean isFormat(int sign) {
        return sign >= '\u202A' && sign <= '\u202E' || sign >= '\u2066' && sign <= '\u2069';
    }
}
