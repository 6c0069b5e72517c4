package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.sovang.packaged.TasklistSteps.claim;
import static vn.sovang.packaged.TasklistSteps.complete;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import vn.sovang.shared.TimeConfiguration;

/** What each person does in Tasklist with a case of hostile texts; every form is looked at before it is filled in. */
final class HostileCase {

    private static final String MINE = "Việc của tôi";
    private static final String OURS = "Việc của đơn vị tôi";

    private final HostilePages pages;

    HostileCase(HostilePages pages) {
        this.pages = pages;
    }

    void fileFromTheStartDialog(Page page) {
        page.getByText("Nộp hồ sơ mới").click();
        page.locator(".modal-content").getByText("Công nhận sáng kiến").click();
        Locator form = page.locator(".modal-content");
        assertThat(form.locator("[name=title]")).isVisible();
        form.locator("[name=targetTier]").selectOption("GRASSROOTS");
        form.locator("[name=title]").fill(HostileText.TITLE);
        form.locator("[name=kind]").selectOption("OPERATIONAL");
        HostileText.texts()
                .forEach((name, text) -> form.locator("[name=" + name + "]").fill(text));
        LocalDate today = LocalDate.now(TimeConfiguration.VIETNAM);
        form.locator("[name=firstAppliedOn]").fill(today.minusMonths(3).toString());
        form.locator("[name=implementedFrom]").fill(today.minusMonths(4).toString());
        form.locator("[name=implementedTo]").fill(today.minusMonths(1).toString());
        form.locator("[name='authors[0].name']").fill(HostileText.NAME);
        form.locator("[name='authors[0].position']").fill(HostileText.POSITION);
        form.locator("[name='authors[0].sharePercent']").fill("100");
        form.locator("[name='authors[0].publishConsent']").check();
        pages.look(page, "start dialog", 12);
        page.locator(".modal-footer button.btn-primary").click();
        assertThat(page.locator(".modal-content")).isHidden();
    }

    void askForMore(Page page) {
        open(page, OURS, "Thẩm định hồ sơ", 14);
        claim(page);
        page.check("[name=outcome][value=SUPPLEMENT]");
        page.fill("[name=reason]", HostileText.narrative("Bổ sung"));
        complete(page);
    }

    void supplement(Page page) {
        open(page, MINE, "Bổ sung hồ sơ", 20);
        page.fill("[name='request.description']", HostileText.narrative("Mô tả mới"));
        complete(page);
    }

    void accept(Page page) {
        open(page, OURS, "Thẩm định hồ sơ", 16);
        claim(page);
        page.check("[name=outcome][value=ACCEPT]");
        page.fill("[name=reason]", HostileText.narrative("Đạt"));
        complete(page);
    }

    void score(Page page) {
        open(page, MINE, "Chấm điểm và biểu quyết", 14);
        page.check("[name=conflict][value=NONE]");
        page.fill("[name='scores.novelty']", "25");
        page.fill("[name='scores.applicability']", "25");
        page.fill("[name='scores.effectiveness']", "35");
        page.check("[name=vote][value=AGREE]");
        page.fill("[name=comment]", HostileText.narrative("Nhận xét"));
        complete(page);
    }

    void conclude(Page page) {
        open(page, OURS, "Lập biên bản họp", 15);
        claim(page);
        page.fill(
                "[name=heldOn]",
                LocalDate.now(TimeConfiguration.VIETNAM).minusDays(1).toString());
        page.fill("[name=place]", HostileText.INVESTOR);
        page.fill("[name=conclusion]", HostileText.narrative("Kết luận"));
        complete(page);
    }

    void decide(Page page) {
        open(page, OURS, "Quyết định công nhận", 16);
        claim(page);
        page.check("[name=outcome][value=RECOGNISE]");
        page.fill("[name=decisionNumber]", HostileText.DECISION_NUMBER);
        page.fill("[name=reason]", HostileText.narrative("Căn cứ"));
        complete(page);
    }

    private void open(Page page, String filter, String task, int texts) {
        TasklistSteps.openTask(page, filter, task, HostileText.TITLE);
        assertThat(page.locator("li.task").getByText(HostileText.TITLE).first()).isVisible();
        page.locator(".sv-form details").all().forEach(section -> section.evaluate("each => { each.open = true; }"));
        pages.look(page, "Tasklist: " + task, texts);
    }
}
