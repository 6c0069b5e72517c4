package vn.sovang.security;

import static vn.sovang.support.RequestBuilder.aRequest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.award.AdHocDesk;
import vn.sovang.casework.TaskDesk;
import vn.sovang.council.Sittings;
import vn.sovang.document.Attachments;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Certified;
import vn.sovang.document.certificate.Signer;
import vn.sovang.document.issued.IssuedDocumentKind;
import vn.sovang.document.issued.IssuedDocuments;
import vn.sovang.document.issued.IssuedSubmission;
import vn.sovang.document.print.PrintBatches;
import vn.sovang.document.print.PrintOrder;
import vn.sovang.redress.AppealDesk;
import vn.sovang.redress.RevocationDesk;
import vn.sovang.support.Cases;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.RequestBuilder;
import vn.sovang.support.Submissions;
import vn.sovang.support.TestClock;
import vn.sovang.work.WorkDesk;

/** The cases that the table speaks of. */
@TestComponent
class MatrixCases {

    private static final byte[] PDF = "%PDF-1.7\nMinh chứng".getBytes(StandardCharsets.UTF_8);

    private static final String AD_HOC = Submissions.json(
            "unitId",
            MatrixPeople.OWN,
            "recipient",
            "COLLECTIVE",
            "name",
            "Tổ công đoàn 01",
            "recipientUnitId",
            MatrixPeople.OWN,
            "formCode",
            "bieu-duong",
            "deed",
            "Giúp đỡ học sinh vùng lũ.",
            "deedOn",
            "2026-11-18");

    private static final String WORK = Submissions.json(
            "unitId",
            MatrixPeople.OWN,
            "kind",
            "TASK",
            "name",
            "Vườn hoa sân trường",
            "place",
            "Sân trường",
            "plannedTo",
            "2026-12-20");

    private final Cases cases;
    private final TaskDesk desk;
    private final Attachments attachments;
    private final Certificates certificates;
    private final IssuedDocuments issuedDocuments;
    private final PrintBatches batches;
    private final Reorganisation reorganisation;
    private final Sittings sittings;
    private final AdHocDesk adHocDesk;
    private final TestClock clock;
    private final RevocationDesk revocations;
    private final AppealDesk appeals;
    private final WorkDesk works;
    private final JdbcClient jdbc;

    MatrixCases(
            Cases cases,
            TaskDesk desk,
            Attachments attachments,
            Certificates certificates,
            IssuedDocuments issuedDocuments,
            PrintBatches batches,
            Reorganisation reorganisation,
            Sittings sittings,
            AdHocDesk adHocDesk,
            TestClock clock,
            RevocationDesk revocations,
            AppealDesk appeals,
            WorkDesk works,
            JdbcClient jdbc) {
        this.cases = cases;
        this.desk = desk;
        this.attachments = attachments;
        this.certificates = certificates;
        this.issuedDocuments = issuedDocuments;
        this.batches = batches;
        this.reorganisation = reorganisation;
        this.sittings = sittings;
        this.adHocDesk = adHocDesk;
        this.clock = clock;
        this.revocations = revocations;
        this.appeals = appeals;
        this.works = works;
        this.jdbc = jdbc;
    }

    /** Ids by placeholder of the table. */
    Map<String, String> prepare() {
        reorganisation.admit(MatrixPeople.COLLEAGUE, "MEMBER", MatrixPeople.OWN, clock.today());
        Map<String, String> ids = new HashMap<>();
        before(ids);
        atTheCouncil(ids);
        proposed(ids);
        letter(ids);
        ids.put(
                "sitting",
                sittings.record(
                                MatrixPeople.OWN,
                                clock.today(),
                                "Hội trường",
                                "Đã xét.",
                                "secretary." + MatrixPeople.OWN)
                        .id());
        ids.put("work", works.register(WORK, "officer." + MatrixPeople.OWN).id());
        ids.put("adHoc", adHocDesk.file(AD_HOC, "officer." + MatrixPeople.OWN).id());
        ids.putAll(Map.of(
                "conclusion", "conclusion",
                "decision", "decision",
                "letterPaper", "submission-letter",
                "paper", "recognition-request",
                "scores", "score-summary",
                "extract", "minutes-extract"));
        papers(ids);
        redress(ids);
        ids.put("account", "member.laichau");
        ids.put(
                "mail",
                jdbc.sql("select min(id) from mail_message").query(String.class).single());
        ids.put(
                "filter",
                jdbc.sql("select min(id_) from act_ru_filter")
                        .query(String.class)
                        .single());
        ids.put(
                "definition",
                jdbc.sql("select max(id_) from act_re_procdef where key_ = 'initiative-recognition'")
                        .query(String.class)
                        .single());
        return ids;
    }

    /** At its own unit, claimed by the officer. */
    private void before(Map<String, String> ids) {
        DrivenCase filed = cases.file(request("Hồ sơ đang thẩm định"));
        TaskDesk.Item task = filed.task("appraiseDossier");
        desk.claim(task.id(), "officer." + MatrixPeople.OWN);
        ids.put("officerTask", task.id());
    }

    /** Before the council of its own unit; one member has declared a conflict, nobody else has voted. */
    private void atTheCouncil(Map<String, String> ids) {
        DrivenCase filed = cases.file(request("Hồ sơ đang ở hội đồng"));
        ids.put(
                "attachment",
                attachments
                        .add(filed.id(), MatrixPeople.AUTHOR, "minh-chung.pdf", PDF)
                        .id());
        filed.accept().scoreAs(MatrixPeople.RECUSED, Submissions.conflict("STAKEHOLDER"));
        ids.put("case", filed.id());
        ids.put("task", filed.taskOf("scoreDossier", MatrixPeople.ON_PANEL).id());
    }

