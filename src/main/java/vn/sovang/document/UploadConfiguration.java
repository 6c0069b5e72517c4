package vn.sovang.document;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The web server takes what {@code sovang.attachments} allows; Spring's own multipart settings do not count. */
@Configuration(proxyBeanMethods = false)
public class UploadConfiguration {

    /** Heads and other fields of the form beside the file. */
    private static final DataSize FORM = DataSize.ofMegabytes(1);

    /** Largest request with files, in bytes. A file just beyond its own limit still comes in and is told its limit. */
    public static long largestRequest(AttachmentSettings settings) {
        return settings.perFile().toBytes() + FORM.toBytes();
    }

    @Bean
    MultipartConfigElement multipartConfigElement(AttachmentSettings settings) {
        long largest = largestRequest(settings);
        return new MultipartConfigElement("", largest, largest, 0);
    }
}
