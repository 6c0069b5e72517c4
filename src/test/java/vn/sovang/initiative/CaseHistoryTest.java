package vn.sovang.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
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

/** Everything that can happen to a case is told in a whole sentence, in both languages. */
class CaseHistoryTest {

    private final ResourceBundleMessageSource texts = texts();

    static Stream<Arguments> events() {
        return Arrays.stream(InitiativeStep.values())
                .flatMap(step -> step.outcomes().stream().map(outcome -> Arguments.of(step, outcome)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isASentence(InitiativeStep step, InitiativeOutcome outcome) {
        for (Locale locale : new Locale[] {Locale.forLanguageTag("vi"), Locale.ENGLISH}) {
            String sentence = texts.getMessage(
                    "history." + step + "." + outcome, new Object[] {"Nguyễn Văn A", "Công đoàn B", "12/QĐ"}, locale);
            assertThat(sentence).endsWith(".").doesNotContain("{", "null").hasSizeGreaterThan(20);
        }
    }

    @Test
    void everyOutcomeBelongsToAStep() {
        Set<InitiativeOutcome> told = EnumSet.noneOf(InitiativeOutcome.class);
        Arrays.stream(InitiativeStep.values()).forEach(step -> told.addAll(step.outcomes()));

        assertThat(told).containsExactlyInAnyOrder(InitiativeOutcome.values());
    }

    @Test
    void vietnameseAndEnglishTellOfTheSamePeopleAndNumbers() {
        events().forEach(event -> {
            String key = "history." + event.get()[0] + "." + event.get()[1];
            String vietnamese = raw(key, Locale.forLanguageTag("vi"));
            String english = raw(key, Locale.ENGLISH);
            for (String place : new String[] {"«0»", "«2»"}) {
                assertThat(english.contains(place)).as(key + " " + place).isEqualTo(vietnamese.contains(place));
            }
        });
    }

    private String raw(String key, Locale locale) {
        return new MessageFormat(texts.getMessage(key, new Object[] {"«0»", "«1»", "«2»"}, locale)).toPattern();
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/initiative");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
