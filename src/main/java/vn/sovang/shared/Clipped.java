package vn.sovang.shared;

/** Shortens texts that people typed to the length of a column. */
public final class Clipped {

    private Clipped() {}

    /**
     * The beginning of the text, at most {@code longest} UTF-16 units and never half a character, which nothing can show
     * and PostgreSQL does not keep.
     */
    public static String text(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return text.substring(0, splitsPair ? longest - 1 : longest);
    }
}
