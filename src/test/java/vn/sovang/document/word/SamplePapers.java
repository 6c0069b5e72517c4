package vn.sovang.document.word;

import java.util.List;
import java.util.stream.IntStream;

/** Data for every kind of document, with all that may stand in it. */
final class SamplePapers {

    static final Letterhead HEAD = new Letterhead(
            "Liên đoàn Lao động tỉnh Cao Bằng",
            "Công đoàn ngành Giáo dục tỉnh Cao Bằng",
            "07/TTr-CĐGD",
            "Cao Bằng",
            "20",
            "11",
            "2026");
    static final InitiativeText INITIATIVE = new InitiativeText(
            "0001/2026/SK-cdcs-thpt-chuyen",
            "2026",
            "20/11/2026",
            "Số hóa quy trình tiếp nhận đơn thư của đoàn viên",
            "Giải pháp quản lý",
            "Công tác công đoàn",
            "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng",
            "Trường THPT Chuyên Cao Bằng",
            "Mỗi đơn thư nhận một mã tra cứu ngay khi nộp; tổ công đoàn theo dõi hạn trả lời trên một bảng chung.\n"
                    + "Người gửi xem được đơn của mình đang ở bước nào mà không phải hỏi lại.",
            "Cách sinh mã tra cứu.",
            "Máy tính có kết nối mạng nội bộ.",
            "Trường THPT Chuyên Cao Bằng",
            "15/03/2026",
            "từ 01/11/2025 đến 31/05/2026",
            "Thời gian trả lời đơn thư giảm từ 20 ngày xuống 7 ngày.",
            "150.000.000 đồng",
            "Ban Giám hiệu Trường THPT Chuyên Cao Bằng",
            "Có thể áp dụng cho mọi công đoàn cơ sở.",
            "Công đoàn cấp trên trực tiếp cơ sở",
            "Đoàn viên 01",
            "Đoàn viên 01");
    static final List<AuthorLine> AUTHORS = List.of(
            new AuthorLine("1", "Đoàn viên 01", "Giáo viên", "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng", "60 %"),
            new AuthorLine(
                    "2", "Đoàn viên 02", "Nhân viên văn thư", "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng", "40 %"));
    static final List<Line> RECIPIENTS =
            List.of(new Line("Như trên;"), new Line("Liên đoàn Lao động tỉnh (để b/c);"), new Line("Lưu: VT, TĐKT."));
    static final Signature SIGNATURE = new Signature("TM. Ban Thường vụ", "Chủ tịch", "Chủ tịch Công đoàn");
    static final SessionText SESSION = new SessionText(
            "Hội đồng sáng kiến Công đoàn ngành Giáo dục tỉnh Cao Bằng",
            "1",
            "18/11/2026",
            "Phòng họp Công đoàn ngành",
            "Ủy viên 01",
            "Thư ký hội đồng",
            "biểu quyết công khai",
            "2/3",
            "2/3",
            "Thông tư 18/2013/TT-BKHCN",
            "Hội đồng thông qua",
            "Đề nghị Ban Thường vụ công nhận sáng kiến.",
            "05/BB-HĐSK");
    static final CountText COUNT = new CountText("4", "4", "4", "0", "100 %", "25,50", "26,25", "33,75", "85,50");
    static final DecisionText DECISION =
            new DecisionText("12/QĐ-CĐGD", "19/11/2026", "Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Cao Bằng", null);
    static final List<Line> BASES = List.of(
            new Line("Căn cứ Điều lệ Công đoàn Việt Nam;"),
            new Line("Căn cứ Biên bản họp Hội đồng sáng kiến ngày 18/11/2026;"),
            new Line("Theo đề nghị của Hội đồng sáng kiến Công đoàn ngành Giáo dục tỉnh Cao Bằng,"));
    static final List<CaseLine> CASES = List.of(new CaseLine(
            "1",
            INITIATIVE.receiptNumber(),
            INITIATIVE.title(),
            "Đoàn viên 01 (60 %)\nĐoàn viên 02 (40 %)",
            INITIATIVE.base(),
            INITIATIVE.field(),
            INITIATIVE.benefitValue(),
            "12/QĐ-CĐGD ngày 19/11/2026",
            "85,50",
            "4/4 đồng ý",
            "Thông qua",
            null));
    static final List<MemberLine> PRESENT = List.of(
            new MemberLine("1", "Ủy viên 01", "Chủ tịch hội đồng", null),
            new MemberLine("2", "Ủy viên 02", "Phó Chủ tịch hội đồng", null),
            new MemberLine("3", "Ủy viên 03", "Ủy viên", null),
            new MemberLine("4", "Ủy viên 04", "Ủy viên", null));

