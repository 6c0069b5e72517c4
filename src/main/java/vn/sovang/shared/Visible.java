package vn.sovang.shared;

import java.util.regex.Pattern;

/** Texts without characters that nobody sees: two that look alike on the screen are stored alike. */
public final class Visible {

    /** Whatever a program calls space, the empty Braille cell, and what joins signs. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u2800\\u200D\\uFE00-\\uFE0F]*");

    /** Letters and marks without a shape of their own. */
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    private static final int JOINER = 0x200D;
    private static final int PICTURE_STYLE = 0xFE0F;

    private Visible() {}

    /**
     * The text without format characters (no width, direction, soft hyphen, byte order mark), fillers and variation
     * selectors; empty when nothing of it can be seen, null for null. Where several signs are joined to one picture,
     * what joins them stays.
     */
    public static String text(String typed) {
        if (typed == null) {
            return null;
        }
        StringBuilder visible = new StringBuilder(typed.length());
        int before = -1;
        for (int sign : typed.codePoints().toArray()) {
            if (!isInvisible(sign, before)) {
                visible.appendCodePoint(sign);
                before = sign;
            }
        }
        return BLANK.matcher(visible).matches() ? "" : visible.toString();
    }

    private static boolean isInvisible(int sign, int before) {
        if (sign == JOINER || isTag(sign)) {
            return !isPicture(before);
        }
        if (sign >= 0xFE00 && sign <= PICTURE_STYLE) {
            return !isPicture(before) && !Character.isDigit(before) && before != '#' && before != '*';
        }
        return Character.getType(sign) == Character.FORMAT
                || FILLERS.indexOf(sign) >= 0
                || sign >= 0xE0100 && sign <= 0xE01EF;
    }

    private static boolean isPicture(int sign) {
        return sign == PICTURE_STYLE
                || isTag(sign)
                || sign >= 0x1F3FB && sign <= 0x1F3FF
                || sign >= 0 && Character.getType(sign) == Character.OTHER_SYMBOL;
    }

    private static boolean isTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }
}
