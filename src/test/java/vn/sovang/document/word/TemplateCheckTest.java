package vn.sovang.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.document.word.Sheet.paragraphOf;
import static vn.sovang.document.word.Sheet.text;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template is refused for. */
class TemplateCheckTest {

    private static List<String> problems(String... paragraphs) {
        Sheet sheet = new Sheet();
        for (String paragraph : paragraphs) {
            sheet.paragraph("NoiDung", text(paragraph));
        }
        return problems(sheet);
    }

    private static List<String> problems(Sheet sheet) {
        return TemplateCheck.of(DocumentKind.DECISION, sheet.bytes()).problems().stream()
                .map(problem -> problem.code() + Arrays.toString(problem.arguments()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateThatIsShippedIsComplete(DocumentKind kind) {
        TemplateCheck.Result result = TemplateCheck.of(kind, DefaultTemplates.of(kind));

        assertThat(result.problems()).isEmpty();
        assertThat(result.missing()).isEmpty();
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        assertThat(problems(
                        "{{head.number}} {{head.nubmer}} {{foo}} {{foo}}",
                        "{{title}} {{cases}} {{head}}",
                        "{{ head number }} {{subject",
                        "{{#cases}}{{title}}{{name}}",
                        "{{/nominees}}"))
                .containsExactlyInAnyOrder(
                        "placeholderUnknown[{{head.nubmer}}]",
                        "placeholderUnknown[{{foo}}]",
                        "placeholderOfList[{{title}}, {{#cases}}]",
                        "placeholderNoText[{{cases}}, cases]",
                        "placeholderNoText[{{head}}, head]",
                        "placeholderUnknown[{{headnumber}}]",
                        "placeholderBroken[{{subject]",
                        "placeholderOfList[{{name}}, {{#nominees}}]",
                        "sectionNotOpen[{{/nominees}}, nominees]",
                        "sectionOpen[{{#cases}}, cases]");
    }

    @Test
    void sectionsMustNotCross() {
        assertThat(problems("{{#cases}}", "{{?subject}}", "{{title}}", "{{/cases}}", "{{/subject}}"))
                .containsExactly("sectionCrossed[{{/cases}}, cases]", "sectionNotOpen[{{/subject}}, subject]");
    }

    @Test
    void whatCannotBeRepeatedIsRefused() {
        assertThat(problems("Danh sách: {{#cases}}", "{{title}}", "{{/cases}}"))
                .containsExactly("sectionPlace[{{#cases}}, {{/cases}}]");
        assertThat(problems("{{#cases}}{{#cases}}{{title}}{{/cases}}{{/cases}}"))
                .containsExactly("sectionWithinItself[{{#cases}}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{T(java.lang.Runtime).getRuntime().exec('id')}}",
                "{{head.class.classLoader}}",
                "{{head.number.bytes}}",
                "{{getClass}}",
                "{{@head.number}}",
                "{{+head.number}}",
                "{{*subject}}",
                "{{subject.toUpperCase()}}",
                "{{subject[0]}}",
                "{{#root}}",
                "{{${7*7}}}",
                "{{= subject}}",
                "{{head.number.value.hash.coder}}"
            })
    void nothingReachesCode(String attack) {
        assertThat(problems(attack)).isNotEmpty();
    }

    @Test
    void whatIsQuotedEndsWithAWholeCharacterAndTurnsNothing() {
        for (int letters = 30; letters < 45; letters++) {
            String text = "\uD83D\uDC69".repeat(8) + "a".repeat(letters) + "\uD83D\uDC69".repeat(3) + "\u202E";
            assertThat(problems("{{" + text + "}}", text + "{{" + text, "{{" + "\u202E}}"))
                    .isNotEmpty()
                    .allSatisfy(problem -> {
                        assertThat(problem).doesNotContainPattern("[\\uD800-\\uDFFF]");
                        assertThat(problem.chars()
                                        .filter(sign -> sign == '\u202E')
                                        .count())
                                .isLessThanOrEqualTo(problem.chars()
                                        .filter(sign -> sign == '\u2069')
                                        .count());
                    });
        }
    }

    @Test
    void fieldsThatFetchOrRunAreRefused() {
        Sheet sheet = new Sheet()
                .add(paragraphOf("NoiDung", "", "<w:fldSimple w:instr=\" INCLUDETEXT &quot;http://x&quot; \"/>"))
                .add(
                        paragraphOf(
                                "NoiDung",
                                "",
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DDE</w:instrText></w:r>"
                                        + "<w:r><w:instrText>AUTO cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));

        assertThat(problems(sheet)).containsExactly("templateField[DDEAUTO]", "templateField[INCLUDETEXT]");
    }

    @Test
    void aTagWithinAFieldWouldNeverBeFilled() {
        Sheet sheet = new Sheet()
                .add(paragraphOf(
                        "NoiDung",
                        "",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK {{subject}}</w:instrText>"
                                + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"));

        assertThat(problems(sheet)).containsExactly("placeholderBroken[HYPERLINK {{subject}}]");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThat(TemplateCheck.of(DocumentKind.DECISION, new byte[] {1, 2, 3}).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("templateUnreadable"));
    }

    @Test
    void whatADocumentShouldHoldIsMissed() {
        assertThat(TemplateCheck.of(
                                DocumentKind.DECISION,
                                new Sheet()
                                        .paragraph("NoiDung", text("{{head.number}}"))
                                        .bytes())
                        .missing())
                .containsExactly("cases.title", "competence");
    }
}
