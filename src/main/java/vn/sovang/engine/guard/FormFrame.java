package vn.sovang.engine.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;

/** Puts the fields of a form into the frame that all forms share, {@code forms/frame.html}: text in, the same text out. */
public class FormFrame {

    public static final String FILE = "frame.html";

    private static final String NAME = "[[name]]";
    private static final String FIELDS = "[[fields]]";

    private final String frame;

    public FormFrame(Resource file) throws IOException {
        this.frame = textOf(file);
        if (!frame.contains(NAME) || !frame.contains(FIELDS)) {
            throw new IllegalStateException("%s lacks %s or %s".formatted(FILE, NAME, FIELDS));
        }
    }

    /** The whole form of a file that holds only fields; the form is named after the file. */
    public String around(Resource fields) throws IOException {
        String name = fields.getFilename().replace(".html", "");
        return frame.replace(NAME, name).replace(FIELDS, textOf(fields).strip());
    }

    private static String textOf(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
