package vn.sovang.document.word;

import static vn.sovang.document.word.DefaultTemplates.authorTable;
import static vn.sovang.document.word.DefaultTemplates.cell;
import static vn.sovang.document.word.DefaultTemplates.letterhead;
import static vn.sovang.document.word.DefaultTemplates.recipients;
import static vn.sovang.document.word.DefaultTemplates.title;
import static vn.sovang.document.word.Sheet.bold;
import static vn.sovang.document.word.Sheet.grid;
import static vn.sovang.document.word.Sheet.headRow;
import static vn.sovang.document.word.Sheet.layout;
import static vn.sovang.document.word.Sheet.paragraphOf;
import static vn.sovang.document.word.Sheet.row;
import static vn.sovang.document.word.Sheet.text;

/** Templates of what a council writes down. */
final class CouncilTemplates {

    private static final int[] HALVES = {4677, 4678};

    private CouncilTemplates() {}

    static Sheet minutes() {
        int[] cases = {600, 3355, 2600, 1300, 1500};
        Sheet sheet = title(letterhead(), "BIÊN BẢN", "Họp {{session.council}}");
        sheet.paragraph("Muc", text("I. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN"))
                .paragraph("NoiDung", text("1. Thời gian: ngày {{session.heldOn}}. Địa điểm: {{session.place}}."))
                .paragraph("NoiDung", text("2. Chủ trì: {{session.chair}}."))
                .paragraph("NoiDung", text("3. Thư ký: {{session.secretary}}."))
                .paragraph("NoiDung", text("4. Thành viên tham gia:{{^present}} không có.{{/present}}"))
                .paragraph("NoiDung", text("{{#present}}"))
                .paragraph("NoiDung", text("- {{name}}, {{seat}};"))
                .paragraph("NoiDung", text("{{/present}}"))
                .paragraph("NoiDung", text("5. Thành viên vắng mặt:{{^absent}} không có.{{/absent}}"))
                .paragraph("NoiDung", text("{{#absent}}"))
                .paragraph("NoiDung", text("- {{name}}, {{seat}}{{?note}} ({{note}}){{/note}};"))
                .paragraph("NoiDung", text("{{/absent}}"))
                .paragraph("NoiDung", text("{{?excluded}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "6. Thành viên không {{?cases}}chấm điểm, không {{/cases}}biểu quyết do xung đột lợi ích:"))
                .paragraph("NoiDung", text("{{#excluded}}"))
                .paragraph("NoiDung", text("- {{name}}, {{seat}} ({{note}});"))
                .paragraph("NoiDung", text("{{/excluded}}"))
                .paragraph("NoiDung", text("{{/excluded}}"))
                .paragraph("Muc", text("II. NỘI DUNG"))
                .paragraph("NoiDung", text("{{?cases}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Hội đồng xem xét, chấm điểm và quyết nghị về các sáng kiến sau (hình thức: {{session.mode}}):"))
                .add(grid(
                        cases,
                        headRow(
                                cases,
                                cell("BangDau", "STT"),
                                cell("BangDau", "Tên sáng kiến"),
                                cell("BangDau", "Tác giả, đồng tác giả (tỷ lệ)"),
                                cell("BangDau", "Điểm trung bình"),
                                cell("BangDau", "Kết quả biểu quyết")),
                        row(
                                cases,
                                cell("BangGiua", "{{#cases}}{{no}}"),
                                cell("Bang", "{{title}}"),
                                cell("Bang", "{{authors}}"),
                                cell("BangGiua", "{{score}}"),
                                cell("BangGiua", "{{votes}}{{/cases}}"))))
                .paragraph("NoiDung", text("{{/cases}}"))
                .paragraph("NoiDung", text("{{?nominees}}"))
                .paragraph(
                        "NoiDung",
                        text("Hội đồng xem xét, quyết nghị về các tập thể, cá nhân sau (hình thức: {{session.mode}}):"))
                .add(nomineeTable())
                .paragraph("NoiDung", text("{{/nominees}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?count}}Số thành viên có quyền biểu quyết: {{count.entitled}}; số phiếu thu về: {{count.filed}}{{?count.agreed}}; đồng ý: {{count.agreed}}; không đồng ý: {{count.disagreed}}{{/count.agreed}}.{{/count}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?session.quorum}}Quy tắc áp dụng: số phiếu hợp lệ từ {{session.quorum}}, tỷ lệ đồng ý từ {{session.agreement}} số thành viên có quyền biểu quyết{{?session.legalBasis}} ({{session.legalBasis}}){{/session.legalBasis}}.{{/session.quorum}}"))
                .paragraph("Muc", text("III. KẾT LUẬN"))
                .paragraph("NoiDung", text("{{?session.outcome}}Kết quả: {{session.outcome}}.{{/session.outcome}}"))
                .paragraph("NoiDung", text("{{session.conclusion}}"))
                .paragraph("NoiDungCuoi", text("Biên bản đã được thông qua tại cuộc họp./."));
        return sheet.paragraph("Cach")
                .add(layout(
                        HALVES,
                        row(HALVES, signer("THƯ KÝ", "{{session.secretary}}"), signer("CHỦ TRÌ", "{{session.chair}}"))))
                .add(recipientsBelow());
    }

    private static String nomineeTable() {
        int[] widths = {600, 3055, 2400, 1800, 1500};
        return grid(
                widths,
                headRow(
                        widths,
                        cell("BangDau", "STT"),
                        cell("BangDau", "Họ và tên, tập thể"),
                        cell("BangDau", "Danh hiệu, hình thức"),
                        cell("BangDau", "Kết quả biểu quyết"),
                        cell("BangDau", "Kết luận")),
                row(
                        widths,
                        cell("BangGiua", "{{#nominees}}{{no}}"),
                        cell("Bang", "{{name}}{{?position}}, {{position}}{{/position}}{{?unit}}, {{unit}}{{/unit}}"),
                        cell("Bang", "{{form}}"),
                        cell("BangGiua", "{{votes}}"),
                        cell("BangGiua", "{{result}}{{/nominees}}")));
    }

    private static String signer(String office, String name) {
        return paragraphOf("ChuKy", "", text(office))
                + paragraphOf("GhiChuKy", "", text("(Ký, ghi rõ họ tên)"))
                + paragraphOf("ChoKy", "")
                + paragraphOf("ChuKy", "", text(name));
    }

    private static String recipientsBelow() {
        return paragraphOf("Cach", "") + recipients();
    }

    static Sheet extract() {
        Sheet sheet = title(letterhead(), "TRÍCH BIÊN BẢN", "Họp {{session.council}}");
        sheet.paragraph(
                        "NoiDung",
                        text(
                                "Ngày {{session.heldOn}}, tại {{session.place}}, {{session.council}} đã họp do ông (bà) {{session.chair}} chủ trì, ông (bà) {{session.secretary}} làm thư ký{{?session.minutesNumber}} (Biên bản số {{session.minutesNumber}}){{/session.minutesNumber}}."))
                .paragraph("NoiDung", text("{{?initiative}}"))
                .paragraph(
                        "NoiDung",
                        text("Hội đồng đã xem xét sáng kiến "),
                        bold("“{{initiative.title}}”"),
                        text(" (hồ sơ số {{initiative.receiptNumber}}) của:"))
                .add(authorTable())
                .paragraph("NoiDung", text("{{/initiative}}"))
                .paragraph("NoiDung", text("{{?nominees}}"))
                .paragraph("NoiDung", text("Hội đồng đã quyết nghị về các tập thể, cá nhân sau:"))
                .add(nomineeTable())
                .paragraph("NoiDung", text("{{/nominees}}"))
                .paragraph("NoiDung", text("{{?count}}"))
                .paragraph(
                        "NoiDung",
                        text(
                                "Hình thức: {{session.mode}}. Số thành viên có quyền biểu quyết: {{count.entitled}}; số phiếu thu về: {{count.filed}}{{?count.agreed}}; đồng ý: {{count.agreed}} ({{count.agreedPercent}}); không đồng ý: {{count.disagreed}}{{/count.agreed}}."))
                .paragraph(
                        "NoiDung",
                        text(
                                "{{?count.total}}Điểm trung bình: {{count.total}}/100 (tính mới {{count.novelty}}/30; khả năng áp dụng {{count.applicability}}/30; hiệu quả {{count.effectiveness}}/40).{{/count.total}}"))
                .paragraph("NoiDung", text("{{/count}}"))
                .paragraph(
                        "NoiDungCuoi",
                        bold("Kết luận: "),
                        text("{{?session.outcome}}{{session.outcome}}. {{/session.outcome}}{{session.conclusion}}"));
        String right = paragraphOf("ChuKy", "", text("TL. CHỦ TỊCH HỘI ĐỒNG"))
                + paragraphOf("ChuKy", "", text("THƯ KÝ"))
                + paragraphOf("ChoKy", "")
                + paragraphOf("ChuKy", "", text("{{session.secretary}}"));
        return sheet.paragraph("Cach").add(layout(HALVES, row(HALVES, recipients(), right)));
    }

    static Sheet scores() {
        int[] widths = {680, 2150, 850, 950, 850, 850, 1100, 1925};
        Sheet sheet = title(letterhead(), "BẢNG TỔNG HỢP ĐIỂM", "Sáng kiến “{{initiative.title}}”");
        sheet.paragraph(
                        "NoiDung",
                        text(
                                "{{session.council}}, phiên họp ngày {{session.heldOn}}; hình thức: {{session.mode}}. Hồ sơ số {{initiative.receiptNumber}}."))
                .paragraph("NoiDung", text("Tác giả, đồng tác giả: {{#authors}}{{name}} ({{share}}); {{/authors}}"))
                .add(grid(
                        widths,
                        headRow(
                                widths,
                                cell("BangDau", "STT"),
                                cell("BangDau", "Thành viên hội đồng"),
                                cell("BangDau", "Tính mới (30)"),
                                cell("BangDau", "Khả năng áp dụng (30)"),
                                cell("BangDau", "Hiệu quả (40)"),
                                cell("BangDau", "Tổng (100)"),
                                cell("BangDau", "Biểu quyết"),
                                cell("BangDau", "Nhận xét")),
                        row(
                                widths,
                                cell("BangGiua", "{{#sheets}}{{no}}"),
                                cell("Bang", "{{name}}"),
                                cell("BangGiua", "{{novelty}}"),
                                cell("BangGiua", "{{applicability}}"),
                                cell("BangGiua", "{{effectiveness}}"),
                                cell("BangGiua", "{{total}}"),
                                cell("BangGiua", "{{vote}}"),
                                cell("Bang", "{{comment}}{{/sheets}}")),
                        row(
                                widths,
                                cell("BangGiua", ""),
                                cell("BangDau", "Trung bình"),
                                cell("BangDau", "{{count.novelty}}"),
                                cell("BangDau", "{{count.applicability}}"),
                                cell("BangDau", "{{count.effectiveness}}"),
                                cell("BangDau", "{{count.total}}"),
                                cell("BangDau", "{{count.agreed}}/{{count.entitled}}"),
                                cell("Bang", "đồng ý / có quyền biểu quyết"))))
                .paragraph("NoiDung", text("{{?comments}}"))
                .paragraph("NoiDung", text("Nhận xét trên phiếu kín:"))
                .paragraph("NoiDung", text("{{#comments}}"))
                .paragraph("NoiDung", text("- {{text}}"))
                .paragraph("NoiDung", text("{{/comments}}"))
                .paragraph("NoiDung", text("{{/comments}}"))
                .paragraph(
                        "NoiDungCuoi", text("{{?session.outcome}}Kết quả: {{session.outcome}}.{{/session.outcome}}"));
        return sheet.paragraph("Cach")
                .add(layout(
                        HALVES,
                        row(
                                HALVES,
                                signer("THƯ KÝ", "{{session.secretary}}"),
                                signer("CHỦ TRÌ", "{{session.chair}}"))));
    }
}
