package vn.sovang.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.sovang.shared.Messages;

/**
 * Makes PDF from the templates in {@code templates/pdf}. The engine is our own: XML mode, so that what people typed is
 * escaped or leaves no document at all. A template can fetch nothing, neither from the network nor from files.
 */
@Component
public class PdfTemplates {

    private static final String FAMILY = "Liberation Serif";

    /** Marks that turn the writing direction have no glyph; they would print as boxes. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");
    private final byte[] boldItalic = font("BoldItalic");

    public PdfTemplates() {
        // It would write what people typed to the log.
        XRLog.setLoggingEnabled(false);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/pdf/");
        resolver.setSuffix(".xhtml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** @param template name below {@code templates/pdf}, without ending */
    public byte[] render(String template, Map<String, Object> content) {
        String text = engine.process(template, new Context(Messages.VIETNAMESE, content));
        // Accents typed as marks of their own do not find their place above a letter; one character does.
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder().withHtmlContent(composed, null).toStream(pdf).run();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return pdf.toByteArray();
    }

    private PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useFastMode()
                .usePdfVersion(1.7f)
                .withProducer("So Vang")
                .useReplacementText("□")
                .useObjectDrawerFactory(new Drawings());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        builder.useUriResolver((base, address) -> null);
        add(builder, regular, 400, FontStyle.NORMAL);
        add(builder, bold, 700, FontStyle.NORMAL);
        add(builder, italic, 400, FontStyle.ITALIC);
        add(builder, boldItalic, 700, FontStyle.ITALIC);
        return builder;
    }

    /** Embedded as the subset of the characters used. */
    private static void add(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true);
    }

    private static byte[] font(String style) {
        try (InputStream file = new ClassPathResource("fonts/LiberationSerif-" + style + ".ttf").getInputStream()) {
            return file.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
