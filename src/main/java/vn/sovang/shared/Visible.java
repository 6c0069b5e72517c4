package vn.sovang.shared;

/** Texts without characters that nobody sees: two that look alike on the screen are stored alike. */
public final class Visible {

    /** Letters and marks without a shape of their own. */
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u3164\uFFA0";

    private static final int JOINER = 0x200D;
    private static final int PICTURE_STYLE = 0xFE0F;
    private static final int EMPTY_CELL = 0x2800;

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
        if (typed.chars().noneMatch(Visible::mayBeInvisible)) {
            return isBlank(typed) ? "" : typed;
        }
        StringBuilder visible = new StringBuilder(typed.length());
        int before = -1;
        for (int sign : typed.codePoints().toArray()) {
            if (!isInvisible(sign, before)) {
                visible.appendCodePoint(sign);
                before = sign;
            }
        }
        return isBlank(visible) ? "" : visible.toString();
    }

    private static boolean isBlank(CharSequence text) {
        return text.chars()
                .allMatch(sign -> Character.isWhitespace(sign)
                        || Character.isSpaceChar(sign)
                        || sign == EMPTY_CELL
                        || sign == JOINER
                        || isSelector(sign));
    }

    /** A quick look at one UTF-16 unit: most texts have none of these. */
    private static boolean mayBeInvisible(int unit) {
        return unit > 0x7F
                && (Character.getType(unit) == Character.FORMAT
                        || isSelector(unit)
                        || Character.isSurrogate((char) unit)
                        || FILLERS.indexOf(unit) >= 0);
    }

    private static boolean isInvisible(int sign, int before) {
        if (sign == JOINER || isTag(sign)) {
            return !isPicture(before);
        }
        if (isSelector(sign)) {
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

    private static boolean isSelector(int sign) {
        return sign >= 0xFE00 && sign <= PICTURE_STYLE;
    }

    private static boolean isTag(int sign) {
        return sign >= 0xE0020 && sign <= 0xE007F;
    }
}
