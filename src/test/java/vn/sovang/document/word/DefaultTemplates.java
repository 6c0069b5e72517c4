package vn.sovang.document.word;

import static vn.sovang.document.word.Sheet.bold;
import static vn.sovang.document.word.Sheet.capitals;
import static vn.sovang.document.word.Sheet.grid;
import static vn.sovang.document.word.Sheet.headRow;
import static vn.sovang.document.word.Sheet.italic;
import static vn.sovang.document.word.Sheet.layout;
import static vn.sovang.document.word.Sheet.line;
import static vn.sovang.document.word.Sheet.paragraphOf;
import static vn.sovang.document.word.Sheet.row;
import static vn.sovang.document.word.Sheet.run;
import static vn.sovang.document.word.Sheet.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the templates that are shipped; run {@link #main} after a change and commit the files. The texts are those of
 * Vietnamese administrative documents and of the request form of 002.
 */
final class DefaultTemplates {

    private static final int[] HALVES = {4150, 5205};
    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String DAY = "ngày {{head.day}} tháng {{head.month}} năm {{head.year}}";

    private DefaultTemplates() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of("src/main/resources/document/templates");
        Files.createDirectories(folder);
        for (DocumentKind kind : DocumentKind.values()) {
            Files.write(folder.resolve(kind.key() + ".docx"), of(kind));
        }
    }

    static byte[] of(DocumentKind kind) {
        Sheet sheet = switch (kind) {
            case INTAKE_RECEIPT -> intakeReceipt();
            case RECOGNITION_REQUEST -> recognitionRequest();
            case SUBMISSION_LETTER -> submissionLetter();
            case ACHIEVEMENT_SUMMARY -> achievementSummary();
            case MINUTES -> CouncilTemplates.minutes();
            case MINUTES_EXTRACT -> CouncilTemplates.extract();
            case SCORE_SUMMARY -> CouncilTemplates.scores();
            case DECISION -> decision();
            case REFUSAL_NOTICE -> refusal();
        };
        return sheet.bytes();
    }

    /** National motto beside the issuing body; number beside place and date. */
    static Sheet letterhead() {
        String issuer = paragraphOf(
                        "QuocHieu",
                        "",
                        text("{{?head.superior}}"),
                        capitals("{{head.superior}}"),
                        text("{{/head.superior}}"))
                + paragraphOf("QuocHieu", "", run("<w:b/><w:bCs/><w:caps/>", "{{head.issuer}}"))
                + line(1350, 1350);
        return new Sheet()
                .add(layout(
                        HALVES,
                        row(HALVES, issuer, motto()),
                        row(
                                HALVES,
                                paragraphOf("NgayThang", "", text("Số: {{head.number}}")),
                                paragraphOf("NgayThang", "", italic("{{head.place}}, " + DAY)))));
    }

    private static String motto() {
        return paragraphOf("QuocHieu", "", run("<w:b/><w:bCs/><w:spacing w:val=\"-4\"/><w:sz w:val=\"25\"/>", NATION))
                + paragraphOf("QuocHieu", "", run("<w:b/><w:bCs/><w:sz w:val=\"27\"/>", MOTTO))
                + line(1010, 1010);
    }

    static Sheet title(Sheet sheet, String type, String subject) {
        sheet.paragraph("TenLoai", text(type));
        if (subject != null) {
            sheet.paragraph("TrichYeu", text(subject));
        }
        return sheet.add(line(3700, 3700));
    }

    /** Recipients beside the signature. */
    static Sheet signed(Sheet sheet) {
        return sheet.paragraph("Cach").add(layout(HALVES, row(HALVES, recipients(), signature())));
    }

    static String recipients() {
        return paragraphOf("NoiNhanTieuDe", "", text("Nơi nhận:"))
                + paragraphOf("NoiNhan", "", text("{{#recipients}}"))
                + paragraphOf("NoiNhan", "", text("- {{text}}"))
                + paragraphOf("NoiNhan", "", text("{{/recipients}}"));
    }

    private static String signature() {
        return paragraphOf(
                        "ChuKy",
                        "",
                        text("{{?signature.authority}}"),
                        capitals("{{signature.authority}}"),
                        text("{{/signature.authority}}"))
                + paragraphOf("ChuKy", "", capitals("{{signature.office}}"))
                + paragraphOf("ChoKy", "")
                + paragraphOf("ChuKy", "", text("{{signature.name}}"));
    }

    static String cell(String style, String text) {
        return paragraphOf(style, "", text(text));
    }

    static String authorTable() {
        int[] widths = {700, 3000, 2200, 2155, 1300};
        return grid(
                widths,
                headRow(
                        widths,
                        cell("BangDau", "STT"),
                        cell("BangDau", "Họ và tên"),
                        cell("BangDau", "Chức vụ"),
                        cell("BangDau", "Đơn vị"),
                        cell("BangDau", "Tỷ lệ đóng góp")),
                row(
                        widths,
                        cell("BangGiua", "{{#authors}}{{no}}"),
                        cell("Bang", "{{name}}"),
                        cell("Bang", "{{position}}"),
                        cell("Bang", "{{unit}}"),
                        cell("BangGiua", "{{share}}{{/authors}}")));
    }

    private static Sheet intakeReceipt() {
        Sheet sheet = title(letterhead(), "GIẤY BIÊN NHẬN", "Hồ sơ yêu cầu công nhận sáng kiến");
        sheet.paragraph(
                        "NoiDung",
                        text("{{head.issuer}} đã tiếp nhận hồ sơ yêu cầu công nhận sáng kiến do ông (bà) "),
                        bold("{{initiative.submitter}}"),
                        text(" nộp ngày {{initiative.filedOn}}, gồm các nội dung sau:"))
                .paragraph("NoiDung", text("1. Số tiếp nhận: "), bold("{{initiative.receiptNumber}}"))
                .paragraph("NoiDung", text("2. Tên sáng kiến: {{initiative.title}}"))
                .paragraph("NoiDung", text("3. Lĩnh vực áp dụng: {{initiative.field}}"))
                .paragraph("NoiDung", text("4. Cấp đăng ký công nhận: {{initiative.targetTier}}"))
                .paragraph("NoiDung", text("5. Tác giả, đồng tác giả:"))
                .add(authorTable())
                .paragraph("NoiDung", text("6. Tài liệu kèm theo:{{^attachments}} không có.{{/attachments}}"))
                .paragraph("NoiDung", text("{{#attachments}}"))
                .paragraph("NoiDung", text("- {{text}}"))
                .paragraph("NoiDung", text("{{/attachments}}"))
                .paragraph(
                        "NoiDung",
                        text("7. Ngày hẹn trả lời kết quả thẩm định hồ sơ: "),
                        bold("{{answerOn}}"),
                        text("{{?answerBasis}}, {{answerBasis}}{{/answerBasis}}."))
                .paragraph(
                        "NoiDungCuoi",
                        text(
                                "Giấy biên nhận này được lập thành 02 bản, người nộp hồ sơ giữ 01 bản, lưu hồ sơ 01 bản."));
        String left = paragraphOf("ChuKy", "", text("NGƯỜI NỘP HỒ SƠ"))
                + paragraphOf("GhiChuKy", "", text("(Ký, ghi rõ họ tên)"))
                + paragraphOf("ChoKy", "")
                + paragraphOf("ChuKy", "", text("{{initiative.submitter}}"));
        String right = paragraphOf("ChuKy", "", text("NGƯỜI TIẾP NHẬN"))
                + paragraphOf("GhiChuKy", "", text("(Ký, ghi rõ họ tên)"))
                + paragraphOf("ChoKy", "")
                + paragraphOf("ChuKy", "", text("{{receivedBy}}"));
        return sheet.paragraph("Cach").add(layout(HALVES, row(HALVES, left, right)));
    }

    /** As printed at the end of 002; first-application date and investor are added because the filing rules need them. */
    private static Sheet recognitionRequest() {
        String unit = paragraphOf("QuocHieu", "", run("<w:b/><w:bCs/><w:caps/>", "{{head.issuer}}")) + line(1350, 1350);
        Sheet sheet = new Sheet()
                .add(layout(HALVES, row(HALVES, unit, motto())))
                .add(paragraphOf(
                        "NgayThang",
                        "<w:spacing w:before=\"160\"/><w:jc w:val=\"right\"/>",
                        italic("{{head.place}}, " + DAY)))
                .paragraph("TenLoai", text("ĐƠN YÊU CẦU CÔNG NHẬN SÁNG KIẾN"))
                .paragraph("TrichYeu", text("NĂM {{initiative.year}}"))
                .paragraph("KinhGui", text("Kính gửi: {{council}}"))
                .paragraph("NoiDung", text("Tên cơ sở được yêu cầu công nhận sáng kiến: {{initiative.base}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Tác giả sáng kiến, hoặc các đồng tác giả sáng kiến (nếu có) và tỷ lệ đóng góp của từng đồng tác giả:"))
                .paragraph("NoiDung", text("{{#authors}}"))
                .paragraph("NoiDung", text("{{no}}. {{name}}, {{unit}}: {{share}}"))
                .paragraph("NoiDung", text("{{/authors}}"))
                .paragraph("NoiDung", text("Chức vụ: {{#authors}}{{name}}: {{position}}. {{/authors}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Tên sáng kiến; lĩnh vực áp dụng; mô tả bản chất của sáng kiến, trong đó chỉ rõ những thông tin cần được bảo mật (nếu có):"))
                .paragraph("NoiDung", text("- Tên sáng kiến: "), bold("{{initiative.title}}"))
                .paragraph(
                        "NoiDung",
                        text("- Loại giải pháp: {{initiative.kind}}; lĩnh vực áp dụng: {{initiative.field}}"))
                .paragraph("NoiDung", text("- Mô tả bản chất: {{initiative.description}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?initiative.confidential}}- Thông tin cần được bảo mật: {{initiative.confidential}}{{/initiative.confidential}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?initiative.investor}}- Chủ đầu tư tạo ra sáng kiến: {{initiative.investor}}{{/initiative.investor}}"))
                .paragraph("NoiDung", text("Các điều kiện cần thiết để áp dụng sáng kiến: {{initiative.conditions}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Nơi tham gia tổ chức áp dụng sáng kiến lần đầu (nếu có): {{initiative.firstAppliedAt}}, ngày {{initiative.firstAppliedOn}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Đánh giá lợi ích thu được hoặc dự kiến thu được do áp dụng sáng kiến có xác nhận của tổ chức áp dụng sáng kiến và ý kiến của tác giả sáng kiến:"))
                .paragraph("NoiDung", text("- Lợi ích: {{initiative.benefits}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?initiative.benefitValue}}- Giá trị làm lợi: {{initiative.benefitValue}}{{/initiative.benefitValue}}"))
                .paragraph("NoiDung", text("- Xác nhận của tổ chức áp dụng: {{initiative.confirmedBy}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?initiative.authorOpinion}}- Ý kiến của tác giả: {{initiative.authorOpinion}}{{/initiative.authorOpinion}}"))
                .paragraph("NoiDung", text("Đăng ký sáng kiến cấp nào: {{initiative.targetTier}}"))
                .paragraph("NoiDung", text("Lĩnh vực áp dụng: {{initiative.field}}"))
                .paragraph("NoiDung", text("Thời gian thực hiện: {{initiative.period}}"))
                .paragraph("NoiDungCuoi", text("Kết quả đánh giá của Hội đồng sáng kiến: {{councilResult}}"));
        String left = paragraphOf("ChuKy", "", text("XÁC NHẬN CỦA"))
                + paragraphOf("ChuKy", "", text("THỦ TRƯỞNG ĐƠN VỊ"))
                + paragraphOf("GhiChuKy", "", text("(Ký tên, đóng dấu)"))
                + paragraphOf("ChoKy", "");
        String right = paragraphOf("ChuKy", "", text("NGƯỜI ĐĂNG KÝ"))
                + paragraphOf("GhiChuKy", "", text("(Ký tên, đóng dấu)"))
                + paragraphOf("ChoKy", "")
                + paragraphOf("ChuKy", "", text("{{initiative.leadAuthor}}"));
        return sheet.paragraph("Cach").add(layout(HALVES, row(HALVES, left, right)));
    }

    private static Sheet submissionLetter() {
        int[] cases = {600, 2755, 2500, 1600, 1900};
        int[] nominees = {600, 2250, 1950, 2455, 2100};
        Sheet sheet = title(letterhead(), "TỜ TRÌNH", "Về việc {{subject}}");
        sheet.paragraph("KinhGui", text("Kính gửi: {{addressee}}"))
                .paragraph("CanCu", text("{{#bases}}"))
                .paragraph("CanCu", text("{{text}}"))
                .paragraph("CanCu", text("{{/bases}}"))
                .paragraph(
                        "NoiDung",
                        text("{{head.issuer}} kính trình {{addressee}} xem xét, {{subject}}, cụ thể như sau:"))
                .paragraph("NoiDung", text("{{?cases}}"))
                .add(grid(
                        cases,
                        headRow(
                                cases,
                                cell("BangDau", "STT"),
                                cell("BangDau", "Tên sáng kiến"),
                                cell("BangDau", "Tác giả, đồng tác giả (tỷ lệ)"),
                                cell("BangDau", "Lĩnh vực"),
                                cell("BangDau", "Quyết định công nhận cấp mình")),
                        row(
                                cases,
                                cell("BangGiua", "{{#cases}}{{no}}"),
                                cell("Bang", "{{title}}"),
                                cell("Bang", "{{authors}}"),
                                cell("Bang", "{{field}}"),
                                cell("Bang", "{{decision}}{{/cases}}"))))
                .paragraph("NoiDung", text("{{/cases}}"))
                .paragraph("NoiDung", text("{{?nominees}}"))
                .add(nomineeTable(nominees, "Tóm tắt thành tích", "{{achievement}}"))
                .paragraph("NoiDung", text("{{/nominees}}"))
                .paragraph("NoiDung", text("{{#statistics}}"))
                .paragraph("NoiDung", text("{{text}}"))
                .paragraph("NoiDung", text("{{/statistics}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?cases}}Hồ sơ kèm theo gồm: báo cáo tóm tắt; quyết định công nhận của cấp mình; trích biên bản họp hội đồng.{{/cases}}{{?nominees}}Hồ sơ kèm theo gồm: báo cáo tóm tắt thành tích và minh chứng của từng tập thể, cá nhân.{{/nominees}}"))
                .paragraph("NoiDungCuoi", text("Kính trình {{addressee}} xem xét, quyết định./."));
        return signed(sheet);
    }

    private static String nomineeTable(int[] widths, String column, String content) {
        return grid(
                widths,
                headRow(
                        widths,
                        cell("BangDau", "STT"),
                        cell("BangDau", "Họ và tên, tập thể; chức vụ"),
                        cell("BangDau", "Đơn vị"),
                        cell("BangDau", column),
                        cell("BangDau", "Danh hiệu, hình thức")),
                row(
                        widths,
                        cell("BangGiua", "{{#nominees}}{{no}}"),
                        cell("Bang", "{{name}}{{?position}}, {{position}}{{/position}}"),
                        cell("Bang", "{{unit}}"),
                        cell("Bang", content),
                        cell("Bang", "{{form}}{{/nominees}}")));
    }

    private static Sheet achievementSummary() {
        Sheet sheet = title(letterhead(), "BÁO CÁO", "Tóm tắt {{subject}}");
        sheet.paragraph("Muc", text("{{?initiative}}"))
                .paragraph("Muc", text("I. THÔNG TIN CHUNG"))
                .paragraph("NoiDung", text("1. Tên sáng kiến: "), bold("{{initiative.title}}"))
                .paragraph(
                        "NoiDung",
                        text("2. Loại giải pháp: {{initiative.kind}}. Lĩnh vực áp dụng: {{initiative.field}}"))
                .paragraph("NoiDung", text("3. Cơ sở được yêu cầu công nhận: {{initiative.base}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "4. Áp dụng lần đầu tại: {{initiative.firstAppliedAt}}, ngày {{initiative.firstAppliedOn}}. Thời gian thực hiện: {{initiative.period}}"))
                .paragraph("NoiDung", text("5. Tác giả, đồng tác giả:"))
                .add(authorTable())
                .paragraph("Muc", text("II. TÓM TẮT NỘI DUNG"))
                .paragraph("NoiDung", text("{{initiative.description}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?initiative.conditions}}Điều kiện áp dụng: {{initiative.conditions}}{{/initiative.conditions}}"))
                .paragraph("Muc", text("III. HIỆU QUẢ"))
                .paragraph("NoiDung", text("{{initiative.benefits}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?initiative.benefitValue}}Giá trị làm lợi: {{initiative.benefitValue}}.{{/initiative.benefitValue}}"))
                .paragraph("NoiDung", text("Tổ chức áp dụng xác nhận: {{initiative.confirmedBy}}."))
                .paragraph("Muc", text("{{/initiative}}"))
                .paragraph("Muc", text("{{?decision.number}}"))
                .paragraph("Muc", text("IV. KẾT QUẢ CÔNG NHẬN"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Sáng kiến đã được {{decision.body}} công nhận tại Quyết định số {{decision.number}} ngày {{decision.decidedOn}}./."))
                .paragraph("Muc", text("{{/decision.number}}"))
                .paragraph("NoiDung", text("{{#nominees}}"))
                .paragraph("Muc", text("{{no}}. {{name}}{{?position}}, {{position}}{{/position}} ({{unit}})"))
                .paragraph("NoiDung", text("Đề nghị: {{form}}"))
                .paragraph("NoiDung", text("{{achievement}}"))
                .paragraph("NoiDung", text("{{?evidence}}Minh chứng: {{evidence}}{{/evidence}}"))
                .paragraph("NoiDung", text("{{/nominees}}"));
        return signed(sheet);
    }

    private static Sheet decision() {
        int[] cases = {600, 3400, 3455, 1900};
        int[] nominees = {600, 2700, 2100, 2155, 1800};
        Sheet sheet = title(letterhead(), "QUYẾT ĐỊNH", "Về việc {{subject}}");
        sheet.add(paragraphOf("TrichYeu", "<w:spacing w:before=\"160\" w:after=\"80\"/>", capitals("{{competence}}")))
                .paragraph("CanCu", text("{{#bases}}"))
                .paragraph("CanCu", text("{{text}}"))
                .paragraph("CanCu", text("{{/bases}}"))
                .add(paragraphOf("TrichYeu", "<w:spacing w:before=\"160\" w:after=\"80\"/>", text("QUYẾT ĐỊNH:")))
                .paragraph("NoiDung", text("{{?cases}}"))
                .paragraph(
                        "NoiDung",
                        bold("Điều 1. "),
                        text("Công nhận sáng kiến của các tác giả, đồng tác giả có tên trong danh sách sau:"))
                .add(grid(
                        cases,
                        headRow(
                                cases,
                                cell("BangDau", "STT"),
                                cell("BangDau", "Tên sáng kiến"),
                                cell("BangDau", "Tác giả, đồng tác giả (tỷ lệ)"),
                                cell("BangDau", "Đơn vị")),
                        row(
                                cases,
                                cell("BangGiua", "{{#cases}}{{no}}"),
                                cell("Bang", "{{title}}"),
                                cell("Bang", "{{authors}}"),
                                cell("Bang", "{{unit}}{{/cases}}"))))
                .paragraph("NoiDung", text("{{/cases}}"))
                .paragraph("NoiDung", text("{{?nominees}}"))
                .paragraph(
                        "NoiDung",
                        bold("Điều 1. "),
                        text(
                                "Tặng danh hiệu thi đua, hình thức khen thưởng cho các tập thể, cá nhân có tên trong danh sách sau:"))
                .add(nomineeTable(nominees, "Thành tích", "{{achievement}}"))
                .paragraph("NoiDung", text("{{#statistics}}"))
                .paragraph("NoiDung", text("{{text}}"))
                .paragraph("NoiDung", text("{{/statistics}}"))
                .paragraph("NoiDung", text("{{/nominees}}"))
                .paragraph("NoiDung", bold("Điều 2. "), text("Quyết định này có hiệu lực kể từ ngày ký."))
                .paragraph(
                        "NoiDungCuoi",
                        bold("Điều 3. "),
                        text("{{#executors}}{{text}}{{/executors}} chịu trách nhiệm thi hành Quyết định này./."));
        return signed(sheet);
    }

    private static Sheet refusal() {
        int[] nominees = {600, 2900, 2355, 3500};
        Sheet sheet = title(
                letterhead(),
                "THÔNG BÁO",
                "{{?initiative}}Về việc không công nhận sáng kiến{{/initiative}}{{?nominees}}Về việc không tặng danh hiệu thi đua, hình thức khen thưởng{{/nominees}}");
        sheet.paragraph("KinhGui", text("Kính gửi: {{addressee}}"))
                .paragraph("NoiDung", text("{{?initiative}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{head.issuer}} đã xem xét hồ sơ số {{initiative.receiptNumber}} nộp ngày {{initiative.filedOn}} yêu cầu công nhận sáng kiến "),
                        bold("“{{initiative.title}}”"),
                        text(" của:"))
                .add(authorTable())
                .paragraph("NoiDung", text("{{/initiative}}"))
                .paragraph("NoiDung", text("{{stage}}"))
                .paragraph("NoiDung", text("{{?nominees}}"))
                .add(grid(
                        nominees,
                        headRow(
                                nominees,
                                cell("BangDau", "STT"),
                                cell("BangDau", "Họ và tên, tập thể; đơn vị"),
                                cell("BangDau", "Danh hiệu, hình thức đề nghị"),
                                cell("BangDau", "Lý do")),
                        row(
                                nominees,
                                cell("BangGiua", "{{#nominees}}{{no}}"),
                                cell(
                                        "Bang",
                                        "{{name}}{{?position}}, {{position}}{{/position}}{{?unit}}; {{unit}}{{/unit}}"),
                                cell("Bang", "{{form}}"),
                                cell("Bang", "{{reason}}{{/nominees}}"))))
                .paragraph("NoiDung", text("{{/nominees}}"))
                .paragraph("NoiDung", text("{{?initiative}}"))
                .paragraph("NoiDung", bold("Lý do:"))
                .paragraph("NoiDung", text("{{reason}}"))
                .paragraph("NoiDung", text("{{/initiative}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?decision.number}}Căn cứ: Quyết định số {{decision.number}} ngày {{decision.decidedOn}} của {{decision.body}}.{{/decision.number}}"))
                .paragraph(
                        "NoiDungCuoi",
                        text(
                                "{{?initiative}}Tác giả, đồng tác giả{{/initiative}}{{?nominees}}Đơn vị trình và tập thể, cá nhân có tên nêu trên{{/nominees}} có quyền đề nghị xem xét lại theo quy định. {{head.issuer}} thông báo để {{?initiative}}ông (bà){{/initiative}}{{?nominees}}đơn vị và các tập thể, cá nhân{{/nominees}} biết./."));
        return signed(sheet);
    }
}
