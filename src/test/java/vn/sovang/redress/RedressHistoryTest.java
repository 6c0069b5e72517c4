package vn.sovang.redress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The history of revocations and appeals is told in whole sentences. */
class RedressHistoryTest {

    private final ResourceBundleMessageSource texts = texts();

    static Stream<Arguments> events() {
        return Arrays.stream(RedressStep.values())
                .flatMap(step -> step.outcomes().stream().map(outcome -> Arguments.of(step, outcome)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isASentence(RedressStep step, RedressOutcome outcome) {
        for (Locale locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            String sentence = texts.getMessage(
                    "redress.history." + step + "." + outcome,
                    new Object[] {"Nguyễn Văn A", "Công đoàn B", "12/QĐ"},
                    locale);
            assertThat(sentence).endsWith(".").doesNotContain("{", "null").hasSizeGreaterThan(20);
        }
    }

    @Test
    void everyOutcomeBelongsToAStep() {
        Set<RedressOutcome> told = EnumSet.noneOf(RedressOutcome.class);
        Arrays.stream(RedressStep.values()).forEach(step -> told.addAll(step.outcomes()));

        assertThat(told).containsExactlyInAnyOrder(RedressOutcome.values());
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/redress");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
