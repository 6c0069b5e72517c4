package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What each person does in Tasklist with a letter of hostile texts; every form is looked at before it is filled in. */
final class HostileLetter {

    private static final String MINE = "Việc của tôi";
    private static final String OURS = "Việc của đơn vị tôi";

    private final HostilePages pages;

    HostileLetter(HostilePages pages) {
        this.pages = pages;
    }

    void prepare(Page page) {
        open(page, OURS, "Lập danh sách và trình", 21);
        page.fill("[name=letterNumber]", HostileAwards.LETTER_NUMBER);
        TasklistSteps.complete(page);
    }

    /** One more word is wanted about the second, the fourth is dropped. */
    void appraise(Page page) {
        open(page, OURS, "Thẩm định danh sách", 27);
        page.getByText("Đạt mọi dòng đang hiện").click();
        choose(page, 2, "SUPPLEMENT", HostileText.narrative("Bổ sung"));
        choose(page, 4, "DROP", HostileText.narrative("Loại"));
        TasklistSteps.complete(page);
    }

    void supplement(Page page) {
        open(page, OURS, "Bổ sung danh sách", 8);
        page.fill("[name=comment]", HostileText.narrative("Đã bổ sung"));
        TasklistSteps.complete(page);
    }

    void appraiseAgain(Page page) {
        open(page, OURS, "Thẩm định danh sách", 23);
        page.getByText("Đạt mọi dòng đang hiện").click();
        TasklistSteps.complete(page);
    }

    void vote(Page page) {
        open(page, MINE, "Biểu quyết danh sách", 23);
        page.getByText("Đồng ý mọi dòng đang hiện", new Page.GetByTextOptions().setExact(true))
                .click();
        page.fill("[name=comment]", HostileText.narrative("Nhận xét"));
        TasklistSteps.complete(page);
    }

    void conclude(Page page) {
        open(page, OURS, "Lập biên bản họp", 19);
        page.fill("[name=place]", HostileText.line("Nơi họp"));
        page.fill("[name=conclusion]", HostileText.narrative("Kết luận"));
        TasklistSteps.complete(page);
    }

    void decide(Page page) {
        open(page, OURS, "Quyết định khen thưởng", 25);
        page.getByText("Theo kết quả Hội đồng").click();
        choose(page, 2, "REFUSE", HostileText.narrative("Không khen"));
        page.fill("[name=decisionNumber]", HostileText.number("40/QĐ"));
        page.fill("[name=reason]", HostileText.narrative("Căn cứ"));
        TasklistSteps.complete(page);
    }

    void forward(Page page) {
        open(page, OURS, "Trình cấp trên", 14);
        page.check("[name=forward][value=true]");
        page.fill("[name=letterNumber]", HostileText.number("41/TTr"));
        page.fill("[name=reason]", HostileText.narrative("Lý do trình"));
        TasklistSteps.complete(page);
    }

    /** The province decides on what the public said too. */
    void decideAfterConsultation(Page page) {
        open(page, OURS, "Quyết định khen thưởng", 21);
        page.getByText("Theo kết quả Hội đồng").click();
        page.fill("[name=decisionNumber]", HostileText.number("60/QĐ"));
        TasklistSteps.complete(page);
    }

    private static void choose(Page page, int row, String outcome, String reason) {
        Locator line = page.locator(".sv-form tr:has(td.sv-no:text-is('" + row + "'))");
        line.locator("input[value=" + outcome + "]").check();
        line.locator("textarea").first().fill(reason);
    }

    private void open(Page page, String filter, String task, int texts) {
        TasklistSteps.openTask(page, filter, task, HostileAwards.ROUND);
        assertThat(page.locator("li.task").getByText(HostileAwards.ROUND).first())
                .isVisible();
        if (filter.equals(OURS)) {
            TasklistSteps.claim(page);
        }
        page.locator(".sv-form details").all().forEach(section -> section.evaluate("each => { each.open = true; }"));
        page.locator(".sv-form button.sv-open").all().forEach(Locator::click);
        pages.look(page, "Tasklist: " + task, texts);
    }
}