    /** Recognised at its own unit, in the Golden Book, and proposed to the next one up. */
    private void proposed(Map<String, String> ids) {
        DrivenCase filed = cases.file(request("Hồ sơ đã trình lên cấp trên"))
                .recogniseHere()
                .propose();
        ids.put("proposed", filed.id());
        ids.put("proposedTask", filed.task("appraiseDossier").id());
        ids.put(
                "code",
                jdbc.sql("select max(code) from golden_book_entry")
                        .query(String.class)
                        .single());
    }

    /** Being prepared by its own unit. */
    private void letter(Map<String, String> ids) {
        ids.put("letter", "00000000-0000-4000-8000-000000000001");
        ids.put("nominee", "00000000-0000-4000-8000-000000000002");
        ids.put("noNominee", "00000000-0000-4000-8000-000000000003");
        ids.put("honour", "KT-2026-00000-00000");
        jdbc.sql("""
                        insert into case_file (id, kind, title, folded_title, unit_id, status, opened_by, opened_at, \
                        lock_version) values (?, 'SUBMISSION_LETTER', 'Khen thưởng năm 2026', 'khen thuong nam 2026', \
                        ?, 'PREPARATION', ?, ?, 1)""")
                .params(
                        ids.get("letter"),
                        MatrixPeople.OWN,
                        "officer." + MatrixPeople.OWN,
                        java.sql.Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("insert into award_letter (id, unit_id, round, round_name, letter_year)"
                        + " values (?, ?, 'ANNUAL', 'Khen thưởng năm 2026', 2026)")
                .params(ids.get("letter"), MatrixPeople.OWN)
                .update();
        jdbc.sql("insert into case_unit (case_id, unit_id, since) values (?, ?, ?)")
                .params(ids.get("letter"), MatrixPeople.OWN, java.sql.Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                        insert into award_nominee (id, letter_id, row_no, recipient, name, folded_name, position_held, \
                        unit_id, form_code, achievement, status) values (?, ?, 1, 'INDIVIDUAL', 'Đoàn viên 01', \
                        'doan vien 01', 'Giáo viên', ?, 'giay-khen-cdcs', 'Thành tích', 'PROPOSED')""")
                .params(ids.get("nominee"), ids.get("letter"), MatrixPeople.OWN)
                .update();
        ids.put(
                "letterFile",
                attachments
                        .add(ids.get("letter"), "officer." + MatrixPeople.OWN, "to-trinh.pdf", PDF)
                        .id());
        jdbc.sql("""
                        insert into award_consultation (letter_id, unit_id, opened_at, closes_at) values (?, ?, ?, ?)""")
                .params(
                        ids.get("letter"),
                        MatrixPeople.OWN,
                        java.sql.Timestamp.from(clock.instant()),
                        java.sql.Timestamp.from(clock.instant().plusSeconds(86_400)))
                .update();
    }

    /** Papers of the proposed case, issued by its own unit. */
    private void papers(Map<String, String> ids) {
        String officer = "officer." + MatrixPeople.OWN;
        String caseId = ids.get("proposed");
        Certificate certificate = certificates.issue(
                new Certified(
                        CertificateKind.INITIATIVE,
                        "Giấy chứng nhận sáng kiến",
                        caseId,
                        caseId + "/" + MatrixPeople.OWN + "/0",
                        MatrixPeople.OWN,
                        new Certified.Holder("Tác giả 01", null, null, "tác giả"),
                        "Hồ sơ đã trình lên cấp trên",
                        ids.get("code"),
                        "12/QĐ",
                        clock.today()),
                new Signer("CHỦ TỊCH", null),
                officer);
        ids.put("certificate", certificate.id());
        ids.put("certificateCode", certificate.code());
        IssuedSubmission decision = new IssuedSubmission(IssuedDocumentKind.DECISION, "12/QĐ", clock.today());
        ids.put(
                "issued",
                issuedDocuments
                        .add(caseId, officer, decision, "quyet-dinh.pdf", PDF)
                        .id());
        int year = clock.today().getYear();
        PrintOrder order = new PrintOrder(MatrixPeople.OWN, CertificateKind.INITIATIVE, year, 1, 1);
        ids.put("batch", batches.start(order, officer).id());
    }

    /** A recognition that is to be revoked, and a refusal that has been appealed against. */
    private void redress(Map<String, String> ids) {
        DrivenCase recognised = cases.file(request("Hồ sơ bị đề nghị hủy bỏ")).recogniseHere();
        ids.put(
                "revocation",
                revocations
                        .start(
                                Submissions.json(
                                        "subject",
                                        Map.of(
                                                "kind",
                                                "INITIATIVE",
                                                "code",
                                                recognised.initiative().receiptNumber()),
                                        "ground",
                                        "WRONG_DATA",
                                        "statement",
                                        "Số liệu sai"),
                                "officer." + MatrixPeople.OWN)
                        .id());
        DrivenCase refused = cases.file(request("Hồ sơ bị từ chối")).refuseDossier("Không mới.");
        ids.put("refused", refused.id());
        ids.put(
                "appeal",
                appeals.file(
                                Submissions.json(
                                        "subject",
                                        Map.of("kind", "INITIATIVE", "id", refused.id()),
                                        "statement",
                                        "Giải pháp là mới"),
                                MatrixPeople.AUTHOR)
                        .id());
    }

    private static RequestBuilder request(String title) {
        return aRequest()
                .at(MatrixPeople.OWN)
                .titled(title)
                .aimingAt("PROVINCIAL")
                .with("confidentialInformation", "Thông số bí mật")
                .withCoAuthor(1, MatrixPeople.CO_AUTHOR);
    }
}
