package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of an export is a formula. */
class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84 912",
                "-2",
                "@SUM(A1)",
                "|calc",
                "%0A=1",
                "\t=1",
                "\r=1",
                "\nmột",
                "\tmột",
                "  =HYPERLINK(\"http://x\")",
                "\u00a0=1",
                "\ufeff=1",
                "\u200b=1",
                "\u0000=1",
                "\"=1",
                "'=1",
                "\" =1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "−5",
                "=1\nmột dòng nữa"
            })
    void aTextThatASpreadsheetWouldEvaluateIsShownInstead(String text) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn A", "12/QĐ-caobang", "a=b", "Đạt 90 %", "1-2", "\"Sáng kiến\"", "0001/2026"})
    void anOrdinaryTextStaysAsItIs(String text) {
        assertThat(SpreadsheetText.cell(text)).isEqualTo(text);
    }

    @Test
    void everyCellOfALineIsQuotedAndItsQuotesAreDoubled() {
        assertThat(SpreadsheetText.line("a,b", "nói \"có\"", null, "=1"))
                .isEqualTo("\"a,b\",\"nói \"\"có\"\"\",\"\",\"'=1\"\r\n");
        assertThat(SpreadsheetText.line("", "x")).isEqualTo("\"\",\"x\"\r\n");
    }
}
