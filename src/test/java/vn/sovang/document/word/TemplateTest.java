package vn.sovang.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.document.word.Sheet.grid;
import static vn.sovang.document.word.Sheet.paragraphOf;
import static vn.sovang.document.word.Sheet.row;
import static vn.sovang.document.word.Sheet.text;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Filling a template. */
class TemplateTest {

    private static final int[] TWO = {3000, 3000};

    record Data(String title, String note, Inner group, List<AuthorLine> authors) {}

    record Inner(String text) {}

    private static final Data DATA = new Data("Số hóa", null, new Inner("bên trong"), SamplePapers.AUTHORS);

    private static String filled(Record data, String... paragraphs) throws IOException {
        Sheet sheet = new Sheet();
        for (String paragraph : paragraphs) {
            sheet.paragraph("NoiDung", text(paragraph));
        }
        return filled(data, sheet);
    }

    private static String filled(Record data, Sheet sheet) throws IOException {
        return WordText.of(Template.read(sheet.bytes()).fill(data));
    }

    @Test
    void aTagIsFilledAlsoWhenWordHasSpreadItOverRuns() throws IOException {
        Sheet sheet = new Sheet()
                .add(paragraphOf(
                        "NoiDung",
                        "",
                        text("Tên: {"),
                        Sheet.bold("{ti"),
                        text("tle"),
                        text("}} và {{group.te"),
                        text("xt}}.")));

        assertThat(filled(DATA, sheet)).isEqualTo("Tên: Số hóa và bên trong.");
    }

    @Test
    void aSectionWithinAParagraphIsRepeatedOrLeftOut() throws IOException {
        assertThat(filled(DATA, "{{#authors}}{{name}} ({{share}}); {{/authors}}hết"))
                .isEqualTo("Đoàn viên 01 (60 %); Đoàn viên 02 (40 %); hết");
        assertThat(filled(DATA, "A{{?note}} ghi chú {{note}}{{/note}}{{^note}} không{{/note}}"))
                .isEqualTo("A không");
        assertThat(filled(DATA, "trước", "{{?note}}{{note}}{{/note}}", "sau")).isEqualTo("trước\nsau");
    }

    @Test
    void paragraphsBetweenTagsOfTheirOwnAreRepeated() throws IOException {
        assertThat(filled(
                        DATA,
                        "{{?authors}}",
                        "Tác giả:",
                        "{{#authors}}",
                        "- {{name}}, {{title}}",
                        "{{/authors}}",
                        "{{/authors}}",
                        "hết"))
                .isEqualTo("Tác giả:\n- Đoàn viên 01, Số hóa\n- Đoàn viên 02, Số hóa\nhết");
    }

    @Test
    void rowsAreRepeatedAndAnEmptyTableGoes() throws IOException {
        String table = grid(
                TWO,
                row(
                        TWO,
                        paragraphOf("Bang", "", text("{{#authors}}{{no}}")),
                        paragraphOf("Bang", "", text("{{name}}{{/authors}}"))));

        assertThat(filled(DATA, new Sheet().add(table).paragraph("Bang", text("hết"))))
                .isEqualTo("1\tĐoàn viên 01\n2\tĐoàn viên 02\nhết");
        Data nobody = new Data("x", null, null, List.of());
        assertThat(filled(nobody, new Sheet().add(table).paragraph("Bang", text("hết"))))
                .isEqualTo("hết");
    }

    @Test
    void rowsThatHoldOnlyTheTagsGoWithThem() throws IOException {
        String empty = paragraphOf("Bang", "");
        String table = grid(
                TWO,
                row(TWO, paragraphOf("Bang", "", text("{{#authors}}")), empty),
                row(TWO, paragraphOf("Bang", "", text("{{no}}")), paragraphOf("Bang", "", text("{{name}}"))),
                row(TWO, paragraphOf("Bang", "", text("{{/authors}}")), empty));

        assertThat(filled(DATA, new Sheet().add(table))).isEqualTo("1\tĐoàn viên 01\n2\tĐoàn viên 02");
    }

    @Test
    void whatPeopleTypedComesOutAsTypedAndIsNeverTakenForATag() throws IOException {
        String hostile =
                "{{authors}} {{#authors}}{{name}}{{/authors}} <b>&amp;</b> ${T(java.lang.Runtime)} {{?note}} }}{{";
        Data data = new Data(
                hostile,
                hostile,
                new Inner("{{title}}"),
                List.of(new AuthorLine("1", "{{title}}", "{{/authors}}", "", "")));

        assertThat(
                        filled(
                                data,
                                "{{title}}|{{#authors}}{{name}}{{position}}{{/authors}}|{{?note}}{{note}}{{/note}}|{{group.text}}"))
                .isEqualTo(hostile + "|{{title}}{{/authors}}|" + hostile + "|{{title}}");
    }

    @Test
    void linesOfATextBecomeParagraphsOfTheSameStyle() throws IOException {
        Data data = new Data("một\n\nhai\tba", null, null, List.of());

        assertThat(filled(data, "Mô tả: {{title}}.")).isEqualTo("Mô tả: một\n\nhai\tba.");
    }

    @Test
    void directionMarksDoNotTurnTheWordsAround() throws IOException {
        Data data = new Data("\u202Eđảo ngược", null, null, List.of());

        assertThat(filled(data, "A {{title}} B")).isEqualTo("A \u2068\u202Eđảo ngược\u2069 B");
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws IOException {
        Data data = new Data("a\u0000b\u0008c\uD800d\uFFFEe😀", null, null, List.of());

        assertThat(filled(data, "{{title}}")).isEqualTo("abcde😀");
    }

    @Test
    void theSameDataMakesTheSameFile() throws IOException {
        byte[] template = DefaultTemplates.of(DocumentKind.DECISION);

        assertThat(Template.read(template).fill(SamplePapers.of(DocumentKind.DECISION)))
                .isEqualTo(Template.read(template).fill(SamplePapers.of(DocumentKind.DECISION)));
    }
}