    private SamplePapers() {}

    static Record of(DocumentKind kind) {
        return switch (kind) {
            case INTAKE_RECEIPT ->
                new IntakeReceipt(
                        HEAD,
                        INITIATIVE,
                        AUTHORS,
                        List.of(new Line("minh-chung.pdf"), new Line("Ảnh hiện trường.jpg")),
                        "Cán bộ thi đua, khen thưởng",
                        "21/12/2026",
                        "theo quy định đang áp dụng",
                        SIGNATURE,
                        RECIPIENTS);
            case RECOGNITION_REQUEST ->
                new RecognitionRequestForm(
                        HEAD,
                        "Hội đồng sáng kiến Công đoàn ngành Giáo dục",
                        INITIATIVE,
                        AUTHORS,
                        "Hội đồng thông qua.");
            case SUBMISSION_LETTER ->
                new SubmissionLetter(
                        HEAD,
                        "Ban Thường vụ Liên đoàn Lao động tỉnh Cao Bằng",
                        "công nhận sáng kiến",
                        BASES,
                        CASES,
                        List.of(),
                        List.of(new Line("Tỷ lệ người lao động trực tiếp: 50 %.")),
                        SIGNATURE,
                        RECIPIENTS);
            case ACHIEVEMENT_SUMMARY ->
                new AchievementSummary(
                        HEAD,
                        "sáng kiến đề nghị công nhận",
                        INITIATIVE,
                        AUTHORS,
                        DECISION,
                        List.of(),
                        SIGNATURE,
                        RECIPIENTS);
            case MINUTES ->
                new MinutesPaper(
                        HEAD,
                        SESSION,
                        PRESENT,
                        List.of(new MemberLine("1", "Ủy viên 05", "Ủy viên", "chưa nộp phiếu")),
                        List.of(new MemberLine("1", "Ủy viên 06", "Ủy viên", "người thân của tác giả")),
                        CASES,
                        List.of(),
                        COUNT,
                        RECIPIENTS);
            case MINUTES_EXTRACT ->
                new MinutesExtract(HEAD, SESSION, INITIATIVE, AUTHORS, List.of(), COUNT, RECIPIENTS);
            case SCORE_SUMMARY ->
                new ScoreSummary(
                        HEAD,
                        SESSION,
                        INITIATIVE,
                        AUTHORS,
                        IntStream.rangeClosed(1, 4)
                                .mapToObj(number -> new SheetLine(
                                        "" + number,
                                        "Ủy viên 0" + number,
                                        "25",
                                        "26",
                                        "34",
                                        "85",
                                        "Đồng ý",
                                        number == 1 ? "Nên nhân rộng trong ngành." : null))
                                .toList(),
                        List.of(),
                        COUNT);
            case DECISION ->
                new DecisionPaper(
                        HEAD,
                        "Ban Thường vụ Công đoàn ngành Giáo dục tỉnh Cao Bằng",
                        "công nhận sáng kiến",
                        BASES,
                        CASES,
                        List.of(),
                        List.of(),
                        List.of(new Line(
                                "Bộ phận thi đua, khen thưởng, các đơn vị liên quan và các tác giả có tên tại Điều 1")),
                        SIGNATURE,
                        RECIPIENTS);
            case REFUSAL_NOTICE ->
                new RefusalNotice(
                        HEAD,
                        "Đoàn viên 01",
                        INITIATIVE,
                        AUTHORS,
                        List.of(),
                        "Sau khi Hội đồng sáng kiến xem xét, Ban Thường vụ quyết định không công nhận sáng kiến nêu trên.",
                        "Giải pháp trùng với hồ sơ đã nộp trước.\nSố liệu về lợi ích chưa có xác nhận của đơn vị áp dụng.",
                        DECISION,
                        SIGNATURE,
                        RECIPIENTS);
        };
    }

    /** A list long enough for several pages. */
    static List<NomineeLine> nominees(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new NomineeLine(
                        "" + number,
                        "Đoàn viên %02d".formatted(number),
                        "Công nhân vận hành",
                        "Công đoàn cơ sở Gang thép",
                        "Bằng khen",
                        "Có sáng kiến được công nhận, làm lợi 20 triệu đồng.",
                        "SV-2026-0001",
                        "4/4 đồng ý",
                        "Thông qua",
                        null))
                .toList();
    }
}
