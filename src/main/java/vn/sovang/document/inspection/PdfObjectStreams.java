package vn.sovang.document.inspection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.sovang.shared.Violation;

/** Object streams of a PDF (ISO 32000-1, 7.5.7), in which newer programs pack objects that older ones wrote openly. */
final class PdfObjectStreams {

    static final long MOST_UNPACKED = 50L * 1024 * 1024;

    private static final String BEGIN = "stream";
    private static final Set<String> TELLING = Set.of("ObjStm", "Filter", "Predictor");

    private PdfObjectStreams() {}

    /**
     * Hands out the content of one object stream after the other.
     *
     * @throws Unfit when one is packed in a way that cannot be looked into, or all together are too large
     */
    static void unpack(byte[] content, Consumer<byte[]> reader) throws Unfit {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        long total = 0;
        int described = 0;
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, described)) {
            Set<String> names = PdfNames.of(content, described, at, TELLING);
            described = at + BEGIN.length();
            if (names.contains("Predictor") && names.contains("ObjStm")) {
                throw unreadable();
            }
            // Without a filter it lies open and is looked at with the rest of the file.
            if (names.contains("ObjStm") && names.contains("Filter")) {
                byte[] objects = inflate(content, afterLineEnd(content, described), MOST_UNPACKED - total);
                total += objects.length;
                reader.accept(objects);
            }
        }
    }

    private static int afterLineEnd(byte[] content, int at) {
        int start = at;
        if (start < content.length && content[start] == '\r') {
            start++;
        }
        return start < content.length && content[start] == '\n' ? start + 1 : start;
    }

    private static byte[] inflate(byte[] content, int start, long most) throws Unfit {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, start, content.length - start);
            byte[] buffer = new byte[64 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (out.size() + count > most) {
                    throw new Unfit(Violation.of("file", "fileBomb", MOST_UNPACKED / 1024 / 1024));
                }
                if (count == 0 && !inflater.finished()) {
                    throw unreadable();
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException otherFilter) {
            throw unreadable();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static Unfit unreadable() {
        return new Unfit(Violation.of("file", "pdfUnreadable"));
    }
}
