package vn.sovang.notification;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of our pages as they stand in mails. */
@Component
class MailLinks {

    private final URI baseUrl;

    MailLinks(@Value("${sovang.base-url}") URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Right-hand side of every Message-ID. */
    String host() {
        return baseUrl.getHost() == null ? "localhost" : baseUrl.getHost();
    }

    public String home() {
        return to();
    }

    public String caseOf(String caseId) {
        return to("ho-so", caseId);
    }

    public String bookEntry(String code) {
        return to("so-vang", code);
    }

    /** Where everybody finds the own nominations. */
    public String awards() {
        return to("khen-thuong");
    }

    public String tasklist() {
        return to("camunda", "app", "tasklist") + "/";
    }

    private String to(String... segments) {
        return UriComponentsBuilder.fromUri(baseUrl)
                .pathSegment(segments)
                .encode()
                .build()
                .toUriString();
    }
}
