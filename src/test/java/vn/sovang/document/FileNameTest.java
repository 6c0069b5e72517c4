package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names as they arrive and as they are kept. */
class FileNameTest {

    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("minh chứng.pdf", "minh chứng.pdf"),
                Arguments.of("Sa\u0301ng kie\u0302\u0301n.pdf", "Sáng kiến.pdf"),
                Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
                Arguments.of("C:\\Users\\An\\báo cáo.docx", "báo cáo.docx"),
                Arguments.of("an\u202Efdp.exe", "anfdp.exe"),
                Arguments.of("a\u200Bb\uFEFFc\u00AD.pdf", "abc.pdf"),
                Arguments.of("a \u200B b\u200C\u0301.pdf", "a b\u0301.pdf"),
                Arguments.of("e\u200B\u0323.pdf", "\u1EB9.pdf"),
                Arguments.of("a\r\nSet-Cookie: x.pdf", "a Set-Cookie_ x.pdf"),
                Arguments.of("a\0.pdf", "a.pdf"),
                Arguments.of("a<b>:\"|?*.pdf", "a_b______.pdf"),
                Arguments.of("con.pdf", "_con.pdf"),
                Arguments.of("Nul", "_Nul"),
                Arguments.of("com1.tar.pdf", "_com1.tar.pdf"),
                Arguments.of("console.pdf", "console.pdf"),
                Arguments.of("a.pdf. . ", "a.pdf"),
                Arguments.of("a .pdf", "a.pdf"),
                Arguments.of("  a.pdf", "a.pdf"),
                Arguments.of(".pdf", "tep.pdf"),
                Arguments.of("...", "tep"),
                Arguments.of("", "tep"),
                Arguments.of(null, "tep"),
                Arguments.of("a/", "tep"),
                Arguments.of("\uD800.pdf", "tep.pdf"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsKeptLessWhatCouldBeMisread(String original, String kept) {
        assertThat(FileName.normalise(original)).isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource("names")
    void normalisingAgainChangesNothing(String original, String kept) {
        assertThat(FileName.normalise(kept)).isEqualTo(kept);
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.normalise("á".repeat(300) + ".docx"))
                .hasSize(FileName.LONGEST)
                .endsWith("á.docx");
        assertThat(FileName.normalise("x" + "😀".repeat(200) + ".pdf"))
                .hasSizeLessThanOrEqualTo(FileName.LONGEST)
                .endsWith("😀.pdf");
    }
}
