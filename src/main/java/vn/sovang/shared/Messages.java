package vn.sovang.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts of the message bundles; Vietnamese unless English is asked for. */
@Component
public class Messages {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /** The text for the key; a missing key throws, so that a test finds it before a person does. */
    public String text(Locale locale, String key, Object... arguments) {
        return source.getMessage(key, readable(arguments), locale);
    }

    /** Days as people here write them, in every language. */
    private static Object[] readable(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? BusinessTime.text(day) : argument)
                .toArray();
    }

    /** What an answer with the HTTP status means, in a few words. */
    public String title(Locale locale, int status) {
        String otherwise = text(locale, status < 500 ? "problem.400" : "problem.500");
        return source.getMessage("problem." + status, null, otherwise, locale);
    }

    public String violation(Locale locale, Violation violation) {
        return text(locale, "violation." + violation.code(), violation.arguments());
    }

    public String refusal(Locale locale, Refusal refusal) {
        return text(locale, "refusal." + refusal.code(), refusal.arguments());
    }

    /** English when the person's setting says so, Vietnamese otherwise. */
    public static Locale localeOf(String language) {
        return "en".equalsIgnoreCase(language) ? Locale.ENGLISH : VIETNAMESE;
    }
}
