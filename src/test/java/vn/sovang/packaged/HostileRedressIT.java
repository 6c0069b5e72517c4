package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.packaged.HostileVisits.TASKLIST;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Short dossiers, revocations and appeals whose every text is hostile show it as it was typed, and nothing runs; skipped
 * where there is no Chromium.
 */
@ExtendWith(SharedApplication.Hostile.class)
class HostileRedressIT {

    private static final String UNIT = "cdcs-tieu-hoc-hop-giang";
    private static final String DEPUTY = "deputy." + UNIT;
    private static final String MEMBER = "member." + UNIT;
    private static final String OFFICER = "officer." + UNIT;
    private static final String COMMITTEE = "committee." + UNIT;
    private static final String AD_HOC = "/khen-thuong/dot-xuat";

    private static HostileMails mails;
    private static PackagedApplication application;
    private static Chromium chromium;
    private final HostilePages pages = new HostilePages();
    private final HostileRedress steps = new HostileRedress(pages);
    private final HostileVisits visits = new HostileVisits(application, chromium, pages);
    private final HostileFilings filings = new HostileFilings(application, visits, UNIT);

    @BeforeAll
    static void start(SharedApplication shared) {
        Path executable = Chromium.executableOrSkip();
        mails = new HostileMails(shared.mails());
        application = shared.application();
        chromium = Chromium.launch(executable);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void aShortDossierIsAwardedRatifiedAndRevokedUnharmed() throws Exception {
        String first = filedOnThePage();
        visits.as(COMMITTEE, TASKLIST, steps::award);
        visits.as(DEPUTY, TASKLIST, steps::ratify);
        String again = filings.created(OFFICER, "/api/ad-hoc-awards", HostileAwards.adHoc(UNIT, "giay-khen-cdcs"));
        visits.as(COMMITTEE, TASKLIST, steps::awardAgain);
        String code = honourOf(first);
        String certificate = certificateOf(first);
        visits.as(DEPUTY, TASKLIST, steps::overturn);
        visits.look(OFFICER, AD_HOC + "/" + again, 11);
        visits.look("auditor." + UNIT, AD_HOC + "/" + first, 11);
        String withdrawn = filings.created(OFFICER, "/api/ad-hoc-awards", HostileAwards.adHoc(UNIT, "bieu-duong"));
        filings.post(
                OFFICER,
                "/api/ad-hoc-awards/" + withdrawn + "/withdrawal",
                Map.of("reason", HostileText.narrative("Rút")),
                200);
        visits.look(OFFICER, AD_HOC + "/" + withdrawn, 4);
        visits.look(OFFICER, AD_HOC, 3);
        visits.look(OFFICER, AD_HOC + "/" + first + "/van-ban", 4);
        visits.look(null, "/chung-nhan/" + certificate, 1);

        String revocation = askedForOnThePage(code);
        visits.as(OFFICER, TASKLIST, steps::answerOnPaper);
        visits.as(COMMITTEE, TASKLIST, page -> steps.revoke(page, HostileAwards.DEED_OF));
        HostileVisits.await(
                "revocation", () -> status("/api/revocations/" + revocation).equals("REVOKED"));
        visits.look(OFFICER, "/thu-hoi/" + revocation, 8);
        visits.look(OFFICER, "/danh-hieu", 8);
        visits.look(null, "/chung-nhan/" + certificate, 2);
        pages.assertUnharmed();
        mails("ad-hoc-news", "revocation-opened", "revocation-decided");
    }

    @Test
    void aRefusedNomineeAppealsAndIsNominatedAgainUnharmed() throws Exception {
        String letter = filings.letter(refusedNominee());
        visits.submit(
                OFFICER,
                "appraiseNominations",
                letter,
                dossier -> Map.of(
                        "rows",
                        List.of(Map.of(
                                "nomineeId", dossier.at("/nominees/0/id").asText(),
                                "outcome", "DROP",
                                "reason", HostileText.narrative("Loại")))));
        String nominee = application
                .get(OFFICER, "/api/award-letters/" + letter + "/nominees")
                .body()
                .at("/items/0/nominee/id")
                .asText();
        visits.look(MEMBER, "/khen-thuong", 2);

        String appeal = appealedOnThePage(nominee);
        visits.as(COMMITTEE, TASKLIST, page -> steps.assign(page, "council1." + UNIT));
        visits.as("council1." + UNIT, TASKLIST, steps::review);
        visits.as(COMMITTEE, TASKLIST, steps::uphold);
        visits.as(OFFICER, TASKLIST, steps::nominateAgain);
        HostileVisits.await("answer", () -> status("/api/appeals/" + appeal).equals("UPHELD"));
        visits.look(MEMBER, "/khieu-nai/" + appeal, 14);
        visits.look(OFFICER, "/khieu-nai/" + appeal, 15);
        visits.look(OFFICER, "/khen-thuong/" + letter, 5);
        pages.assertUnharmed();
        mails("appeal-received", "appeal-answered", "nomination-result");
    }

    @Test
    void anAwardThatRestsOnARevokedInitiativeIsLookedAtUnharmed() throws Exception {
        String book = filings.recognised();
        Map<String, Object> nominee = refusedNominee();
        nominee.put("name", HostileText.NAME);
        nominee.put("evidence", List.of(book));
        filings.awarded(nominee);

        String revocation = filings.created(
                OFFICER,
                "/api/revocations",
                Map.of(
                        "subject", Map.of("kind", "INITIATIVE", "code", book),
                        "ground", "WRONG_DATA",
                        "statement", HostileText.narrative("Căn cứ hủy")));
        visits.as(MEMBER, TASKLIST, steps::answer);
        visits.as(COMMITTEE, TASKLIST, page -> steps.revoke(page, HostileText.TITLE));
        visits.as(OFFICER, TASKLIST, steps::keepDependent);
        visits.look(OFFICER, "/thu-hoi/" + revocation, 13);
        visits.look(MEMBER, "/thu-hoi/" + revocation, 13);
        visits.look(null, "/so-vang/" + book, 5);
        pages.assertUnharmed();
        mails("revocation-opened", "revocation-decided");
    }

    /** Refused once with everything still in its fields, then filed. */
    private String filedOnThePage() {
        Map<String, Object> dossier = HostileAwards.adHoc(UNIT, "giay-khen-cdcs");
        String[] id = new String[1];
        visits.as(OFFICER, AD_HOC + "/moi", page -> {
            for (String field : List.of("name", "position", "deed", "deedOn", "email")) {
                page.fill("[name=" + field + "]", (String) dossier.get(field));
            }
            page.locator("main button[type=submit]").click();
            assertThat(page.locator("[name=formCode][aria-invalid=true]")).isVisible();
            pages.look(page, "short dossier refused", 4);
            page.locator("[name=formCode]").selectOption("giay-khen-cdcs");
            page.locator("main button[type=submit]").click();
            page.waitForURL(address -> address.matches(".*/dot-xuat/[0-9a-f-]{36}.*"));
            id[0] = page.url().replaceAll(".*/dot-xuat/([0-9a-f-]{36}).*", "$1");
            pages.look(page, "short dossier", 3);
        });
        return id[0];
    }

    private String askedForOnThePage(String code) {
        String[] id = new String[1];
        visits.as(OFFICER, "/thu-hoi/moi?honour=" + code, page -> {
            pages.look(page, "new revocation", 3);
            id[0] = sent(page, HostileText.narrative("Đề nghị hủy"), "thu-hoi");
        });
        return id[0];
    }

    private String appealedOnThePage(String nominee) {
        String[] id = new String[1];
        visits.as(MEMBER, "/khieu-nai/moi?nominee=" + nominee, page -> {
            pages.look(page, "new appeal", 3);
            id[0] = sent(page, HostileText.narrative("Khiếu nại"), "khieu-nai");
        });
        return id[0];
    }

    /** Too long once, so that the page shows it again; then as it should be. */
    private String sent(Page page, String statement, String path) {
        page.evaluate("document.querySelector('[name=statement]').removeAttribute('maxlength')");
        page.locator("form:has([name=statement]) [type=checkbox]").all().forEach(box -> box.check());
        page.locator("form:has([name=statement]) select").all().forEach(choice -> choice.selectOption("WRONG_DATA"));
        page.fill("[name=statement]", HostileText.narrative("Dài quá ".repeat(500)));
        page.locator("form:has([name=statement]) button[type=submit]").click();
        assertThat(page.locator("main .alert-error")).isVisible();
        pages.look(page, "refused at " + path, 5);
        page.locator("form:has([name=statement]) [type=checkbox]").all().forEach(box -> box.check());
        page.fill("[name=statement]", statement);
        page.locator("form:has([name=statement]) button[type=submit]").click();
        page.waitForURL(address -> address.matches(".*/" + path + "/[0-9a-f-]{36}.*"));
        pages.look(page, "filed at " + path, 5);
        return page.url().replaceAll(".*/" + path + "/([0-9a-f-]{36}).*", "$1");
    }

    private static Map<String, Object> refusedNominee() {
        return new LinkedHashMap<>(HostileAwards.nominees(UNIT).get(1));
    }

    private String honourOf(String adHoc) throws Exception {
        return application
                .get(OFFICER, "/api/ad-hoc-awards/" + adHoc)
                .body()
                .get("honourCode")
                .asText();
    }

    private String certificateOf(String caseId) throws Exception {
        Map<String, Object> signer = Map.of("unit", UNIT, "signerName", HostileText.line("Người ký"));
        return filings.post(OFFICER, "/api/cases/" + caseId + "/certificates", signer, 201)
                .at("/0/code")
                .asText();
    }

    private static String status(String path) throws Exception {
        return application.get(OFFICER, path).body().get("status").asText();
    }

    private void mails(String... kinds) throws Exception {
        for (String kind : kinds) {
            mails.await(kind);
        }
        Page page = pages.watch(chromium.newPage());
        for (Path file : mails.files()) {
            mails.check(file, page, pages);
        }
        page.context().close();
        pages.assertUnharmed();
    }
}
