package vn.sovang.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Text of a Word file as another program reads it: a line per paragraph, cells of a row apart by a tab. */
public final class WordText {

    private WordText() {}

    public static String of(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add(row.getTableCells().stream()
                                    .map(cell -> cell.getParagraphs().stream()
                                            .map(XWPFParagraph::getText)
                                            .collect(Collectors.joining("\n")))
                                    .collect(Collectors.joining("\t"))));
                }
            }
            return String.join("\n", lines);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
