package vn.sovang.document.certificate;

import java.time.Instant;
import java.time.LocalDate;

/** Certificates as they would be issued. */
final class SampleCertificates {

    static final String CODE = "GC-7K3Q-DM4X-9TB2N";

    private SampleCertificates() {}

    static Certificate ofInitiative(String holder, String title) {
        return certificate(
                CertificateKind.INITIATIVE, "Giấy chứng nhận sáng kiến", holder, title, "đồng tác giả (đóng góp 40 %)");
    }

    static Certificate ofAward(String holder, String achievement) {
        return certificate(CertificateKind.COMMENDATION, "Giấy khen", holder, achievement, null);
    }

    private static Certificate certificate(
            CertificateKind kind, String title, String holder, String achievement, String part) {
        return new Certificate(
                "1",
                CODE,
                1,
                null,
                new Certified(
                        kind,
                        title,
                        "2",
                        "2/cdcs-thpt-chuyen/0",
                        "cdcs-thpt-chuyen",
                        new Certified.Holder(
                                holder, "Đoàn viên công đoàn", "Công đoàn cơ sở Trường THPT Chuyên Cao Bằng", part),
                        achievement,
                        kind == CertificateKind.INITIATIVE ? "SV-2026-7K3QD-0012-M4X9TB" : null,
                        "12/QĐ-CĐCS",
                        LocalDate.of(2026, 11, 20)),
                "Ban Chấp hành|Công đoàn cơ sở Trường THPT Chuyên Cao Bằng",
                2026,
                12,
                new Signer("TM. Ban Chấp hành|Chủ tịch", null),
                new Certificate.Issue(
                        LocalDate.of(2026, 11, 26), "officer.cdcs-thpt-chuyen", Instant.parse("2026-11-26T02:00:00Z")));
    }
}
