package vn.sovang.document.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/**
 * Tells what a file is by its content alone and refuses what could harm its readers: unknown kinds, a name that promises
 * something else, macros and other active content, archives that unpack without end, images without measure.
 */
@Component
public class FileInspection {

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * @param name already normalised
     * @throws InvalidInput with every reason found
     */
    public FileKind inspect(String name, byte[] content) {
        List<Violation> problems = new ArrayList<>();
        FileKind kind = null;
        try {
            kind = look(content, problems);
            if (!kind.fits(name)) {
                problems.add(Violation.of("file", "fileEnding", name, kind.name(), kind.endings()));
            }
        } catch (Unfit unfit) {
            problems.add(unfit.violation());
        }
        InvalidInput.throwIfAny(problems);
        return kind;
    }

    private FileKind look(byte[] content, List<Violation> problems) throws Unfit {
        String type = sniff(content);
        switch (type) {
            case "application/pdf":
                PdfRules.check(content, problems);
                return alone(FileKind.PDF, content);
            case "image/jpeg":
                ImageRules.check(content, "jpeg", problems);
                return alone(FileKind.JPEG, content);
            case "image/png":
                ImageRules.check(content, "png", problems);
                return alone(FileKind.PNG, content);
            case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel":
                throw new Unfit(Violation.of("file", "fileOldOffice"));
            default:
                if (ZipDirectory.startsAsArchive(content)) {
                    return office(Container.read(content), problems);
                }
                throw new Unfit(unknown());
        }
    }

    private static FileKind office(Container container, List<Violation> problems) throws Unfit {
        if (container.has(OpenDocumentRules.TYPE_PART)) {
            return OpenDocumentRules.check(container, problems);
        }
        if (container.has(OfficeRules.TYPES_PART)) {
            return OfficeRules.check(container, problems);
        }
        throw new Unfit(unknown());
    }

    /** An archive may hang behind anything and still open as an archive. */
    private static FileKind alone(FileKind kind, byte[] content) throws Unfit {
        if (ZipDirectory.endsAsArchive(content)) {
            throw new Unfit(Violation.of("file", "fileTwofold"));
        }
        return kind;
    }

    static Violation unknown() {
        return Violation.of("file", "fileKind", FileKind.allEndings());
    }

    /** Without the name: it is what the file claims. */
    private String sniff(byte[] content) {
        try {
            return types.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
