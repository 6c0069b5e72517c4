package vn.sovang.document.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sovang.shared.Violation;

/**
 * PDF (ISO 32000-1): starts as one, is not encrypted, and names no action that runs a script or program and no file
 * within the file. The names are looked for in the bytes as they lie and in unpacked object streams; this is a scan, not
 * a parse: it may refuse a document that only mentions such a name.
 */
final class PdfRules {

    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> ACTIVE = Set.of("JavaScript", "Launch", "ImportData", "RichMedia");
    private static final Set<String> EMBEDDED = Set.of("EmbeddedFile", "EmbeddedFiles", "FileAttachment", "GoToE");
    private static final Set<String> ENCRYPTED = Set.of("Encrypt");

    private PdfRules() {}

    static void check(byte[] content, List<Violation> problems) throws Unfit {
        if (!startsAsPdf(content)) {
            throw new Unfit(Violation.of("file", "fileTwofold"));
        }
        Set<String> found = new HashSet<>(telling(content));
        if (found.containsAll(ENCRYPTED)) {
            throw new Unfit(Violation.of("file", "fileEncrypted"));
        }
        PdfObjectStreams.unpack(content, objects -> found.addAll(telling(objects)));
        if (!Collections.disjoint(found, ACTIVE)) {
            problems.add(Violation.of("file", "pdfActive"));
        }
        if (!Collections.disjoint(found, EMBEDDED)) {
            problems.add(Violation.of("file", "pdfEmbedded"));
        }
    }

    private static boolean startsAsPdf(byte[] content) {
        return content.length >= START.length && Arrays.equals(content, 0, START.length, START, 0, START.length);
    }

    private static Set<String> telling(byte[] bytes) {
        Set<String> wanted = new HashSet<>(ACTIVE);
        wanted.addAll(EMBEDDED);
        wanted.addAll(ENCRYPTED);
        return PdfNames.of(bytes, 0, bytes.length, wanted);
    }
}
