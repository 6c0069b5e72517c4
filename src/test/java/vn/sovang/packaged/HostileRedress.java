package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What people do in Tasklist with short dossiers, revocations and appeals of hostile texts, form by form. */
final class HostileRedress {

    private static final String MINE = "Việc của tôi";
    private static final String OURS = "Việc của đơn vị tôi";

    private final HostilePages pages;

    HostileRedress(HostilePages pages) {
        this.pages = pages;
    }

    void award(Page page) {
        open(page, OURS, "Quyết định khen đột xuất", HostileAwards.DEED_OF, 4);
        page.check("[name=outcome][value=AWARD]");
        page.fill("[name=decisionNumber]", HostileText.number("21/QĐ"));
        page.fill("[name=reason]", HostileText.narrative("Căn cứ"));
        TasklistSteps.complete(page);
    }

    /** The same deed again: the form tells the decision that rewarded it. */
    void awardAgain(Page page) {
        open(page, OURS, "Quyết định khen đột xuất", HostileAwards.DEED_OF, 5);
        page.check("[name=outcome][value=AWARD]");
        page.fill("[name=decisionNumber]", HostileText.number("22/QĐ"));
        page.fill("[name=override]", HostileText.narrative("Vẫn khen vì"));
        TasklistSteps.complete(page);
    }

    void ratify(Page page) {
        open(page, OURS, "Phê chuẩn khen đột xuất", HostileAwards.DEED_OF, 8);
        page.check("[name=outcome][value=RATIFY]");
        page.fill("[name=decisionNumber]", HostileText.number("05/NQ"));
        page.fill("[name=reason]", HostileText.narrative("Phê chuẩn"));
        TasklistSteps.complete(page);
    }

    void overturn(Page page) {
        open(page, OURS, "Phê chuẩn khen đột xuất", HostileAwards.DEED_OF, 8);
        page.check("[name=outcome][value=OVERTURN]");
        page.fill("[name=decisionNumber]", HostileText.number("06/NQ"));
        page.fill("[name=reason]", HostileText.narrative("Không phê chuẩn"));
        TasklistSteps.complete(page);
    }

    /** The holder has no account: the officer records what came on paper. */
    void answerOnPaper(Page page) {
        open(page, OURS, "Trả lời thông báo", HostileAwards.DEED_OF, 6);
        page.check("[name=accepts][value=false]");
        page.fill("[name=answer]", HostileText.narrative("Trả lời"));
        TasklistSteps.complete(page);
    }

    void answer(Page page) {
        open(page, MINE, "Trả lời thông báo", HostileText.TITLE, 6);
        page.check("[name=accepts][value=false]");
        page.fill("[name=answer]", HostileText.narrative("Không đồng ý"));
        TasklistSteps.complete(page);
    }

    void revoke(Page page, String title) {
        open(page, OURS, "Quyết định hủy bỏ", title, 6);
        page.check("[name=outcome][value=REVOKE]");
        page.fill("[name=decisionNumber]", HostileText.number("70/QĐ"));
        page.fill("[name=reason]", HostileText.narrative("Hủy vì"));
        TasklistSteps.complete(page);
    }

    void keepDependent(Page page) {
        open(page, OURS, "Xem xét lại khen thưởng liên quan", HostileText.TITLE, 11);
        page.check("[name=outcome][value=KEEP]");
        page.fill("[name=reason]", HostileText.narrative("Giữ vì"));
        TasklistSteps.complete(page);
    }

    void assign(Page page, String reviewer) {
        open(page, OURS, "Phân công người thẩm tra", HostileAwards.REFUSED_NAME, 8);
        page.check("[data-reviewer][value='" + reviewer + "']");
        TasklistSteps.complete(page);
    }

    void review(Page page) {
        open(page, MINE, "Thẩm tra khiếu nại", HostileAwards.REFUSED_NAME, 10);
        page.check("[name=opinion][value=UPHOLD]");
        page.fill("[name=reasons]", HostileText.narrative("Thẩm tra"));
        TasklistSteps.complete(page);
    }

    void uphold(Page page) {
        open(page, OURS, "Trả lời khiếu nại", HostileAwards.REFUSED_NAME, 9);
        page.check("[name=outcome][value=UPHOLD]");
        page.fill("[name=decisionNumber]", HostileText.number("80/QĐ"));
        page.fill("[name=reason]", HostileText.narrative("Chấp nhận vì"));
        TasklistSteps.complete(page);
    }

    void nominateAgain(Page page) {
        open(page, OURS, "Lập tờ trình đề nghị lại", HostileAwards.REFUSED_NAME, 13);
        page.fill("[name=roundName]", HostileAwards.NEXT_ROUND);
        page.check("[name=copyNominee][value=true]");
        TasklistSteps.complete(page);
    }

    private void open(Page page, String filter, String task, String title, int texts) {
        TasklistSteps.openTask(page, filter, task, title);
        assertThat(page.locator("li.task").getByText(title).first()).isVisible();
        if (filter.equals(OURS)) {
            TasklistSteps.claim(page);
        }
        page.locator(".sv-form details").all().forEach(section -> section.evaluate("each => { each.open = true; }"));
        pages.look(page, "Tasklist: " + task, texts);
    }
}
