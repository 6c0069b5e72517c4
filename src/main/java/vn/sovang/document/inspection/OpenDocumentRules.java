package vn.sovang.document.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.sovang.shared.Violation;

/** ODT and ODS (OpenDocument 1.3, part 2): what the document is, and nothing in it that acts by itself. */
final class OpenDocumentRules {

    static final String TYPE_PART = "mimetype";
    static final String LIST_PART = "meta-inf/manifest.xml";

    private static final Set<FileKind> KINDS = Set.of(FileKind.ODT, FileKind.ODS);

    private OpenDocumentRules() {}

    static FileKind check(Container container, List<Violation> problems) throws Unfit {
        addEncrypted(container, problems);
        if (container.parts().stream().anyMatch(part -> part.startsWith("basic/") || part.startsWith("scripts/"))) {
            problems.add(Violation.of("file", "fileMacros"));
        }
        if (container.parts().stream().anyMatch(container::isOle)) {
            problems.add(Violation.of("file", "fileEmbedded"));
        }
        String type = new String(container.description(TYPE_PART).orElseThrow(), StandardCharsets.US_ASCII).strip();
        FileKind kind = Arrays.stream(FileKind.values())
                .filter(each -> KINDS.contains(each) && each.mediaType().equals(type))
                .findFirst()
                .orElseThrow(() -> new Unfit(FileInspection.unknown()));
        if (!container.has("content.xml")) {
            throw ZipDirectory.broken();
        }
        return kind;
    }

    private static void addEncrypted(Container container, List<Violation> problems) throws Unfit {
        byte[] list = container.description(LIST_PART).orElseThrow(ZipDirectory::broken);
        if (XmlPart.elements(list).stream().anyMatch(element -> element.name().equals("encryption-data"))) {
            problems.add(Violation.of("file", "fileEncrypted"));
        }
    }
}
