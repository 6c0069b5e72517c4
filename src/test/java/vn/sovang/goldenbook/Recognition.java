package vn.sovang.goldenbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.sovang.organisation.Tier;

/** Builds recognitions for tests: {@code aRecognition("case-1").in(PROVINCE).titled("Số hóa hồ sơ").build()}. */
final class Recognition {

    private final String caseId;
    private String unitId = FakeOrganisation.SCHOOL;
    private Tier tier = Tier.GRASSROOTS;
    private String title = "Số hóa hồ sơ đoàn viên";
    private LocalDate decidedOn = LocalDate.of(2026, 3, 10);
    private boolean confidential;
    private List<NewEntry.Author> authors = List.of(author("Nông Thị Ánh", 100, true));

    private Recognition(String caseId) {
        this.caseId = caseId;
    }

    static Recognition aRecognition(String caseId) {
        return new Recognition(caseId);
    }

    static NewEntry.Author author(String name, double share, boolean consent) {
        return new NewEntry.Author(
                name,
                "Giáo viên tổ " + name,
                FakeOrganisation.SCHOOL,
                "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng",
                BigDecimal.valueOf(share),
                consent);
    }

    Recognition in(String unit) {
        this.unitId = unit;
        return this;
    }

    Recognition at(Tier level) {
        this.tier = level;
        return this;
    }

    Recognition titled(String text) {
        this.title = text;
        return this;
    }

    Recognition decidedOn(String day) {
        this.decidedOn = LocalDate.parse(day);
        return this;
    }

    Recognition confidential() {
        this.confidential = true;
        return this;
    }

    Recognition by(NewEntry.Author... people) {
        this.authors = List.of(people);
        return this;
    }

    NewEntry build() {
        return new NewEntry(
                caseId,
                unitId,
                tier,
                title,
                "Hoạt động công đoàn",
                "MANAGEMENT",
                authors,
                "Giảm thời gian lập báo cáo quý từ hai ngày xuống hai giờ",
                "15/QĐ-CĐCS",
                decidedOn,
                confidential,
                "TN-2026-0007",
                "Đã đăng ký; mới; đã áp dụng; được Hội đồng công nhận");
    }
}
