package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.context.MessageSource;

class IsolatedTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Sáng kiến số 9/QĐ", "{{7*7}} <b>", "👩‍👩‍👧‍👦"})
    void whatTurnsNothingIsLeftAlone(String text) {
        assertThat(Isolated.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u05E9\u05DC\u05D5\u05DD",
                "x\u202Ey",
                "x\u2069\u202Ey",
                "\u2067\u2067x",
                "\u2069\u2066\u2069\u2069\u202Ex"
            })
    void aTextTurnsNothingBehindItAndKeepsItsSigns(String text) {
        String line = "số " + Isolated.text(text) + " ngày 12";

        assertThat(line).contains(text);
        Bidi order = new Bidi(line, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(order.getLevelAt(line.length() - 1)).isZero();
        assertThat(order.getLevelAt(line.indexOf("ngày"))).isZero();
    }

    @Test
    void everyTextPutIntoASentenceIsIsolated() {
        MessageSourceProperties settings = new MessageSourceProperties();
        settings.setBasename(List.of("messages/goldenbook"));
        MessageSource messages = new MessageConfiguration().messageSource(settings);

        String sentence = messages.getMessage(
                "goldenBook.entry.decision.value", new Object[] {"9\u202E", "12/01/2026"}, Locale.forLanguageTag("vi"));

        assertThat(sentence).contains("\u20689\u202E\u2069").contains("12/01/2026");
    }
}
