package vn.sovang.packaged;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.sovang.shared.TimeConfiguration;

/** An officer fills the register of documents, the unit's letterhead and its Word templates with hostile texts. */
final class HostileOffice {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final HostilePages pages;

    HostileOffice(HostilePages pages) {
        this.pages = pages;
    }

    /** Starts at {@code /so-van-ban}. */
    void register(Page page) {
        String subject = HostileText.line("Trích yếu");
        page.locator("#record-kind").selectOption("DECISION");
        page.fill("#record-number", HostileText.number("71/QĐ"));
        page.fill("#record-date", LocalDate.now(TimeConfiguration.VIETNAM).toString());
        page.fill("#record-subject", subject);
        page.locator("form[action$='ghi-so'] button").click();
        assertThat(page.locator(".alert-success")).isVisible();
        pages.look(page, "number kept", 3);

        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("Trích yếu <svg"));
        row.locator("summary").click();
        row.locator("[name=reason]").fill(HostileText.line("Lý do hủy"));
        row.locator("button").click();
        assertThat(page.locator(".alert-success")).isVisible();
        assertThat(page.locator("tr s")).isVisible();
        pages.look(page, "number struck out", 3);

        page.locator("#record-kind").selectOption("DECISION");
        page.fill("#record-number", HostileText.number("40/QĐ"));
        page.fill("#record-date", LocalDate.now(TimeConfiguration.VIETNAM).toString());
        page.fill("#record-subject", subject);
        page.locator("form[action$='ghi-so'] button").click();
        assertThat(page.locator(".alert-error")).isVisible();
        pages.look(page, "number taken", 3);
    }

    /** Starts at {@code /mau-van-ban}. */
    void letterhead(Page page) {
        page.fill("#symbol", "CĐCS");
        page.fill("#place", HostileText.number("Nơi"));
        page.fill("#authority", HostileText.number("TM. BAN"));
        page.fill("#office", HostileText.number("Chủ tịch"));
        page.fill("#signatory", HostileText.line("Người ký văn bản"));
        page.locator("form[action$='thong-tin'] button").click();
        assertThat(page.locator(".alert-success")).isVisible();
        pages.look(page, "letterhead", 4);
    }

    /** Starts at the page of a kind of document. */
    void template(Page page) {
        String name = HostileText.FILE.replace(".pdf", ".docx");
        page.setInputFiles("#file", new FilePayload(name, WORD, wordFile("{{" + HostileText.tag("Ô") + "}}")));
        page.locator("form:has(#file) button").click();
        assertThat(page.locator(".alert-error")).isVisible();
        pages.look(page, "broken template", 1);

        Download download = page.waitForDownload(
                () -> page.locator("a[href*='/tep']").first().click());
        page.setInputFiles("#file", new FilePayload(name, WORD, content(download)));
        page.locator("form:has(#file) button").click();
        assertThat(page.locator(".alert-success")).isVisible();
        pages.look(page, "template", 1);
    }

    /** Starts at {@code /in-an}: what bears hostile names is printed all the same. */
    void print(Page page) {
        page.locator("#kind").selectOption("COMMENDATION");
        page.locator("form:has(#kind) button").click();
        assertThat(page.locator("a[href$='/file']"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                        .setTimeout(60_000));
        assertThat(page.locator("#problems")).hasCount(0);
        pages.look(page, "print batch", 0);
    }

    private static byte[] wordFile(String text) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] content(Download download) {
        try (InputStream file = download.createReadStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
