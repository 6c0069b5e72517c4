package vn.sovang.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sovang.initiative.Initiatives;
import vn.sovang.shared.StartupStep;

/** A few cases at several stages, so that everybody finds something to do; made once, through the same doors as real ones. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "sovang.demo.cases", havingValue = "true", matchIfMissing = true)
@Order(StartupStep.SAMPLES)
class SampleCases implements StartupStep {

    private static final String STEEL = "cdcs-gang-thep";
    private static final String SCHOOL = "cdcs-tieu-hoc-hop-giang";
    private static final String OFFICE = "cdcs-so-noi-vu";

    private final Initiatives initiatives;
    private final SampleCaseDriver driver;

    SampleCases(Initiatives initiatives, SampleCaseDriver driver) {
        this.initiatives = initiatives;
        this.driver = driver;
    }

    @Override
    public void run() {
        if (!initiatives.isEmpty()) {
            return;
        }
        recognisedAtTwoLevels();
        refusedByTheCouncil();
        waitingForTheProposal();
        waitingForTheDecision();
        beforeTheCouncil();
        toBeSupplemented();
        justFiled();
    }

    private void recognisedAtTwoLevels() {
        var sample = driver.file(
                SCHOOL,
                "Góc đọc sách lưu động cho đoàn viên và học sinh điểm trường lẻ",
                "Hoạt động công đoàn",
                "MANAGEMENT",
                "UPPER",
                "Tủ sách gắn bánh xe luân chuyển giữa các điểm trường theo lịch tuần, mỗi tổ công đoàn phụ trách một tuần.",
                12_000_000L);
        driver.recognise(sample, SCHOOL, 3, "02/QĐ-CĐCS");
        driver.propose(sample, SCHOOL, "04/TTr-CĐCS");
        driver.recognise(sample, "caobang-thucphan", 5, "11/QĐ-CĐP");
    }

    private void refusedByTheCouncil() {
        var sample = driver.file(
                OFFICE,
                "Nhắc lịch họp công đoàn bằng bảng trắng",
                "Hành chính",
                "OPERATIONAL",
                "GRASSROOTS",
                "Ghi lịch họp tháng lên bảng trắng đặt ở sảnh.",
                null);
        driver.appraise(sample, OFFICE, "ACCEPT", null);
        driver.score(sample, OFFICE, 5, 8, "DISAGREE");
        driver.conclude(sample, OFFICE, "Giải pháp đã được áp dụng từ trước tại cơ sở, chưa có tính mới.");
        driver.decide(sample, OFFICE, "REFUSE", "03/TB-CĐCS", "Giải pháp chưa có tính mới trong phạm vi cơ sở.");
    }

    private void waitingForTheProposal() {
        var sample = driver.file(
                OFFICE,
                "Sổ tay điện tử tra cứu chế độ, chính sách cho đoàn viên",
                "Chăm lo, bảo vệ quyền lợi đoàn viên",
                "APPLICATION",
                "UPPER",
                "Tập hợp hỏi đáp về chế độ trong một trang nội bộ, cập nhật hằng quý, tra cứu bằng điện thoại.",
                8_000_000L);
        driver.recognise(sample, OFFICE, 5, "05/QĐ-CĐCS");
    }

    private void waitingForTheDecision() {
        var sample = driver.file(
                STEEL,
                "Giá kê tháo lắp nhanh con lăn băng tải than",
                "Sản xuất công nghiệp",
                "TECHNICAL",
                "PROVINCIAL",
                "Giá kê có chốt định vị cho phép thay con lăn trong 20 phút mà không cần dừng cả tuyến băng tải.",
                310_000_000L);
        driver.appraise(sample, STEEL, "ACCEPT", null);
        driver.score(sample, STEEL, 5, 26, "AGREE");
        driver.conclude(sample, STEEL, "Hội đồng nhất trí đề nghị công nhận.");
    }

    private void beforeTheCouncil() {
        var sample = driver.file(
                STEEL,
                "Cảnh báo nhiệt độ gối đỡ quạt lò bằng cảm biến tự lắp",
                "Sản xuất công nghiệp",
                "TECHNICAL",
                "PROVINCIAL",
                "Cảm biến nhiệt gắn ngoài vỏ gối đỡ, báo đèn và còi tại phòng điều khiển khi vượt ngưỡng.",
                95_000_000L);
        driver.appraise(sample, STEEL, "ACCEPT", null);
        driver.score(sample, STEEL, 2, 24, "AGREE");
    }

    private void toBeSupplemented() {
        var sample = driver.file(
                "cdcs-thpt-lai-chau",
                "Ngân hàng câu hỏi tìm hiểu Luật Công đoàn dùng chung các tổ",
                "Tuyên truyền, giáo dục",
                "APPLICATION",
                "UPPER",
                "Bộ câu hỏi trắc nghiệm dùng trong sinh hoạt tổ công đoàn, tự chấm và thống kê phần chưa nắm vững.",
                null);
        driver.appraise(
                sample,
                "cdcs-thpt-lai-chau",
                "SUPPLEMENT",
                "Đề nghị bổ sung xác nhận của Ban Giám hiệu về thời gian và số tổ đã áp dụng.");
    }

    private void justFiled() {
        driver.file(
                "cdcs-thpt-chuyen",
                "Lịch trực công đoàn ca tối bằng biểu mẫu tự đăng ký",
                "Hoạt động công đoàn",
                "OPERATIONAL",
                "PROVINCIAL",
                "Đoàn viên tự chọn ca trực còn trống trên biểu mẫu dùng chung; hệ thống báo khi ca chưa đủ người.",
                6_000_000L);
    }
}
