package vn.sovang.initiative.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.support.RequestBuilder.aRequest;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.award.Honours;
import vn.sovang.award.Nominations;
import vn.sovang.document.word.TemplateFiles;
import vn.sovang.support.Cases;
import vn.sovang.support.Database;
import vn.sovang.support.DrivenCase;
import vn.sovang.support.DrivenLetter;
import vn.sovang.support.Letters;
import vn.sovang.support.SovangTest;
import vn.sovang.support.WebSession;

/** Documents, templates and numbers over HTTP, as browsers use them. */
@SovangTest
class PaperWebTest {

    private static final String UNIT = "cdcs-thpt-chuyen";
    private static final byte[] PDF = "%PDF-1.7\nMinh chứng".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Cases cases;

    @Autowired
    Letters letters;

    @Autowired
    Honours honours;

    @Autowired
    Database database;

    @LocalServerPort
    int port;

    private WebSession signedIn(String account) throws Exception {
        return WebSession.of("http://localhost:" + port, account);
    }

    private DrivenCase recognised() {
        return cases.file(aRequest().at(UNIT).aimingAt("PROVINCIAL")).recogniseHere();
    }

    @Test
    void theCasePageOffersItsDocumentsAsWordFiles() throws Exception {
        DrivenCase filed = recognised();
        WebSession officer = signedIn("officer." + UNIT);

        HttpResponse<String> page = officer.get("/ho-so/" + filed.id());
        String path = "/api/initiatives/" + filed.id() + "/documents/decision?unit=" + UNIT;
        assertThat(page.body()).contains("href=\"" + path + "\"");

        HttpResponse<String> file = officer.get(path);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh%200001-2026-SK-" + UNIT + ".docx");
        assertThat(officer.get("/api/initiatives/" + filed.id() + "/documents").body())
                .contains("\"kind\":\"SUBMISSION_LETTER\"");
        assertThat(officer.get("/api/initiatives/" + filed.id() + "/documents/nonsense")
                        .statusCode())
                .isEqualTo(404);
        assertThat(officer.get("/api/initiatives/" + filed.id() + "/documents/decision?unit=caobang")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNumberIsTakenOrRecordedAndAClashNamesTheField() throws Exception {
        DrivenCase first = recognised();
        DrivenCase second = cases.file(aRequest().at(UNIT).titled("Hồ sơ khác")).passCouncil();
        WebSession officer = signedIn("officer." + UNIT);

        HttpResponse<String> taken = post(officer, first, "submission-letter", "");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(taken.body()).contains("\"number\":\"01/TTr-CDCS-THPT-CHUYEN\"");
        HttpResponse<String> recorded =
                post(officer, first, "minutes", "{\"number\":\"7/BB-HĐSK\",\"date\":\"2026-11-20\"}");
        assertThat(recorded.statusCode()).isEqualTo(201);
        HttpResponse<String> clash = post(officer, second, "minutes", "{\"number\":\"07/BB\",\"date\":\"2026-11-19\"}");
        assertThat(clash.statusCode()).isEqualTo(400);
        assertThat(clash.body()).contains("\"field\":\"number\"").contains("7/BB-HĐSK");
        assertThat(officer.get("/so-van-ban").body())
                .contains("01/TTr-CDCS-THPT-CHUYEN")
                .contains("7/BB-HĐSK");
    }

    @Test
    void anOfficerStrikesOutANumberAndTakesAnother() throws Exception {
        DrivenCase filed = recognised();
        WebSession officer = signedIn("officer." + UNIT);
        post(officer, filed, "submission-letter", "");
        String id = numberField(officer.get("/so-van-ban").body(), "01/TTr-CDCS-THPT-CHUYEN");

        HttpResponse<String> without = officer.form("/so-van-ban/huy-so", "number=" + id + "&reason=");
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.body()).contains("Hãy ghi lý do hủy số.");
        assertThat(signedIn("officer.cdcs-gang-thep")
                        .form("/so-van-ban/huy-so", "number=" + id + "&reason=x")
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> done = officer.form("/so-van-ban/huy-so", "number=" + id + "&reason=Nh%E1%BA%A7m");
        String back = done.headers().firstValue("Location").orElseThrow();
        assertThat(officer.get(back.substring(back.indexOf("/so-van-ban"))).body())
                .contains("Đã hủy số 01/TTr-CDCS-THPT-CHUYEN.");

        assertThat(officer.get("/so-van-ban").body())
                .contains("<s>01/TTr-CDCS-THPT-CHUYEN</s>", "Nhầm")
                .doesNotContain("value=\"" + id);
        assertThat(post(officer, filed, "submission-letter", "").body())
                .contains("\"number\":\"02/TTr-CDCS-THPT-CHUYEN\"");
        assertThat(officer.form("/so-van-ban/huy-so", "number=" + id + "&reason=x")
                        .statusCode())
                .isEqualTo(409);
    }

    private static String numberField(String page, String symbol) {
        var field = java.util.regex.Pattern.compile("name=\"number\" value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(field.find(page.indexOf(symbol))).isTrue();
        return field.group(1);
    }

    private static HttpResponse<String> post(WebSession session, DrivenCase filed, String kind, String body)
            throws Exception {
        return session.send(java.net.http.HttpRequest.newBuilder()
                .uri(session.uri("/api/initiatives/" + filed.id() + "/documents/" + kind + "/number"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "vi")
                .header("X-SOVANG-XSRF", session.cookie("SOVANG-XSRF"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void anOfficerReplacesATemplateAndReadsWhatIsWrongWithIt() throws Exception {
        WebSession officer = signedIn("officer." + UNIT);

        HttpResponse<String> page = officer.get("/mau-van-ban/decision");
        assertThat(page.body()).contains("{{cases}}".replace("{{", "{{#")).contains("Tên sáng kiến");
        HttpResponse<String> refused =
                officer.upload("/mau-van-ban/decision", "mau.docx", TemplateFiles.with("{{<b>}} {{foo}} {{subject"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Không có chỗ điền {{foo}}")
                .contains("Chỗ điền viết sai: «{{&lt;b&gt;}}»")
                .contains("Chỗ điền viết sai: «{{subject»");
        assertThat(database.count("document_template")).isZero();

        HttpResponse<String> stored =
                officer.upload("/mau-van-ban/decision", "mau.docx", TemplateFiles.with("{{subject}}"));
        assertThat(stored.statusCode()).isEqualTo(302);
        assertThat(officer.get("/mau-van-ban/decision").body())
                .contains("Mẫu của đơn vị, lần 1")
                .contains("SHA-256");
        assertThat(officer.form("/mau-van-ban/decision/mac-dinh", "unit=" + UNIT)
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get("/mau-van-ban").body()).contains("Mẫu của hệ thống");
        assertThat(officer.form("/mau-van-ban/decision/mac-dinh", "unit=caobang")
                        .statusCode())
                .isEqualTo(404);
        assertThat(signedIn("member." + UNIT).get("/mau-van-ban").statusCode()).isEqualTo(403);
    }

    @Test
    void whatDocumentsSayAboutTheUnitIsChangedAndPrinted() throws Exception {
        DrivenCase filed = recognised();
        WebSession officer = signedIn("officer." + UNIT);

        assertThat(officer.form("/mau-van-ban/thong-tin", "symbol=&place=x").statusCode())
                .isEqualTo(400);
        assertThat(officer.form("/mau-van-ban/thong-tin", "symbol=CDCS&place=CB&office=KT.+A+/+B")
                        .statusCode())
                .isEqualTo(302);
        assertThat(post(officer, filed, "submission-letter", "{}").body()).contains("01/TTr-CDCS");
        assertThat(officer.form("/so-van-ban/lay-so", "kind=DECISION&subject=ABC")
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.form("/so-van-ban/ghi-so", "kind=DECISION&subject=ABC&number=1/A&date=2026-01-05")
                        .statusCode())
                .isEqualTo(400);
        assertThat(officer.form("/so-van-ban/cach-viet", "kind=DECISION&pattern=x")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theLetterPageLeadsToItsDocumentsAndCertificates() throws Exception {
        DrivenLetter letter = letters.prepare(UNIT, Nominations.members(2)).submitLetter();
        letter.passCouncil().decide();
        WebSession officer = signedIn("officer." + UNIT);
        String page = "/khen-thuong/" + letter.id() + "/van-ban";
        assertThat(officer.get("/khen-thuong/" + letter.id()).body()).contains("href=\"" + page + "\"");
        String decision = "/api/award-letters/" + letter.id() + "/documents/decision?unit=" + UNIT;
        String papers = officer.get(page).body();
        assertThat(papers)
                .contains("href=\"" + decision + "\"")
                .contains("Cấp giấy khen, bằng khen của", "2 tập thể, cá nhân chưa có giấy");
        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "pictures"));
        java.nio.file.Files.writeString(java.nio.file.Path.of("target", "pictures", "award-papers.html"), papers);
        assertThat(officer.get(decision).statusCode()).isEqualTo(200);
        assertThat(officer.get("/api/award-letters/" + letter.id() + "/documents")
                        .body())
                .contains("\"kind\":\"DECISION\"");

        HttpResponse<String> issued = officer.form("/ho-so/" + letter.id() + "/giay-chung-nhan", "unit=" + UNIT);
        assertThat(issued.headers().firstValue("Location").orElseThrow()).endsWith(page);
        String code = officer.get("/api/cases/" + letter.id() + "/certificates")
                .body()
                .replaceAll("(?s).*?\"code\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> check =
                WebSession.anonymous("http://localhost:" + port).get("/chung-nhan/" + code);
        assertThat(check.body())
                .contains("Giấy khen", "badge-valid", "Người được cấp không công bố tên")
                .doesNotContain("Đoàn viên 0");
        honours.ofCase(letter.id())
                .forEach(honour ->
                        honours.revoke(honour.id(), "40/QĐ", honour.decidedOn(), "Số liệu sai", "committee." + UNIT));
        assertThat(WebSession.anonymous("http://localhost:" + port)
                        .get("/chung-nhan/" + code)
                        .body())
                .contains("badge-revoked", "40/QĐ");

        String upload =
                "/api/cases/" + letter.id() + "/issued-documents?kind=DECISION&number=21/QD-01&issuedOn=2026-11-20";
        assertThat(officer.upload(upload, "quyet-dinh.pdf", PDF).statusCode()).isEqualTo(201);
        assertThat(officer.get(page).body()).contains("21/QD-01", "SHA-256");
        assertThat(signedIn("member." + UNIT).get(page).statusCode()).isEqualTo(404);
    }
}
