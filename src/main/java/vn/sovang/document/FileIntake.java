package vn.sovang.document;

import org.springframework.stereotype.Component;
import vn.sovang.document.inspection.FileInspection;
import vn.sovang.document.inspection.FileKind;
import vn.sovang.shared.InvalidInput;

/** Looks at a file that somebody sends, with the same eyes as at an attachment. */
@Component
public class FileIntake {

    private final FileInspection inspection;
    private final VirusScan virusScan;
    private final AttachmentSettings settings;

    FileIntake(FileInspection inspection, VirusScan virusScan, AttachmentSettings settings) {
        this.inspection = inspection;
        this.virusScan = virusScan;
        this.settings = settings;
    }

    /**
     * Takes nothing but PDF.
     *
     * @return the name as it is to be kept
     * @throws InvalidInput for a file that is empty, too large, no PDF, or harmful
     * @throws vn.sovang.shared.TemporarilyUnavailable when the virus scanner gives no verdict
     */
    public String requirePdf(String originalName, byte[] content) {
        requireSize(content);
        String name = FileName.normalise(originalName);
        if (inspection.inspect(name, content) != FileKind.PDF) {
            throw InvalidInput.of("file", "fileNotPdf", name);
        }
        virusScan.requireClean(name, content);
        return name;
    }

    /** @throws InvalidInput for a file that is empty or too large */
    public void requireSize(byte[] content) {
        if (content.length == 0) {
            throw InvalidInput.of("file", "required");
        }
        if (content.length > settings.perFile().toBytes()) {
            throw InvalidInput.of("file", "fileTooLarge", settings.perFileText());
        }
    }
}
