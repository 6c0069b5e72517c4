package vn.sovang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.document.Uploader.text;
import static vn.sovang.document.inspection.SampleFiles.docx;
import static vn.sovang.document.inspection.SampleFiles.latin;
import static vn.sovang.document.inspection.SampleFiles.pdf;
import static vn.sovang.support.RequestBuilder.aRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;

/** Uploads and downloads over HTTP: what is answered, with which headers, and that a refusal stores nothing. */
@GuardedUploadTest
class AttachmentWebTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Cases cases;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Uploader member;
    private String caseId;
    private String attachments;

    @BeforeEach
    void fileACase() {
        member = new Uploader(port, "member.cdcs-gang-thep");
        caseId = cases.file(aRequest()).id();
        attachments = "/api/initiatives/" + caseId + "/attachments";
    }

    @AfterEach
    void cleanAgain() {
        GuardedUploads.scannerFindsNothing();
    }

    @Test
    void aFileIsStoredUnderItsSniffedTypeAndOfferedWithEveryProtection() throws Exception {
        HttpResponse<byte[]> stored = member.upload(attachments, "vi", "Báo cáo/Minh chứng;1.pdf", pdf());

        assertThat(stored.statusCode()).isEqualTo(201);
        JsonNode item = JSON.readTree(stored.body());
        assertThat(item.get("name").asText()).isEqualTo("Minh chứng;1.pdf");
        assertThat(item.get("mediaType").asText()).isEqualTo("application/pdf");
        assertThat(item.get("sha256").asText()).isEqualTo(Sha256.of(pdf()));
        HttpResponse<byte[]> download = member.get(item.get("href").asText());
        assertThat(download.body()).isEqualTo(pdf());
        assertThat(download.headers().map())
                .hasEntrySatisfying(
                        "content-disposition",
                        values -> assertThat(values)
                                .singleElement()
                                .asString()
                                .startsWith("attachment;")
                                .contains("filename*=UTF-8''Minh%20ch%E1%BB%A9ng%3B1.pdf"))
                .hasEntrySatisfying("content-type", values -> assertThat(values).containsExactly("application/pdf"))
                .hasEntrySatisfying(
                        "x-content-type-options", values -> assertThat(values).containsExactly("nosniff"))
                .hasEntrySatisfying(
                        "content-security-policy",
                        values -> assertThat(values).containsExactly("default-src 'none'; sandbox"))
                .hasEntrySatisfying(
                        "cache-control", values -> assertThat(values).containsExactly("private, no-store"));
    }

    @ParameterizedTest
    @CsvSource({"vi, Tệp chứa macro", "en, The file holds macros"})
    void aHarmfulFileIsRefusedWithItsReasonInTheReadersLanguage(String language, String reason) throws Exception {
        byte[] macros = docx().with("word/vbaProject.bin", "x").bytes();

        HttpResponse<byte[]> refused = member.upload(attachments, language, "a.docx", macros);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode violation = JSON.readTree(refused.body()).get("violations").get(0);
        assertThat(violation.get("field").asText()).isEqualTo("file");
        assertThat(violation.get("message").asText()).startsWith(reason);
        assertThat(database.count("attachment")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"a.pdf", "a.html", "a.svg", "a.png"})
    void aPageIsNeverTakenUnderAnyName(String name) throws Exception {
        assertThat(member.upload(attachments, "vi", name, latin("<html><script>alert(1)</script>"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(member.upload(
                                attachments,
                                "vi",
                                name,
                                latin("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(database.count("attachment")).isZero();
    }

    @Test
    void theSameContentAgainIsAConflict() throws Exception {
        member.upload(attachments, "vi", "một.pdf", pdf());

        HttpResponse<byte[]> again = member.upload(attachments, "vi", "hai.pdf", pdf());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(text(again)).contains("một.pdf");
        assertThat(database.count("attachment")).isEqualTo(1);
    }

    @Test
    void aVirusIsRefusedByName() throws Exception {
        GuardedUploads.scannerSays("stream: SoVang.Test FOUND\0");

        HttpResponse<byte[]> refused = member.upload(attachments, "vi", "lạ.pdf", pdf());

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("lạ.pdf").contains("SoVang.Test");
        assertThat(database.count("attachment")).isZero();
    }

    @Test
    void withoutAVerdictNothingIsStored() throws Exception {
        GuardedUploads.scannerSays("stream: Error ERROR\0");

        HttpResponse<byte[]> refused = member.upload(attachments, "vi", "a.pdf", pdf());

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(refused)).contains("kiểm tra vi-rút tạm thời không hoạt động");
        member.signIn();
        assertThat(member.submit("/ho-so/" + caseId + "/tep", "a.pdf", pdf()).statusCode())
                .isEqualTo(302);
        assertThat(text(member.see("/ho-so/" + caseId))).contains("kiểm tra vi-rút tạm thời không hoạt động");
        assertThat(database.count("attachment")).isZero();
    }

    @Test
    void aFileBeyondTheLimitIsToldTheLimit() throws Exception {
        HttpResponse<byte[]> little = member.upload(attachments, "vi", "a.pdf", new byte[300 * 1024]);
        HttpResponse<byte[]> much = member.upload(attachments, "en", "a.pdf", new byte[3 * 1024 * 1024]);

        assertThat(little.statusCode()).isEqualTo(400);
        assertThat(text(little)).contains("Mỗi tệp nhiều nhất 200 KB");
        assertThat(much.statusCode()).isEqualTo(413);
        assertThat(much.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(text(much)).contains("at most 200 KB");
        HttpResponse<byte[]> unknown = member.uploadOfUnknownLength(attachments, "a.pdf", new byte[3 * 1024 * 1024]);
        assertThat(unknown.statusCode()).isEqualTo(413);
        assertThat(text(unknown)).contains("Nội dung gửi lên quá lớn");
        assertThat(database.count("attachment")).isZero();
    }

    @Test
    void aBrowserIsToldTheLimitOnAPage() throws Exception {
        member.signIn();

        HttpResponse<byte[]> much = member.submit("/ho-so/" + caseId + "/tep", "a.pdf", new byte[3 * 1024 * 1024]);
        HttpResponse<byte[]> little = member.submit("/ho-so/" + caseId + "/tep", "a.pdf", new byte[300 * 1024]);

        assertThat(much.statusCode()).isEqualTo(413);
        assertThat(text(much)).contains("<h1>Tệp quá lớn</h1>").contains("Mỗi tệp nhiều nhất 200 KB");
        assertThat(little.statusCode()).isEqualTo(302);
        assertThat(text(member.see("/ho-so/" + caseId)))
                .contains("role=\"alert\"")
                .contains("Mỗi tệp nhiều nhất 200 KB");
    }

    @Test
    void theCasePageShowsLimitsAndDigests() throws Exception {
        member.signIn();
        assertThat(member.submit("/ho-so/" + caseId + "/tep", "minh chứng.pdf", pdf())
                        .statusCode())
                .isEqualTo(302);

        String digest = Sha256.of(pdf());
        assertThat(text(member.see("/ho-so/" + caseId)))
                .contains("Đã thêm tệp.")
                .contains("title=\"SHA-256 " + digest + "\"")
                .contains("SHA-256 " + digest.substring(0, 16) + "…")
                .contains("mỗi tệp nhiều nhất 200 KB, mỗi hồ sơ nhiều nhất 250 KB");
    }

    @Test
    void changedContentIsNotServed() throws Exception {
        JsonNode item =
                JSON.readTree(member.upload(attachments, "vi", "a.pdf", pdf()).body());
        jdbc.sql("update attachment set content = ?").param(latin("khác")).update();

        HttpResponse<byte[]> download = member.get(item.get("href").asText());

        assertThat(download.statusCode()).isEqualTo(409);
        assertThat(text(download)).contains("a.pdf").contains("người quản trị").doesNotContain("khác\"");
    }
}
