package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClippedTest {

    private static final String EMOJI = "\uD83D\uDC69";

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Clipped.text("", 3)).isEmpty();
        assertThat(Clipped.text("abc", 3)).isEqualTo("abc");
        assertThat(Clipped.text("a" + EMOJI, 3)).isEqualTo("a" + EMOJI);
    }

    @Test
    void aLongTextEndsBeforeTheCharacterThatDoesNotFit() {
        assertThat(Clipped.text("abcd", 3)).isEqualTo("abc");
        assertThat(Clipped.text("ab" + EMOJI, 3)).isEqualTo("ab");
        assertThat(Clipped.text(EMOJI + EMOJI, 3)).isEqualTo(EMOJI);
        assertThat(Clipped.text("a" + EMOJI + "b", 3)).isEqualTo("a" + EMOJI);
    }
}
