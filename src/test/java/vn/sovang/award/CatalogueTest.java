package vn.sovang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

    private static String file(String form) {
        return "{\"forms\": [" + form + "]}";
    }
}
