package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** What people do with a letter in Tasklist, each on a page of their own. */
final class LetterSteps {

    private static final String OF_THE_UNIT = "Việc của đơn vị tôi";
    private static final String OF_MINE = "Việc của tôi";

    private final String round;

    /** @param round title by which the letter's tasks are found */
    LetterSteps(String round) {
        this.round = round;
    }

    void submitLetter(Page page, String number) {
        openAndClaim(page, "Lập danh sách và trình");
        page.fill("[name=letterNumber]", number);
        TasklistSteps.complete(page);
    }

    void acceptAll(Page page) {
        openAndClaim(page, "Thẩm định danh sách");
        page.getByText("Đạt mọi dòng đang hiện").click();
        TasklistSteps.complete(page);
    }

    void agreeToAll(Page page) {
        TasklistSteps.openTask(page, OF_MINE, "Biểu quyết danh sách", round);
        page.getByText("Đồng ý mọi dòng đang hiện", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText(Pattern.compile("Đã biểu quyết (\\d+)/\\1"))).isVisible();
        TasklistSteps.complete(page);
    }

    void conclude(Page page) {
        openAndClaim(page, "Lập biên bản họp");
        page.fill("[name=place]", "Phòng hội đồng");
        page.fill("[name=conclusion]", "Hội đồng nhất trí với danh sách.");
        TasklistSteps.complete(page);
    }

    void decideAsTheCouncil(Page page, String number) {
        openDecision(page, number);
        TasklistSteps.complete(page);
    }

    /** A refusal without its reason goes nowhere. */
    void decideButRefuseTheLast(Page page, String number, String reason) {
        openDecision(page, number);
        page.locator("input[type=radio][value=REFUSE]").last().check();
        page.getByText("Hoàn thành").last().click();
        assertThat(page.locator("textarea[aria-invalid=true]").last())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        page.locator("textarea[aria-invalid=true]").last().fill(reason);
        TasklistSteps.complete(page);
    }

    private void openDecision(Page page, String number) {
        openAndClaim(page, "Quyết định khen thưởng");
        page.getByText("Theo kết quả Hội đồng").click();
        page.fill("[name=decisionNumber]", number);
    }

    void forward(Page page, String number) {
        openAndClaim(page, "Trình cấp trên");
        page.check("[name=forward][value=true]");
        page.fill("[name=letterNumber]", number);
        TasklistSteps.complete(page);
    }

    private void openAndClaim(Page page, String task) {
        TasklistSteps.openTask(page, OF_THE_UNIT, task, round);
        TasklistSteps.claim(page);
    }
}
