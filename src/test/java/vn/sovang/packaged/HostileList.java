package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import org.assertj.core.api.Assertions;

/** A list of hostile texts on the pages where it is made. */
final class HostileList {

    private final PackagedApplication application;
    private final HostileVisits visits;
    private final HostilePages pages;

    HostileList(PackagedApplication application, HostileVisits visits, HostilePages pages) {
        this.application = application;
        this.visits = visits;
        this.pages = pages;
    }

    /** A letter begun on the page, its list filled on the page, over the API and from a spreadsheet; answers its id. */
    String prepared(String officer, String unit) throws Exception {
        String[] id = new String[1];
        visits.as(officer, "/khen-thuong", page -> {
            page.locator("[name=round]").selectOption("ANNUAL");
            page.fill("[name=roundName]", HostileAwards.ROUND);
            page.locator("form:has([name=roundName]) button[type=submit]").click();
            page.waitForURL(address -> address.matches(".*/khen-thuong/[0-9a-f-]{36}.*"));
            id[0] = page.url().replaceAll(".*/khen-thuong/([0-9a-f-]{36}).*", "$1");
            pages.look(page, "empty letter", 1);
            nominatedOnThePage(page, id[0]);
        });
        fill(officer, unit, id[0]);
        visits.as(officer, "/khen-thuong/" + id[0], page -> {
            pages.look(page, "letter in preparation", 10);
            downloadedAndUploadedAgain(page, id[0]);
        });
        return id[0];
    }

    /** Over the API. */
    void fill(String officer, String unit, String letter) throws Exception {
        PackagedApplication.Answer stored = application.put(
                officer,
                "/api/award-letters/" + letter + "/nominees",
                Map.of("nominees", HostileAwards.nominees(unit)));
        Assertions.assertThat(stored.status()).as("%s", stored.body()).isEqualTo(200);
    }

    /** A row that is refused once with everything still in its fields, and then kept. */
    private void nominatedOnThePage(Page page, String letter) {
        page.navigate(application.url("/khen-thuong/" + letter + "/nguoi?recipient=INDIVIDUAL"));
        page.fill("[name=name]", HostileAwards.FORMULA_NAME);
        page.fill("[name=position]", HostileAwards.FORMULA_POSITION);
        page.fill("[name=achievement]", HostileText.narrative("Thành tích"));
        page.fill("[name=evidenceQuery]", HostileText.line("Tìm"));
        page.locator("button[value=save]").last().click();
        assertThat(page.locator("[name=formCode][aria-invalid=true]")).isVisible();
        pages.look(page, "nominee refused", 5);
        page.locator("[name=formCode]").selectOption("giay-khen-cdcs");
        page.locator("button[value=save]").last().click();
        page.waitForURL(address -> address.matches(".*/khen-thuong/[0-9a-f-]{36}[^/]*"));
        pages.look(page, "letter with one nominee", 3);
        page.locator("a[href*='/nguoi/']").first().click();
        assertThat(page.locator("[name=name]")).hasValue(HostileAwards.FORMULA_NAME);
        pages.look(page, "nominee to be changed", 4);
    }

    private void downloadedAndUploadedAgain(Page page, String letter) {
        byte[] list = page.request()
                .get(
                        application.url("/khen-thuong/" + letter + "/danh-sach/tep"),
                        RequestOptions.create().setTimeout(180_000))
                .body();
        Assertions.assertThat(HostileFiles.cellsOf(list))
                .contains(
                        HostileAwards.FORMULA_NAME,
                        HostileAwards.FORMULA_POSITION,
                        HostileAwards.TEAM,
                        HostileText.narrative("Thành tích"));
        page.navigate(application.url("/khen-thuong/" + letter + "/danh-sach"));
        page.setInputFiles("input[type=file]", new FilePayload("danh-sach.xlsx", "application/octet-stream", list));
        page.locator("form:has(input[type=file]) button[type=submit]").click();
        assertThat(page.locator("#preview")).isVisible();
        pages.look(page, "preview of an uploaded list", 6);
        page.locator("form:has([name=upload]) button[type=submit]").click();
        page.waitForURL(address -> address.matches(".*/khen-thuong/[0-9a-f-]{36}[^/]*"));
        pages.look(page, "letter with an uploaded list", 10);
    }
}
