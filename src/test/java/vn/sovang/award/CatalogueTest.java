package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Violation;

/** The catalogue over time. */
@AwardTest
class CatalogueTest {

    private static final String FORM = """
            {"code": "%s", "validFrom": "%s", "kind": "COMMENDATION", "name": "%s", "nameEn": "Certificate", \
            "recipients": "BOTH", "decidingTier": "UPPER", "decidingBody": "Ban Thường vụ", \
            "nominatingTiers": ["GRASSROOTS"], "withMoney": "UNKNOWN", "requires": "Tiêu chuẩn", \
            "legalBasis": "Quy chế"}""";

    @Autowired
    CatalogueImport catalogue;

    @Autowired
    AwardForms forms;

    @Autowired
    ShippedCatalogue shipped;

    @Autowired
    AwardTargets targets;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asShipped() {
        jdbc.sql("delete from award_form").update();
        shipped.run();
    }

    @Test
    void theShippedFormsSayWhatNobodyHasVerified() {
        assertThat(forms.inForce())
                .extracting(AwardForm::code)
                .contains("giay-khen-cdcs", "giay-khen-cap-tren", "bang-khen-tinh", "co-thi-dua-tld", "bang-khen-tld")
                .contains("bang-lao-dong-sang-tao", "ky-niem-chuong", "bieu-duong");
        assertThat(forms.inForce()).allSatisfy(form -> {
            assertThat(form.isVerified()).isFalse();
            assertThat(form.amountVnd()).isNull();
            assertThat(form.quota()).isNull();
            assertThat(form.legalBasis()).isNotBlank();
        });
        assertThat(forms.inForce()).extracting(AwardForm::kind).contains(AwardKind.EMULATION_TITLE);
    }

    @Test
    void aLaterRowEndsTheEarlierOneAndThePastStays() {
        catalogue.load(file(FORM.formatted("giay-khen-moi", "2026-01-01", "Giấy khen")));
        catalogue.load(file(FORM.formatted("giay-khen-moi", "2026-12-01", "Giấy khen (mẫu mới)")));

        assertThat(forms.find("giay-khen-moi", LocalDate.of(2026, 11, 30))
                        .orElseThrow()
                        .name())
                .isEqualTo("Giấy khen");
        assertThat(forms.find("giay-khen-moi", LocalDate.of(2026, 12, 1))
                        .orElseThrow()
                        .name())
                .isEqualTo("Giấy khen (mẫu mới)");
        shipped.run();
        assertThat(forms.find("giay-khen-moi", LocalDate.of(2027, 1, 1))).isPresent();
    }

    @Test
    void everyProblemOfAFileIsToldAtOnceAndNothingIsStored() {
        catalogue.load(file(FORM.formatted("giay-khen-moi", "2026-01-01", "Giấy khen")));

        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> catalogue.load("{\"forms\": [" + FORM.formatted("giay-khen-moi", "2026-01-01", "Tên khác") + ", "
                        + FORM.formatted("GIAY KHEN", "2026-13-01", "") + ", {}],"
                        + " \"targets\": [{\"unitId\": \"nowhere\", \"directWorkersPercent\": 101}], \"more\": 1}"));

        assertThat(invalid.violations())
                .extracting(Violation::field)
                .contains(
                        "forms[0].validFrom",
                        "forms[1].code",
                        "forms[1].validFrom",
                        "forms[1].name",
                        "forms[2].code",
                        "targets[0].unitId",
                        "targets[0].directWorkersPercent",
                        "targets[0].validFrom",
                        "more");
        assertThat(forms.find("giay-khen-moi", LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .name())
                .isEqualTo("Giấy khen");
    }

    @Test
    void aTargetHoldsForTheUnitsBelow() {
        catalogue.load("{\"forms\": [" + FORM.formatted("giay-khen-moi", "2026-01-01", "Giấy khen")
                + "], \"targets\": [{\"unitId\": \"caobang\", \"validFrom\": \"2026-01-01\","
                + " \"directWorkersPercent\": 60, \"legalBasis\": \"Nghị quyết của đơn vị\"}]}");

        assertThat(targets.directWorkersPercent("cdcs-thpt-chuyen", LocalDate.of(2026, 11, 20)))
                .contains(60);
        assertThat(targets.directWorkersPercent("cdcs-thpt-lai-chau", LocalDate.of(2026, 11, 20)))
                .isEmpty();
        assertThat(targets.directWorkersPercent("caobang", LocalDate.of(2025, 12, 31)))
                .isEmpty();
    }

    @Test
    void theCatalogueSaysWhatACertificateIsCalled() {
        assertThat(forms.inForce())
                .extracting(AwardForm::code, AwardForm::titleOfCertificate)
                .contains(
                        tuple("giay-khen-cdcs", "Giấy khen"),
                        tuple("giay-khen-cap-tren", "Giấy khen"),
                        tuple("bang-khen-tinh", "Bằng khen"),
                        tuple("co-thi-dua-tld", "Cờ thi đua"),
                        tuple("ky-niem-chuong", "Kỷ niệm chương"),
                        tuple("bang-lao-dong-sang-tao", "Bằng Lao động sáng tạo"));

        catalogue.load(file(FORM.formatted("thu-khen", "2026-01-01", "Thư khen của cơ quan")));
        assertThat(title("thu-khen")).isEqualTo("Thư khen của cơ quan");

        catalogue.load(file(titled(FORM.formatted("thu-khen", "2026-01-01", "Thư khen của cơ quan"), "Thư khen")));
        assertThat(title("thu-khen")).isEqualTo("Thư khen");
        assertThat(forms.find("thu-khen", "Thư khen của cơ quan")).isPresent();
        assertThat(forms.find("thu-khen", "Thư khen")).isEmpty();

        catalogue.load(file(FORM.formatted("thu-khen", "2026-06-01", "Thư khen")));
        assertThat(title("thu-khen")).isEqualTo("Thư khen");
    }

    @Test
    void aCertificateHasATitleThatFitsOnThePaper() {
        String longName = "Giấy khen ".repeat(11).strip();
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class,
                () -> catalogue.load("{\"forms\": ["
                        + FORM.formatted("ten-dai", "2026-01-01", longName) + ", "
                        + titled(FORM.formatted("ten-trong", "2026-01-01", "Giấy khen"), " ") + ", "
                        + titled(FORM.formatted("ten-giay-dai", "2026-01-01", "Giấy khen"), longName) + ", "
                        + titled(FORM.formatted("hai-dong", "2026-01-01", "Giấy khen"), "Giấy\\nkhen") + "]}"));

        assertThat(invalid.violations())
                .extracting(Violation::field, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("forms[0].certificateTitle", "certificateTitle"),
                        tuple("forms[1].certificateTitle", "certificateTitle"),
                        tuple("forms[2].certificateTitle", "tooLong"),
                        tuple("forms[3].certificateTitle", "oneLine"));

        catalogue.load(file(titled(FORM.formatted("ten-dai", "2026-01-01", longName), "Giấy khen")));
        assertThat(title("ten-dai")).isEqualTo("Giấy khen");
    }

    private String title(String code) {
        return forms.inForce().stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow()
                .titleOfCertificate();
    }

    private static String titled(String form, String title) {
        return form.replaceFirst("\\{", "{\"certificateTitle\": \"" + title.replace("\\", "\\\\") + "\", ");
    }

    private static String file(String form) {
        return "{\"forms\": [" + form + "]}";
    }
}
