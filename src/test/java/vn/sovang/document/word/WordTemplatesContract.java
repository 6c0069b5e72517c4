package vn.sovang.document.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.sovang.document.word.Sheet.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.document.inspection.SampleFiles;
import vn.sovang.shared.AlreadyDone;
import vn.sovang.shared.InvalidInput;
import vn.sovang.support.Database;

/** Templates of units: inherited downwards, replaced, given up, never overwritten. */
abstract class WordTemplatesContract {

    private static final String PROVINCE = "caobang";
    private static final String SECTOR = "caobang-giaoduc";
    private static final String SCHOOL = "cdcs-thpt-chuyen";
    private static final String OFFICER = "officer.caobang";

    @Autowired
    WordTemplates templates;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    private static byte[] template(String words) {
        return new Sheet()
                .paragraph("NoiDung", text(words + " {{competence}} {{head.number}}"))
                .bytes();
    }

    private String drawnAt(String unit) {
        return WordText.of(templates.draw(DocumentKind.DECISION, unit, SamplePapers.of(DocumentKind.DECISION)));
    }

    private List<String> store(String unit, byte[] content) {
        return templates.store(unit, DocumentKind.DECISION, OFFICER, "mẫu của ta.docx", content);
    }

    @Test
    void aTemplateCountsForTheUnitAndAllBelowUntilOneOfThemHasItsOwn() {
        assertThat(drawnAt(SCHOOL)).contains("QUYẾT ĐỊNH:");

        assertThat(store(PROVINCE, template("Mẫu tỉnh"))).containsExactly("cases.title");
        assertThat(drawnAt(SCHOOL)).startsWith("Mẫu tỉnh Ban Thường vụ");
        assertThat(drawnAt("laichau")).contains("QUYẾT ĐỊNH:");

        store(SECTOR, template("Mẫu ngành"));
        assertThat(drawnAt(SCHOOL)).startsWith("Mẫu ngành");
        assertThat(drawnAt(PROVINCE)).startsWith("Mẫu tỉnh");

        templates.giveUp(SECTOR, DocumentKind.DECISION, OFFICER);
        assertThat(drawnAt(SCHOOL)).startsWith("Mẫu tỉnh");
        templates.giveUp(PROVINCE, DocumentKind.DECISION, OFFICER);
        assertThat(drawnAt(SCHOOL)).contains("QUYẾT ĐỊNH:");
        assertThat(templates.versions(PROVINCE, DocumentKind.DECISION))
                .extracting(TemplateVersion::version, TemplateVersion::isGivenUp, TemplateVersion::storedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, true, OFFICER),
                        org.assertj.core.groups.Tuple.tuple(1, false, OFFICER));
        assertThat(WordText.of(templates.content(templates.version(PROVINCE, DocumentKind.DECISION, 1))))
                .startsWith("Mẫu tỉnh");
        assertThat(catchThrowableOfType(
                                AlreadyDone.class, () -> templates.giveUp(PROVINCE, DocumentKind.DECISION, OFFICER))
                        .code())
                .isEqualTo("templateInherited");
    }

    @Test
    void aBrokenTemplateIsNotStored() {
        byte[] broken = new Sheet().paragraph("NoiDung", text("{{foo}} {{bar")).bytes();

        assertThat(refused(broken)).isEqualTo("file: placeholderBroken, file: placeholderUnknown");
        assertThat(refused(new byte[0])).isEqualTo("file: required");
        assertThat(refused(new byte[6 * 1024 * 1024])).isEqualTo("file: templateTooLarge");
        assertThat(refused(SampleFiles.pdf())).startsWith("file: fileEnding");
        assertThat(database.count("document_template")).isZero();
    }

    private String refused(byte[] content) {
        return catchThrowableOfType(InvalidInput.class, () -> store(PROVINCE, content))
                .getMessage();
    }

    @Test
    void aTemplateThatWasChangedInTheStoreIsNotUsed() {
        store(PROVINCE, template("Mẫu tỉnh"));
        jdbc.sql("update document_template set content = ?")
                .param(template("khác"))
                .update();

        assertThat(catchThrowableOfType(AlreadyDone.class, () -> drawnAt(PROVINCE))
                        .code())
                .isEqualTo("templateAltered");
    }
}
