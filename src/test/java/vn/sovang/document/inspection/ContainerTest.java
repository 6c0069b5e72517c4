package vn.sovang.document.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.document.inspection.SampleFiles.docx;
import static vn.sovang.document.inspection.SampleFiles.latin;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives made to trick whoever unpacks them. */
class ContainerTest {

    private static final int SIZE_IN_DIRECTORY = 24;

    @Test
    void aBombIsMeasuredByWhatComesOutWhateverItDeclares() {
        byte[] bomb =
                docx().with("word/media/a.bmp", new byte[40 * 1024 * 1024]).bytes();
        assertThat(bomb).hasSizeLessThan(100_000);
        everyDirectoryEntry(bomb).forEach(at -> little(bomb).putInt(at + SIZE_IN_DIRECTORY, 10));

        assertThat(reason(bomb)).isEqualTo("fileBomb");
    }

    @Test
    void manyPartsBelowTheRatioAreMeasuredTogether() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int number = 0; number < 35; number++) {
            // Just below the size from which the ratio of one part counts.
            parts.put("word/media/" + number, new byte[(int) Container.RATIO_MATTERS - 1]);
        }

        assertThat(reason(SampleFiles.zip(parts))).isEqualTo("fileBomb");
    }

    @Test
    void theNumberOfPartsIsLimited() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int number = 0; number <= ZipDirectory.MOST_ENTRIES; number++) {
            parts.put("p" + number, new byte[0]);
        }

        assertThat(reason(SampleFiles.zip(parts))).isEqualTo("fileManyParts");
    }

    @Test
    void partsThatDescribeOthersAreSmall() {
        assertThat(reason(docx().with("word/_rels/a.rels", " ".repeat(5 * 1024 * 1024))
                        .bytes()))
                .isEqualTo("fileBomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../../b", "a\\b", "C:a", "word/DOCUMENT.xml", "a\nb"})
    void namesThatLeadElsewhereOrOccurTwiceAreRefused(String name) {
        assertThat(reason(docx().with(name, "x").bytes())).isEqualTo("filePartName");
    }

    @Test
    void aPartThatTheDirectoryDoesNotListIsFound() {
        byte[] hidden = SampleFiles.zip(Map.of("word/hidden.xml", latin("<hidden/>")));
        byte[] document = docx().bytes();
        byte[] before = new byte[hidden.length + document.length];
        System.arraycopy(hidden, 0, before, 0, hidden.length);
        System.arraycopy(document, 0, before, hidden.length, document.length);
        everyDirectoryEntry(before, hidden.length).forEach(at -> shift(before, at + 42, hidden.length));
        shift(before, before.length - 6, hidden.length);

        assertThat(reason(before)).isEqualTo("fileBroken");
    }

    @Test
    void headAndDirectoryAgreeOnTheName() {
        byte[] document = docx().bytes();
        int head = text(document).indexOf("word/document.xml");
        document[head] = 'W';

        assertThat(reason(document)).isEqualTo("fileBroken");
    }

    @Test
    void damagedContentIsRefused() {
        byte[] document = docx().with("a.bin", "nội dung ".repeat(50)).bytes();
        int content = text(document).indexOf("a.bin") + "a.bin".length();
        document[content + 8] ^= 0x55;

        assertThat(reason(document)).isEqualTo("fileBroken");
    }

    @Test
    void everyCutArchiveIsRefused() {
        byte[] document = docx().bytes();
        for (int length = 31; length < document.length; length++) {
            assertThat(reason(java.util.Arrays.copyOf(document, length))).isEqualTo("fileBroken");
        }
    }

    @Test
    void anEncryptedPartIsRefused() {
        byte[] document = docx().bytes();
        everyDirectoryEntry(document).forEach(at -> document[at + 8] |= 1);

        assertThat(reason(document)).isEqualTo("fileEncrypted");
    }

    @Test
    void overlappingPartsAreRefused() {
        byte[] document = docx().with("word/styles.xml", "x").bytes();

        shift(document, everyDirectoryEntry(document).get(2) + 20, 40);

        assertThat(catchThrowableOfType(Unfit.class, () -> ZipDirectory.read(document)))
                .isNotNull();
    }

    private static String reason(byte[] content) {
        Unfit unfit = catchThrowableOfType(Unfit.class, () -> Container.read(content));
        assertThat(unfit).as("refused").isNotNull();
        return unfit.violation().code();
    }

    private static List<Integer> everyDirectoryEntry(byte[] content) {
        return everyDirectoryEntry(content, 0);
    }

    private static List<Integer> everyDirectoryEntry(byte[] content, int from) {
        List<Integer> places = new ArrayList<>();
        String text = text(content);
        for (int at = text.indexOf("PK\1\2", from); at >= 0; at = text.indexOf("PK\1\2", at + 1)) {
            places.add(at);
        }
        return places;
    }

    private static void shift(byte[] content, int at, int by) {
        little(content).putInt(at, little(content).getInt(at) + by);
    }

    private static ByteBuffer little(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
