package vn.sovang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sovang.award.AdHocAward;
import vn.sovang.casework.TaskDesk;
import vn.sovang.support.Reorganisation;
import vn.sovang.support.ShortDossiers;
import vn.sovang.support.SovangTest;
import vn.sovang.support.TestClock;
import vn.sovang.support.WebSession;

/** What people read of an award of the simplified procedure: its page, the dossier beside its forms, the API. */
@SovangTest
class AdHocPagesTest {

    private static final String STEEL = "cdcs-gang-thep";

    @Autowired
    ShortDossiers dossiers;

    @Autowired
    TaskDesk tasks;

    @Autowired
    Reorganisation reorganisation;

    @Autowired
    TestClock clock;

    @Autowired
    ObjectMapper json;

    @LocalServerPort
    int port;

    @Test
    void thePageShowsTheSharesAndWhatTheyAreCountedFrom() throws Exception {
        AdHocAward award = dossiers.file(STEEL);
        AdHocAward silent =
                dossiers.file(STEEL, Map.of("name", "Đoàn viên 02", "directWorker", false, "female", false));

        String page = text(signIn("officer." + STEEL), award);
        assertThat(page)
                .contains("Cơ cấu khen thưởng Tổng số 1 (1 cá nhân) Lao động trực tiếp 1 (100 %)")
                .contains("Thuộc cơ sở 1 (100 %) Nữ 1 (100 %) Giá trị làm lợi 12.500.000 đồng")
                .contains("Lao động trực tiếp Có Nữ Có Ngày lập thành tích");
        assertThat(text(signIn("officer." + STEEL), silent))
                .contains("Lao động trực tiếp Không Nữ Không Ngày lập thành tích", "Lao động trực tiếp 0 (0 %)");
    }

    @Test
    void theFormsAndTheApiHaveTheSameFacts() throws Exception {
        AdHocAward award = dossiers.file(STEEL);
        WebSession head = signIn("committee." + STEEL);

        JsonNode beside = json.readTree(
                head.get("/api/tasks/" + dossiers.task(award).id() + "/dossier").body());
        assertThat(beside.path("award").path("directWorker").asBoolean()).isTrue();
        assertThat(beside.path("award").path("female").asBoolean()).isTrue();
        assertThat(beside.path("award").path("grassroots").asBoolean()).isTrue();
        assertThat(beside.path("award").path("benefitValueVnd").asLong()).isEqualTo(12_500_000);

        tasks.claim(dossiers.task(award).id(), "committee." + STEEL);
        JsonNode held = json.readTree(signIn("auditor." + STEEL)
                .get("/api/tasks/" + dossiers.task(award).id() + "/dossier")
                .body());
        assertThat(held.path("task").path("assigneeName").asText()).startsWith("Người quyết định");

        JsonNode detail =
                json.readTree(head.get("/api/ad-hoc-awards/" + award.id()).body());
        assertThat(detail.path("directWorker").asBoolean()).isTrue();
        assertThat(detail.path("statistics").path("women").asInt()).isEqualTo(1);
        assertThat(detail.path("statistics").path("benefitValueVnd").asLong()).isEqualTo(12_500_000);
    }

    @Test
    void theFormTellsTheHeadWhoRatifiesInstead() throws Exception {
        AdHocAward award = dossiers.file(STEEL);
        dossiers.award(award, "21/QĐ-CĐCS", "committee." + STEEL);
        WebSession head = signIn("committee." + STEEL);

        JsonNode alone = ratification(head, award);
        assertThat(alone.path("gaveIt").asBoolean()).isTrue();
        assertThat(alone.path("others").size()).isZero();

        reorganisation.admit("deputy." + STEEL, "COMMITTEE", STEEL, clock.today());
        assertThat(ratification(head, award).path("others").get(0).asText()).isEqualTo("Tài khoản thử deputy." + STEEL);
    }

    @Test
    void whoGotNoAwardFindsTheWayToAnAppeal() throws Exception {
        String member = "member." + STEEL;
        AdHocAward award = dossiers.file(STEEL, Map.of("account", member));
        WebSession recipient = signIn(member);
        assertThat(recipient.get("/khen-thuong").body()).doesNotContain(award.number());
        dossiers.refuse(award, "22/TB-CĐCS", "Việc thường ngày.", "committee." + STEEL);

        String way = "/khieu-nai/moi?ad-hoc=" + award.id();
        assertThat(recipient.get("/khen-thuong").body())
                .contains(award.number(), "Không khen thưởng", "Việc thường ngày.", way);
        assertThat(recipient.get("/khen-thuong/dot-xuat/" + award.id()).statusCode())
                .isEqualTo(404);
        assertThat(recipient.get(way).body()).contains("22/TB-CĐCS", "name=\"statement\"");
        WebSession officer = signIn("officer." + STEEL);
        assertThat(officer.get("/khen-thuong/dot-xuat/" + award.id()).body()).contains(way);
        assertThat(signIn("committee." + STEEL)
                        .get("/khen-thuong/dot-xuat/" + award.id())
                        .body())
                .doesNotContain(way);

        String filed = recipient
                .form("/khieu-nai", "kind=AD_HOC_AWARD&id=" + award.id() + "&statement=Xin+xem+lai")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String appeal = filed.substring(filed.indexOf("/khieu-nai/"));
        assertThat(recipient.get(appeal).body())
                .contains("Không khen thưởng hoặc hủy khen thưởng đột xuất", award.deed());
        assertThat(officer.get("/khen-thuong/dot-xuat/" + award.id()).body())
                .contains("href=\"" + appeal + "\"")
                .doesNotContain(way);
    }

    private JsonNode ratification(WebSession reader, AdHocAward award) throws Exception {
        String path = "/api/tasks/" + dossiers.task(award).id() + "/dossier";
        return json.readTree(reader.get(path).body()).path("ratification");
    }

    private WebSession signIn(String account) throws Exception {
        return WebSession.of("http://localhost:" + port, account);
    }

    private static String text(WebSession reader, AdHocAward award) throws Exception {
        return reader.get("/khen-thuong/dot-xuat/" + award.id())
                .body()
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }
}
