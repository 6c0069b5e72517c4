package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every name of an uploaded file. */
class FileNamePropertyTest {

    private static final String DANGEROUS = "/\\:*?\"<>|\u0000\r\n\t\u202E\u200B\u2066\uFEFF\uD83D .";

    @Property(tries = 3000, seed = "20261123")
    void isNeverEmptyNorTooLong(@ForAll("names") String name) {
        assertThat(FileName.normalise(name)).isNotBlank().hasSizeLessThanOrEqualTo(FileName.LONGEST);
    }

    @Property(tries = 3000, seed = "20261123")
    void holdsNothingThatAFileSystemOrAReaderMisreads(@ForAll("names") String name) {
        String normal = FileName.normalise(name);

        assertThat(normal).doesNotContainPattern("[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]");
        assertThat(normal).doesNotStartWith(".").doesNotEndWith(".").isEqualTo(normal.strip());
    }

    @Property(tries = 3000, seed = "20261123")
    void isNotChangedASecondTime(@ForAll("names") String name) {
        String normal = FileName.normalise(name);

        assertThat(FileName.normalise(normal)).isEqualTo(normal);
    }

    @Property(seed = "20261123")
    void keepsTheEnding(@ForAll("names") String name, @ForAll("endings") String ending) {
        assertThat(FileName.normalise(name + "x" + ending)).endsWith(ending);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> part = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings().withChars(DANGEROUS + "aạ😀").ofMaxLength(12),
                Arbitraries.of(
                        "con", "NUL", "com1", "LPT³", "..", "tệp", ".pdf", ".tar.gz", "a\u0323", "x".repeat(160)));
        return Combinators.combine(part, part, part).as((first, second, third) -> first + second + third);
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(".pdf", ".docx", ".PNG", ".jpeg", ".xlsx");
    }
}
