package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.packaged.HostileVisits.TASKLIST;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sovang.shared.TimeConfiguration;
import vn.sovang.support.WebSession;

/**
 * A letter whose every text is hostile goes through the forms, Tasklist, mails, public pages and files of three levels as
 * it was typed, and nothing runs; skipped where there is no Chromium.
 */
@ExtendWith(SharedApplication.Hostile.class)
class HostileAwardIT {

    private static final String SCHOOL = "cdcs-thpt-chuyen";
    private static final String SECTOR = "caobang-giaoduc";
    private static final String PROVINCE = "caobang";
    private static final String OFFICER = "officer." + SCHOOL;

    private static SharedApplication started;
    private static HostileMails mails;
    private static PackagedApplication application;
    private static Chromium chromium;
    private final HostilePages pages = new HostilePages();
    private final HostileLetter steps = new HostileLetter(pages);
    private final HostileOffice office = new HostileOffice(pages);
    private final HostileVisits visits = new HostileVisits(application, chromium, pages);
    private final HostileList list = new HostileList(application, visits, pages);

    @BeforeAll
    static void start(SharedApplication shared) {
        Path executable = Chromium.executableOrSkip();
        started = shared;
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
    void aLetterFullOfHostileTextGoesThroughEveryStepUnharmed() throws Exception {
        String letter = list.prepared(OFFICER, SCHOOL);
        visits.as(OFFICER, TASKLIST, steps::prepare);
        visits.as(OFFICER, TASKLIST, steps::appraise);
        visits.as(OFFICER, TASKLIST, steps::supplement);
        visits.as(OFFICER, TASKLIST, steps::appraiseAgain);
        visits.as("council1." + SCHOOL, TASKLIST, steps::vote);
        vote(SCHOOL, letter, 2, 5);
        visits.as("secretary." + SCHOOL, TASKLIST, steps::conclude);
        visits.as("committee." + SCHOOL, TASKLIST, steps::decide);
        visits.as(OFFICER, TASKLIST, steps::forward);

        reviewed(SECTOR, letter, 5);
        visits.submit(
                "committee." + SECTOR,
                "decideNominations",
                letter,
                dossier -> HostileAwards.decision(dossier, "52/QĐ"));
        visits.submit("officer." + SECTOR, "forwardLetter", letter, dossier -> HostileAwards.forwarding());
        reviewed(PROVINCE, letter, 7);
        consulted(letter);
        visits.as("committee." + PROVINCE, TASKLIST, steps::decideAfterConsultation);

        pagesOfTheLetter(letter);
        honours();
        nominatedAgain();
        certificates(letter);
        office(letter);
        pages.assertUnharmed();
        mails();
    }

    private void reviewed(String unit, String letter, int seats) {
        visits.submit("officer." + unit, "appraiseNominations", letter, HostileAwards::acceptance);
        vote(unit, letter, 1, seats);
        visits.submit("secretary." + unit, "concludeSession", letter, dossier -> HostileAwards.minutes());
    }

    private void vote(String unit, String letter, int first, int last) {
        for (int seat = first; seat <= last; seat++) {
            visits.submit("council" + seat + "." + unit, "voteOnNominees", letter, HostileAwards::ballot);
        }
    }

    /** The public reads, somebody says something, and the test lets the time pass. */
    private void consulted(String letter) throws Exception {
        HostileVisits.await("consultation", () -> status(letter).equals("CONSULTATION"));
        visits.look(null, "/lay-y-kien", 1);
        visits.look(null, "/lay-y-kien/" + letter, 3);
        visits.as("member." + SCHOOL, "/lay-y-kien/" + letter, page -> {
            page.evaluate("document.querySelector('#text').removeAttribute('maxlength')");
            page.fill("[name=text]", HostileText.narrative("Dài quá".repeat(300)));
            page.locator("form:has([name=text]) button[type=submit]").click();
            assertThat(page.locator("[name=text][aria-invalid=true]")).isVisible();
            pages.look(page, "opinion refused", 6);
            page.fill("[name=text]", HostileText.narrative("Ý kiến của dân"));
            page.locator("[name=nomineeId]").selectOption(new String[] {
                page.locator("[name=nomineeId] option").last().getAttribute("value")
            });
            page.locator("form:has([name=text]) button[type=submit]").click();
            assertThat(page.locator(".alert-success")).isVisible();
            pages.look(page, "opinion taken", 4);
        });
        started.endConsultations();
        HostileVisits.await("decision", () -> status(letter).equals("DECISION"));
    }

    /** Who is nominated again for what was awarded reads which decision did so. */
    private void nominatedAgain() throws Exception {
        Map<String, Object> letter = Map.of(
                "unitId",
                SCHOOL,
                "round",
                "AD_HOC",
                "roundName",
                HostileAwards.NEXT_ROUND,
                "year",
                LocalDate.now(TimeConfiguration.VIETNAM).getYear());
        String id = application
                .post(OFFICER, "/api/award-letters", letter)
                .body()
                .get("id")
                .asText();
        list.fill(OFFICER, SCHOOL, id);
        visits.as(OFFICER, "/khen-thuong/" + id, page -> {
            assertThat(page.locator(".findings")
                            .getByText(HostileText.number("40/QĐ"))
                            .first())
                    .isAttached();
            pages.look(page, "letter that repeats another", 13);
        });
        application.post(
                OFFICER, "/api/award-letters/" + id + "/withdrawal", Map.of("reason", HostileText.narrative("Rút")));
        visits.look(OFFICER, "/khen-thuong/" + id, 11);
    }

    private void pagesOfTheLetter(String letter) throws Exception {
        HostileVisits.await("end", () -> status(letter).equals("COMPLETED"));
        visits.look(OFFICER, "/khen-thuong/" + letter, 33);
        visits.look("officer." + PROVINCE, "/khen-thuong/" + letter, 33);
        visits.look(OFFICER, "/khen-thuong?q=" + encoded(HostileAwards.ROUND), 2);
        visits.look("member." + SCHOOL, "/khen-thuong", 2);
        visits.look("auditor." + SCHOOL, "/nhat-ky", 1);
        visits.look("admin", "/quan-tri", 10);
    }

    private void honours() throws Exception {
        visits.look(OFFICER, "/danh-hieu?q=" + encoded(HostileAwards.TEAM), 3);
        visits.look(OFFICER, "/danh-hieu", 8);
        WebSession officer = WebSession.of(application.url(""), OFFICER);
        String csv = officer.get("/danh-hieu/tep").body();
        assertThat(csv)
                .contains(
                        HostileFiles.cell(HostileAwards.FORMULA_NAME),
                        HostileFiles.cell(HostileAwards.FORMULA_POSITION),
                        HostileFiles.cell(HostileAwards.TEAM));
        assertThat(csv.lines()).noneMatch(line -> line.matches("(.*,)?\"?[=+@-].*"));
        List<String> names = new ArrayList<>();
        for (String line : officer.get("/danh-hieu/tep?format=json").body().split("\n")) {
            JsonNode honour = new ObjectMapper().readTree(line);
            if (honour.get("recipientUnitId").asText().equals(SCHOOL)) {
                names.add(honour.get("name").asText());
            }
        }
        assertThat(names)
                .containsExactlyInAnyOrder(HostileAwards.FORMULA_NAME, HostileAwards.PROPOSED_NAME, HostileAwards.TEAM);
    }

    private void certificates(String letter) throws Exception {
        PackagedApplication.Answer issued = application.post(
                OFFICER,
                "/api/cases/" + letter + "/certificates",
                Map.of(
                        "unit",
                        SCHOOL,
                        "signerOffice",
                        HostileText.number("TM. BAN"),
                        "signerName",
                        HostileText.line("Người ký"),
                        "achievement",
                        HostileText.line("Nội dung khen")));
        assertThat(issued.status()).as("%s", issued.body()).isEqualTo(201);
        for (JsonNode certificate : issued.body()) {
            // Only collectives are named to the public.
            boolean named = certificate.get("holder").asText().equals(HostileAwards.TEAM);
            visits.look(null, "/chung-nhan/" + certificate.get("code").asText(), named ? 3 : 2);
        }
        visits.look(OFFICER, "/khen-thuong/" + letter + "/van-ban", 6);
    }

    private void office(String letter) throws Exception {
        visits.as(OFFICER, "/so-van-ban", office::register);
        visits.as(OFFICER, "/mau-van-ban", office::letterhead);
        visits.as(OFFICER, "/mau-van-ban/decision", office::template);
        visits.as(OFFICER, "/in-an", office::print);
        WebSession officer = WebSession.of(application.url(""), OFFICER);
        String drawn = "/api/award-letters/" + letter + "/documents/decision?unit=" + SCHOOL;
        assertThat(officer.get(drawn).statusCode()).isEqualTo(200);
    }

    private void mails() throws Exception {
        mails.await("nomination-result");
        mails.await("letter-result");
        mails.await("task-digest");
        Page page = pages.watch(chromium.newPage());
        for (Path file : mails.files()) {
            mails.check(file, page, pages);
        }
        page.context().close();
        pages.assertUnharmed();
    }

    private static String status(String letter) throws Exception {
        return application
                .get(OFFICER, "/api/award-letters/" + letter)
                .body()
                .at("/letter/status")
                .asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
