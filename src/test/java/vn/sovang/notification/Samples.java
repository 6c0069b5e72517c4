package vn.sovang.notification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.sovang.organisation.Tier;

/** People, cases and one notice of every kind. */
final class Samples {

    static final String TITLE =
            "Số hóa hồ sơ đoàn viên và tra cứu trực tuyến tại Công đoàn cơ sở Trường THPT Bế Văn Đàn";
    static final String UNIT = "Công đoàn cơ sở Trường THPT Bế Văn Đàn";
    static final String PROVINCE = "Liên đoàn Lao động tỉnh Cao Bằng";
    static final Recipient LAN = new Recipient("member.bevandan", "Nông Thị Lan", "lan@example.org", "vi");
    static final Recipient ENGLISH = new Recipient("secretary.caobang", "Hoàng Văn Minh", "minh@example.org", "en");

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Samples() {}

    static CaseRef aCase() {
        return aCase(UUID.randomUUID().toString(), TITLE);
    }

    static CaseRef aCase(String id, String title) {
        return new CaseRef(id, "17/2026/BVD", title);
    }

    static Notice.ReceiptIssued aReceipt(Recipient to, CaseRef about) {
        return new Notice.ReceiptIssued(to, about, "bevandan/1", UNIT, DAY, DAY.plusMonths(3), authors());
    }

    static List<AuthorShare> authors() {
        return List.of(
                new AuthorShare("Nông Thị Lan", new BigDecimal("66.67")),
                new AuthorShare("Triệu Văn Hùng", new BigDecimal("33.33")));
    }

    static TaskRef aTask(String key) {
        return new TaskRef(UUID.randomUUID().toString(), key, "Nhãn trong mô hình", DAY.plusDays(14));
    }

    static List<TaskAssigned> tasks(Recipient to, int number) {
        List<String> keys = List.of("appraiseDossier", "scoreDossier", "decideRecognition", "concludeSession");
        return IntStream.range(0, number)
                .mapToObj(index -> new TaskAssigned(
                        to.account(),
                        aTask(keys.get(index % keys.size())),
                        aCase(UUID.randomUUID().toString(), TITLE + " – phần " + (index + 1)),
                        index % 2 == 0 ? UNIT : PROVINCE))
                .toList();
    }

