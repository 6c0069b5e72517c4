package vn.sovang.shared;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What an answer that is a bare array tells of the other pages: {@code X-Total-Count} and {@code Link} (RFC 8288). */
public final class PageHeaders {

    private PageHeaders() {}

    public static HttpHeaders of(PageOf<?> page) {
        HttpHeaders headers = new HttpHeaders();
        headers.set("X-Total-Count", Long.toString(page.total()));
        if (page.page() > 0) {
            headers.add(HttpHeaders.LINK, link(page.page() - 1, "prev"));
        }
        if (page.page() + 1 < page.pages()) {
            headers.add(HttpHeaders.LINK, link(page.page() + 1, "next"));
        }
        return headers;
    }

    /** A reference without host: whoever asked knows it better than we do behind a proxy. */
    private static String link(int page, String relation) {
        String target = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
        return "<" + target + ">; rel=\"" + relation + "\"";
    }
}
