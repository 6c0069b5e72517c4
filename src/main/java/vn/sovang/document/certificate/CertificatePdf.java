package vn.sovang.document.certificate;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sovang.document.pdf.PdfTemplates;

/** The paper of a certificate: A4 across, with its code as a QR code that leads to the page where anybody checks it. */
@Component
class CertificatePdf {

    private final PdfTemplates templates;
    private final URI baseUrl;

    CertificatePdf(PdfTemplates templates, @Value("${sovang.base-url}") URI baseUrl) {
        this.templates = templates;
        this.baseUrl = baseUrl;
    }

    /** @param place where the unit dates its documents; null when it has not said */
    byte[] render(Certificate certificate, String place) {
        return templates.render(
                "certificate",
                Map.of(
                        "certificate",
                        certificate,
                        "certified",
                        certificate.certified(),
                        "issuer",
                        lines(certificate.issuer()),
                        "office",
                        lines(certificate.signer().office()),
                        "address",
                        address(certificate.code()),
                        "page",
                        address(null).replaceFirst("^https?://", ""),
                        "place",
                        place == null || place.isBlank() ? "" : place,
                        "size",
                        size(certificate)));
    }

    private String address(String code) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUri(baseUrl).pathSegment("chung-nhan");
        return (code == null ? address : address.pathSegment(code)).build().toUriString();
    }

    /** Long texts in smaller letters, so that they stay on the one page. */
    private static String size(Certificate certificate) {
        Certified certified = certificate.certified();
        int length =
                certified.achievement().length() + 2 * certified.holder().name().length();
        if (length <= 180) {
            return "large";
        }
        if (length <= 420) {
            return "medium";
        }
        return length <= 700 ? "small" : "tiny";
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\\|"));
    }
}
