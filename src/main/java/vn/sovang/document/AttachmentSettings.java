package vn.sovang.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param perFile largest file
 * @param perCase all files of a case together
 * @param clamd {@code host:port} of the virus scanner; empty for none
 * @param clamdTimeout time for one whole scan, after which the file is refused
 */
@Validated
@ConfigurationProperties("sovang.attachments")
public record AttachmentSettings(
        @NotNull @DefaultValue("20MB") DataSize perFile,
        @NotNull @DefaultValue("100MB") DataSize perCase,

        @NotNull
        @Pattern(regexp = "|[^\\s:]+:\\d{1,5}|\\[[0-9a-fA-F:.]+]:\\d{1,5}", message = "must be host:port or empty")
        @DefaultValue("")
        String clamd,

        @NotNull @DefaultValue("30s") Duration clamdTimeout) {

    /** A file is held in memory while it is looked at. */
    private static final DataSize LARGEST_FILE = DataSize.ofMegabytes(100);

    public AttachmentSettings {
        if (perFile.toBytes() < 1 || perFile.compareTo(LARGEST_FILE) > 0) {
            throw new IllegalArgumentException("sovang.attachments.per-file must be from 1B to 100MB");
        }
        if (perCase.compareTo(perFile) < 0) {
            throw new IllegalArgumentException("sovang.attachments.per-case must not be less than per-file");
        }
        if (clamdTimeout.toMillis() < 1 || clamdTimeout.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("sovang.attachments.clamd-timeout must be longer than zero");
        }
    }

    /** For people: {@code 20 MB}. */
    public String perFileText() {
        return text(perFile);
    }

    /** For people: {@code 100 MB}. */
    public String perCaseText() {
        return text(perCase);
    }

    static String text(DataSize size) {
        boolean small = size.toMegabytes() == 0;
        return small ? size.toKilobytes() + " KB" : size.toMegabytes() + " MB";
    }
}
