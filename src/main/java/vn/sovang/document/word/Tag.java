package vn.sovang.document.word;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two pairs of braces in a template: {@code name} for a text, {@code #name … /name} for what is
 * repeated for every line of a list, {@code ?name … /name} for what is shown once when there is something, and
 * {@code ^name … /name} for what is shown when there is nothing.
 */
record Tag(Use use, String name) {

    private static final Pattern SYNTAX =
            Pattern.compile("([#?^/]?)([a-zA-Z][a-zA-Z0-9]{0,40}(?:\\.[a-zA-Z][a-zA-Z0-9]{0,40}){0,3})");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}]");

    enum Use {
        TEXT(""),
        EACH("#"),
        PRESENT("?"),
        ABSENT("^"),
        END("/");

        private final String sign;

        Use(String sign) {
            this.sign = sign;
        }
    }

    /** @param text without the braces; blanks and invisible characters that Word puts in do not count */
    static Optional<Tag> parse(String text) {
        Matcher matcher = SYNTAX.matcher(UNSEEN.matcher(text).replaceAll(""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Use use : Use.values()) {
            if (use.sign.equals(matcher.group(1))) {
                return Optional.of(new Tag(use, matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    boolean opens() {
        return use == Use.EACH || use == Use.PRESENT || use == Use.ABSENT;
    }

    /** As it is written in a template. */
    @Override
    public String toString() {
        return "{{" + use.sign + name + "}}";
    }
}
