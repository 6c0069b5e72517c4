package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sovang.packaged.TasklistSteps.claim;
import static vn.sovang.packaged.TasklistSteps.complete;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sovang.shared.TimeConfiguration;

/** One case from filing to the public book, clicked by each person in the browser; skipped where there is no Chromium. */
@ExtendWith(SharedApplication.Ordinary.class)
class TasklistBrowserIT {

    private static final String UNIT = "cdcs-tieu-hoc-hop-giang";
    private static final String TITLE = "Hộp thư góp ý điện tử của tổ công đoàn";

    private static PackagedApplication application;
    private static Chromium chromium;
    private final List<String> scriptErrors = new ArrayList<>();

    @BeforeAll
    static void start(SharedApplication shared) {
        Path executable = Chromium.executableOrSkip();
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
    void aCaseGoesFromTheStartDialogToThePublicBook() {
        as("member." + UNIT, this::fileFromTheStartDialog);
        as("officer." + UNIT, page -> {
            openTask(page, "Thẩm định hồ sơ", "Việc của đơn vị tôi");
            claim(page);
            page.check("[name=outcome][value=ACCEPT]");
            complete(page);
        });
        as(
                "admin",
                page -> {
                    page.navigate(application.url("/camunda/app/cockpit/default/#/processes"));
                    assertThat(page.getByText("Công nhận sáng kiến").first()).isVisible();
                },
                "/camunda/app/cockpit/");
        for (int seat = 1; seat <= 3; seat++) {
            as("council" + seat + "." + UNIT, this::score);
        }
        as("secretary." + UNIT, page -> {
            openTask(page, "Lập biên bản họp", "Việc của đơn vị tôi");
            claim(page);
            page.fill(
                    "[name=heldOn]",
                    LocalDate.now(TimeConfiguration.VIETNAM).minusDays(1).toString());
            page.fill("[name=place]", "Phòng hội đồng");
            page.fill("[name=conclusion]", "Hội đồng nhất trí đề nghị công nhận.");
            complete(page);
        });
        as("committee." + UNIT, this::decideAfterAMistake);

        Page book = chromium.newPage();
        book.navigate(application.url("/so-vang?q=hop+thu+gop+y"));
        assertThat(book.getByText(TITLE).first()).isVisible();
        book.getByText(TITLE).first().click();
        assertThat(book.getByText("9/QĐ-CĐCS").first()).isVisible();
        book.context().close();
        assertThat(scriptErrors).isEmpty();
    }

    private void fileFromTheStartDialog(Page page) {
        page.getByText("Nộp hồ sơ mới").click();
        page.locator(".modal-content").getByText("Công nhận sáng kiến").click();
        Locator form = page.locator(".modal-content");
        Locator file = page.locator(".modal-footer button.btn-primary");
        assertThat(form.locator("[name=title]")).isVisible();
        assertThat(form.locator("[name=unitId]")).hasValue(UNIT);

        file.click();
        assertThat(form.getByText("Chưa có gì được lưu").first()).isVisible();
        assertThat(form.locator("[name=title][aria-invalid=true]")).isVisible();

        form.locator("[name=targetTier]").selectOption("GRASSROOTS");
        form.locator("[name=title]").fill(TITLE);
        form.locator("[name=kind]").selectOption("OPERATIONAL");
        form.locator("[name=field]").fill("Hoạt động công đoàn");
        form.locator("[name=description]").fill("Nhận góp ý <b>{{7*7}}</b> của đoàn viên.");
        form.locator("[name=firstAppliedAt]").fill("Công đoàn cơ sở");
        form.locator("[name=firstAppliedOn]")
                .fill(LocalDate.now(TimeConfiguration.VIETNAM).minusMonths(3).toString());
        form.locator("[name=implementedFrom]")
                .fill(LocalDate.now(TimeConfiguration.VIETNAM).minusMonths(4).toString());
        form.locator("[name=implementedTo]")
                .fill(LocalDate.now(TimeConfiguration.VIETNAM).minusMonths(1).toString());
        form.locator("[name=benefits]").fill("Trả lời nhanh hơn.");
        form.locator("[name=applicationConfirmedBy]").fill("Ban Giám hiệu");
        form.locator("[name='authors[0].position']").fill("Giáo viên");
        form.locator("[name='authors[0].sharePercent']").fill("100");
        file.click();
        assertThat(page.locator(".modal-content")).isHidden();
    }

    private void score(Page page) {
        openTask(page, "Chấm điểm và biểu quyết", "Việc của tôi");
        assertThat(page.getByText("<b>{{7*7}}</b>").first()).isVisible();
        page.check("[name=conflict][value=NONE]");
        page.fill("[name='scores.novelty']", "25");
        page.fill("[name='scores.applicability']", "25");
        page.fill("[name='scores.effectiveness']", "35");
        assertThat(page.getByText("85/100")).isVisible();
        page.check("[name=vote][value=AGREE]");
        complete(page);
    }

    private void decideAfterAMistake(Page page) {
        openTask(page, "Quyết định công nhận", "Việc của đơn vị tôi");
        claim(page);
        page.check("[name=outcome][value=RECOGNISE]");
        page.getByText("Hoàn thành").last().click();
        assertThat(page.locator("[name=decisionNumber][aria-invalid=true]")).isVisible();
        page.fill("[name=decisionNumber]", "9/QĐ-CĐCS");
        complete(page);
    }

    private static void openTask(Page page, String name, String filter) {
        TasklistSteps.openTask(page, filter, name, TITLE);
    }

    private void as(String account, Consumer<Page> work) {
        as(account, work, "/camunda/app/tasklist/");
    }

    private void as(String account, Consumer<Page> work, String path) {
        Page page = chromium.newPage();
        page.onPageError(error -> scriptErrors.add(account + ": " + error));
        page.navigate(application.url(path));
        TasklistSteps.signIn(page, account);
        try {
            work.accept(page);
        } catch (RuntimeException | AssertionError failure) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser-failure.png")));
            throw failure;
        }
        page.context().close();
    }
}
