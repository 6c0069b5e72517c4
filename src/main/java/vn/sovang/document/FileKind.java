package vn.sovang.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of files a case accepts, told by their first bytes and their ending together. */
enum FileKind {
    PDF("pdf", "application/pdf", '%', 'P', 'D', 'F'),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", 'P', 'K', 3, 4),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", 'P', 'K', 3, 4),
    ODT("odt", "application/vnd.oasis.opendocument.text", 'P', 'K', 3, 4),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", 'P', 'K', 3, 4),
    JPEG("jpg", "image/jpeg", 0xFF, 0xD8, 0xFF),
    JPEG_LONG("jpeg", "image/jpeg", 0xFF, 0xD8, 0xFF),
    PNG("png", "image/png", 0x89, 'P', 'N', 'G');

    private final String ending;
    private final String mediaType;
    private final int[] start;

    FileKind(String ending, String mediaType, int... start) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.start = start;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> lower.endsWith("." + kind.ending) && kind.startsLike(content))
                .findFirst();
    }

    static String acceptedEndings() {
        return Arrays.stream(values()).map(kind -> kind.ending).collect(Collectors.joining(", "));
    }

    private boolean startsLike(byte[] content) {
        if (content.length < start.length) {
            return false;
        }
        for (int index = 0; index < start.length; index++) {
            if ((content[index] & 0xFF) != start[index]) {
                return false;
            }
        }
        return true;
    }
}
