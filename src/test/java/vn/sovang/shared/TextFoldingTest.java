package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One key finds, the other tells apart. */
class TextFoldingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "h\u2019m\u00F4ng \u0110o l\u01B0\u1EDDng",
                "H'M\u00D4NG  \u00D0o l\u01B0\u1EDDng",
                "H\u02BCm\u006F\u0302ng\u00A0\u0110o\u200B l\u01B0\u1EDDng",
                "\uFF28\u2018m\u00F4ng \u0110\u043E l\u01B0\u1EDDng\uFEFF",
                "\u041D\u00B4m\u00F4ng \u0189o\u2003l\u01B0\u1EDDng"
            })
    void whatReadsTheSameIsTheSame(String typed) {
        assertThat(TextFolding.same(typed)).isEqualTo("h'm\u00F4ng \u0111o l\u01B0\u1EDDng");
        assertThat(TextFolding.search(typed)).isEqualTo("hmong do luong");
    }

    @Example
    void dashesOfAllKindsAreOne() {
        assertThat(List.of("a\u2010b", "a\u2011b", "a\u2013b", "a\u2014b", "a\u2212b", "a\uFF0Db"))
                .allSatisfy(typed -> assertThat(TextFolding.same(typed)).isEqualTo("a-b"));
    }

    @Example
    void accentsTellApartAndStillFind() {
        assertThat(TextFolding.isSame("chống ẩm kho", "chống âm kho")).isFalse();
        assertThat(TextFolding.search("chống ẩm kho")).isEqualTo(TextFolding.search("chống âm kho"));
        assertThat(TextFolding.isSame("Đa", "Da")).isFalse();
    }

    @Property(tries = 1000, seed = "20261129")
    void theSameIsFoundTogetherAndFoldingTwiceChangesNothing(@ForAll("texts") String one) {
        assertThat(TextFolding.same(TextFolding.same(one))).isEqualTo(TextFolding.same(one));
        assertThat(TextFolding.search(TextFolding.search(one))).isEqualTo(TextFolding.search(one));
        assertThat(TextFolding.search(TextFolding.same(one))).isEqualTo(TextFolding.search(one));
    }

    @Provide
    Arbitrary<String> texts() {
        String signs =
                "aàảãáạăâđĐÐeêioôơuưyAÂ \u00A0\u200B\u00AD'’“\"-–\u2011\u0301\u0309оахНВ\uFF21\u2800\uFE0F\u3000!%_";
        return Arbitraries.strings().withChars(signs.toCharArray()).ofMaxLength(20);
    }
}
