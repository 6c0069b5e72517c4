package vn.sovang.packaged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that do harm where they are not escaped. Each stands between {@code ⟦} and {@code ⟧}, so that whatever a page or
 * a mail shows between these marks can be compared with what was typed.
 */
final class HostileText {

    private static final String MARKUP =
            "\"><svg/onload=window.__ran=3><img src=x onerror=\"window.__ran=2\"><script>window.__ran=1</script>";
    private static final String EXPRESSIONS =
            "{{7*7}}{{constructor.constructor('window.__ran=4')()}}${7*7}#{7*7}[[${7*7}]]__${7*7}__{0}$&";
    private static final String QUOTES =
            "&lt;b&gt; ' or 1=1 -- javascript:window.__ran=5 =HYPERLINK(\"http://x\")" + " %0d%0aBcc: x@example.org";
    /** Family of four, Vietnamese decomposed and composed, Hebrew. */
    private static final String SIGNS = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66"
            + " Tie\u0302\u0301ng Tiếng zw \u05E9\u05DC\u05D5\u05DD txt.exe";

    /** No width, a stray end, an override that is never closed: removed on entry. */
    private static final String INVISIBLE = "\u200B\u200F\u2069\u202E";

    private static final String UNBREAKABLE = "Wm".repeat(80);

    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();
    private static final Set<String> TITLES = ConcurrentHashMap.newKeySet();

    static final String TITLE = title("Tên <script>window.__ran=1</script>", "{{7*7}}${7*7}#{7*7}[[${7*7}]]{0}", SIGNS);
    static final String OTHER_TITLE = title("Đơn hai <img src=x onerror=window.__ran=2>", EXPRESSIONS, SIGNS);
    static final String NAME = of("Tác giả", "<script>window.__ran=1</script>", EXPRESSIONS, SIGNS);
    static final String POSITION = of("Chức vụ", MARKUP, SIGNS);
    static final String FIELD = of("Lĩnh vực", EXPRESSIONS, SIGNS);
    static final String PLACE = of("Nơi", MARKUP, EXPRESSIONS, SIGNS);
    static final String INVESTOR = of("Chủ đầu tư", QUOTES, SIGNS);
    static final String CONFIRMER = of("Xác nhận", UNBREAKABLE, SIGNS);
    static final String DECISION_NUMBER = number("9/QĐ");
    /** As attachments are named: without what file systems and headers misread. */
    static final String FILE = "⟦Tệp <svg onload=window.__ran=3>{{7*7}}${7*7} \u202Efdp.exe⟧.pdf";

    static {
        KNOWN.add("⟦Tệp _svg onload=window.__ran=3_{{7_7}}${7_7} fdp.exe⟧");
    }

    private HostileText() {}

    /** The text with signs between that nobody sees, as it is sent; shown it is without them. */
    static String typed(String text) {
        return text.replace("⟦", "⟦" + INVISIBLE).replace("⟧", INVISIBLE + "⟧");
    }

    /** Several lines, ended as on Windows. */
    static String narrative(String label) {
        return of(label, MARKUP + "\r\n" + EXPRESSIONS + "\r\nBcc: x@example.org\r\n\r\n" + QUOTES, UNBREAKABLE, SIGNS);
    }

    /** As subjects of mails show it: nothing that turns the direction. */
    static String inHeaders(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
    }

    /** One line of at most 200 characters that begins with these words. */
    static String line(String label) {
        return of(label, "<svg/onload=window.__ran=3>", "{{7*7}}${7*7}#{7*7}[[${7*7}]]{0}", SIGNS);
    }

    /** As short as numbers of papers must be. */
    static String number(String label) {
        return of(label + "<script>window.__ran=1</script>{{7*7}}", "txt.exe");
    }

    /** Short and without braces, which templates read as their own. */
    static String tag(String label) {
        return of(label + "<img src=x onerror=x>");
    }

    /** What a case is called in subjects and lists. */
    static String title(String... parts) {
        return asTitle(of(parts));
    }

    /** A text by which cases are called too. */
    static String asTitle(String text) {
        TITLES.add(text);
        KNOWN.add(inHeaders(text));
        return text;
    }

    /** What cases were called so far. */
    static List<String> titles() {
        return List.copyOf(TITLES);
    }

    private static String of(String... parts) {
        String text = "⟦" + String.join(" ", parts) + "⟧";
        KNOWN.add(text);
        return text;
    }

    /** Everything made so far. */
    static List<String> known() {
        return List.copyOf(KNOWN);
    }

    /** The text fields of a request; the rest as in {@link Requests}. */
    static Map<String, Object> request(String unit, String title) {
        Map<String, Object> request = Requests.of(unit, typed(title), "GRASSROOTS");
        texts().forEach((field, text) -> request.put(field, typed(text)));
        @SuppressWarnings("unchecked")
        Map<String, Object> author = ((List<Map<String, Object>>) request.get("authors")).get(0);
        author.put("name", typed(NAME));
        author.put("position", typed(POSITION));
        return request;
    }

    /** Field by field what a person types besides the title and the authors. */
    static Map<String, String> texts() {
        return Map.of(
                "field", FIELD,
                "description", narrative("Mô tả"),
                "confidentialInformation", narrative("Bảo mật"),
                "conditions", narrative("Điều kiện"),
                "firstAppliedAt", PLACE,
                "investor", INVESTOR,
                "benefits", narrative("Lợi ích"),
                "applicationConfirmedBy", CONFIRMER,
                "authorOpinion", narrative("Ý kiến"));
    }

    static byte[] pdf() {
        return "%PDF-1.7\nMinh chứng".getBytes(StandardCharsets.UTF_8);
    }
}
