package vn.sovang.document.issued;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sovang.document.GuardedUploadTest;
import vn.sovang.document.GuardedUploads;
import vn.sovang.document.signature.SignedPdf;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.WebSession;

/** Issued documents over HTTP: what is kept, said and refused. */
@GuardedUploadTest
class IssuedDocumentWebTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "----van-ban";
    private static final String UNIT = "cdcs-gang-thep";
    private static final Instant SIGNED = Instant.parse("2026-11-20T01:00:00Z");

    @Autowired
    Cases cases;

    @Autowired
    Database database;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private String documents;
    private String caseId;

    @BeforeEach
    void recogniseACase() {
        caseId = cases.file(aRequest()).recogniseHere().id();
        documents = "/api/cases/" + caseId + "/issued-documents";
    }

    @Test
    void aSignedDocumentIsKeptWithWhatItsSignaturesSay() throws Exception {
        byte[] signed = SignedPdf.signed(SignedPdf.plain(), GuardedUploads.ROOT.signer("Chủ tịch 01"), SIGNED);

        HttpResponse<byte[]> added = upload("officer", "quyết định.pdf", signed, "12/QĐ-CĐCS");

        assertThat(added.statusCode()).isEqualTo(201);
        JsonNode item = JSON.readTree(added.body());
        assertThat(item.get("summary").asText()).isEqualTo("GOOD");
        assertThat(item.get("signatures").get(0).get("signer").asText()).isEqualTo("Chủ tịch 01");
        HttpResponse<byte[]> download = get("auditor", item.get("href").asText());
        assertThat(download.body()).isEqualTo(signed);
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        assertThat(page()).contains("Chữ ký hợp lệ", "Chủ tịch 01", "Chưa hỏi danh sách thu hồi");
        assertThat(upload("committee", "lần nữa.pdf", signed, "12/QĐ-CĐCS").statusCode())
                .isEqualTo(409);
    }

    @Test
    void anUnsignedOneIsTakenAndSaidToBeUnsigned() throws Exception {
        HttpResponse<byte[]> added = upload("officer", "bản quét.pdf", SignedPdf.plain(), "12/QĐ-CĐCS");

        assertThat(JSON.readTree(added.body()).get("summary").asText()).isEqualTo("UNSIGNED");
        assertThat(page()).contains("Không có chữ ký số");
    }

    @Test
    void aFileIsComparedWithWhatWasIssued() throws Exception {
        byte[] issued = SignedPdf.plain();
        String id = JSON.readTree(
                        upload("officer", "a.pdf", issued, "12/QĐ-CĐCS").body())
                .get("id")
                .asText();
        byte[] other = issued.clone();
        other[other.length - 2]++;

        JsonNode same = JSON.readTree(compare("member", issued).body());
        JsonNode different = JSON.readTree(compare("member", other).body());

        assertThat(same.get("issued").asBoolean()).isTrue();
        assertThat(same.get("document").asText()).isEqualTo(id);
        assertThat(different.get("issued").asBoolean()).isFalse();
    }

    @Test
    void aChangedStoredFileIsNoticed() throws Exception {
        JsonNode item = JSON.readTree(
                upload("officer", "a.pdf", SignedPdf.plain(), "12/QĐ-CĐCS").body());
        jdbc.sql("update stored_file set content = ?").param(new byte[] {1}).update();

        assertThat(get("officer", item.get("href").asText()).statusCode()).isEqualTo(409);
    }

    @Test
    void whoDoesNotIssueOrSendsAnythingButPdfIsRefused() throws Exception {
        byte[] pdf = SignedPdf.plain();
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(upload("member", "a.pdf", pdf, "1").statusCode()).isEqualTo(403);
        assertThat(upload("auditor", "a.pdf", pdf, "1").statusCode()).isEqualTo(403);
        assertThat(send("officer.cdcs-so-noi-vu", documents, "a.pdf", pdf, "1").statusCode())
                .isEqualTo(404);
        assertThat(compareAs("officer.cdcs-so-noi-vu", pdf).statusCode()).isEqualTo(404);
        assertThat(upload("officer", "a.pdf", page, "1").statusCode()).isEqualTo(400);
        assertThat(upload("officer", "a.pdf", pdf, "").statusCode()).isEqualTo(400);
        assertThat(upload("officer", "a.pdf", pdf, "x".repeat(101)).statusCode())
                .isEqualTo(400);
        assertThat(database.count("issued_document")).isZero();
        assertThat(database.count("stored_file")).isZero();
    }

    private String page() throws Exception {
        WebSession officer = WebSession.of("http://localhost:" + port, "officer." + UNIT);
        return officer.get("/ho-so/" + caseId).body();
    }

    private HttpResponse<byte[]> upload(String role, String name, byte[] content, String number) throws Exception {
        return send(role + "." + UNIT, documents, name, content, number);
    }

    private HttpResponse<byte[]> compare(String role, byte[] content) throws Exception {
        return compareAs(role + "." + UNIT, content);
    }

    private HttpResponse<byte[]> compareAs(String account, byte[] content) throws Exception {
        return send(account, documents + "/comparison", "a.pdf", content, "1");
    }

    private HttpResponse<byte[]> get(String role, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(request(role + "." + UNIT, path).GET().build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> send(String account, String path, String name, byte[] content, String number)
            throws Exception {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        Map.of("kind", "DECISION", "number", number, "issuedOn", "2026-11-20")
                .forEach((field, value) -> form.writeBytes(("--" + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        form.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        request(account, path)
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(BodyPublishers.ofByteArray(form.toByteArray()))
                                .build(),
                        BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String account, String path) {
        String credentials = Base64.getEncoder().encodeToString((account + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials);
    }
}