    /** Every kind, some in two shapes. */
    static List<Notice> oneOfEachKind(Recipient to, CaseRef about) {
        String reason = "Thiếu xác nhận của đơn vị áp dụng về hiệu quả.\n- Bổ sung số liệu năm 2025;\n- Ký xác nhận.";
        TaskRef task = aTask("scoreDossier");
        return List.of(
                aReceipt(to, about),
                new Notice.CoAuthorNamed(
                        to, about, "bevandan/1", UNIT, "Triệu Văn Hùng", new BigDecimal("66.67"), authors()),
                new Notice.SupplementWanted(to, about, "bevandan/1", UNIT, reason, DAY.plusMonths(1)),
                new Notice.SupplementDueSoon(to, about, "bevandan/1", UNIT, DAY.plusMonths(1)),
                new Notice.SupplementLapsed(to, about, "bevandan/1", UNIT, DAY.plusMonths(1)),
                new Notice.RefusedAtAppraisal(to, about, "bevandan/1", UNIT, DAY, reason),
                new Notice.LevelResult(
                        to,
                        about,
                        "bevandan/1",
                        UNIT,
                        Tier.GRASSROOTS,
                        Notice.Outcome.RECOGNISED,
                        "05/QĐ-CĐCS",
                        DAY,
                        null,
                        "bevandan-2026-0007",
                        null,
                        false),
                new Notice.LevelResult(
                        to,
                        about,
                        "bevandan/2",
                        UNIT,
                        Tier.GRASSROOTS,
                        Notice.Outcome.RECOGNISED,
                        "06/QĐ-CĐCS",
                        DAY,
                        null,
                        null,
                        "Chưa áp dụng trong thực tế với hiệu quả cao.",
                        true),
                new Notice.LevelResult(
                        to,
                        about,
                        "caobang/1",
                        PROVINCE,
                        Tier.PROVINCIAL,
                        Notice.Outcome.REFUSED,
                        "12/QĐ-LĐLĐ",
                        DAY,
                        reason,
                        null,
                        null,
                        true),
                new Notice.ProposedUpward(to, about, "bevandan/1", UNIT, PROVINCE, "03/TTr-CĐCS"),
                new Notice.NotProposedUpward(to, about, "bevandan/1", UNIT, reason),
                new Notice.Withdrawn(to, about, "bevandan/1", UNIT, "Nông Thị Lan", reason),
                adHocNews(to, about, Notice.AdHocNews.News.AWARDED, null),
                adHocNews(to, about, Notice.AdHocNews.News.OVERTURNED, reason),
                new Notice.NominationResult(
                        to,
                        about,
                        "n1/bevandan",
                        UNIT,
                        "Đoàn viên 01",
                        "Giấy khen",
                        Notice.NominationOutcome.AWARDED,
                        "21/QĐ-CĐCS",
                        DAY,
                        null,
                        "KT-26-7F3K9"),
                new Notice.NominationResult(
                        to,
                        about,
                        "n2/bevandan",
                        UNIT,
                        "Đoàn viên 02",
                        "Bằng khen",
                        Notice.NominationOutcome.PROPOSED_UP,
                        "21/QĐ-CĐCS",
                        DAY,
                        null,
                        null),
                new Notice.NominationResult(
                        to,
                        about,
                        "n3/bevandan",
                        UNIT,
                        "Tổ công đoàn 03",
                        "Giấy khen",
                        Notice.NominationOutcome.REFUSED,
                        "21/QĐ-CĐCS",
                        DAY,
                        reason,
                        null),
                new Notice.NominationResult(
                        to,
                        about,
                        "n4/bevandan",
                        UNIT,
                        "Đoàn viên 04",
                        "Giấy khen",
                        Notice.NominationOutcome.DROPPED,
                        null,
                        null,
                        reason,
                        null),
                new Notice.NominationResult(
                        to,
                        about,
                        "n5/bevandan",
                        UNIT,
                        "Đoàn viên 05",
                        "Bằng khen",
                        Notice.NominationOutcome.NOT_FORWARDED,
                        null,
                        null,
                        reason,
                        null),
                new Notice.LetterResult(
                        to,
                        about,
                        "bevandan/1",
                        UNIT,
                        12,
                        3,
                        2,
                        1,
                        "21/QĐ-CĐCS",
                        DAY,
                        List.of(
                                new Notice.NomineeReason("Đoàn viên 02", "Chưa đủ thành tích."),
                                new Notice.NomineeReason("Tổ công đoàn 03", reason))),
                new Notice.NominationsLapsed(to, about, "bevandan/1", UNIT, 4, DAY.plusDays(10)),
                new Notice.LetterNotForwarded(to, about, "bevandan/1", UNIT, 3, reason),
                new Notice.LetterWithdrawn(to, about, "bevandan/1", UNIT, "Nông Thị Lan", reason),
                new Notice.RevocationOpened(
                        to, about, "1", UNIT, "05/QĐ-CĐCS", "Số liệu sai", reason, DAY.plusDays(15)),
                new Notice.RevocationDecided(to, about, "1", UNIT, true, "07/QĐ-CĐCS", DAY, reason),
                new Notice.RevocationDecided(to, about, "2", UNIT, false, "08/QĐ-CĐCS", DAY, reason),
                new Notice.AppealReceived(to, about, "1", PROVINCE, DAY.plusDays(30)),
                new Notice.AppealAnswered(to, about, "1", PROVINCE, true, "09/QĐ-LĐLĐ", DAY, reason),
                new Notice.AppealAnswered(to, about, "2", PROVINCE, false, "10/QĐ-LĐLĐ", DAY, reason),
                new Notice.AppealWithdrawn(to, about, "1", PROVINCE, "Nông Thị Lan", reason),
                new Notice.TaskDueSoon(to, about, task.id(), task, UNIT),
                new Notice.TaskOverdue(to, about, task.id(), task, UNIT, List.of("Lý Thị Mai", "Vi Văn Nam")));
    }

    private static Notice.AdHocNews adHocNews(Recipient to, CaseRef about, Notice.AdHocNews.News news, String reason) {
        return new Notice.AdHocNews(
                to,
                about,
                news,
                news == Notice.AdHocNews.News.OVERTURNED,
                UNIT,
                "Giấy khen của Ban Chấp hành công đoàn cơ sở",
                "Dập tắt đám cháy ở kho vật tư, không ai bị thương.",
                "21/QĐ-CĐCS",
                DAY,
                reason,
                "KT-2026-ABCD-EFGH");
    }
}
