package vn.sovang.document.paper;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateFiles;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.CertificateStatus;
import vn.sovang.document.certificate.CertificateView;
import vn.sovang.document.certificate.Certificates;
import vn.sovang.document.certificate.Certified;
import vn.sovang.document.certificate.Correction;
import vn.sovang.document.issued.CaseIssuing;
import vn.sovang.document.pdf.PdfAnswer;
import vn.sovang.shared.InputReader;

/** Certificates of cases over HTTP. */
@RestController
@RequestMapping("/api")
class CertificateController {

    private final CertificateDesk desk;
    private final Certificates certificates;
    private final CertificateFiles files;
    private final CaseIssuing cases;
    private final InputReader reader;

    CertificateController(
            CertificateDesk desk,
            Certificates certificates,
            CertificateFiles files,
            CaseIssuing cases,
            InputReader reader) {
        this.desk = desk;
        this.certificates = certificates;
        this.files = files;
        this.cases = cases;
        this.reader = reader;
    }

    record Item(
            String id,
            String code,
            CertificateKind kind,
            String title,
            String unitId,
            String number,
            String holder,
            String holderPosition,
            String holderUnit,
            String achievement,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate issuedOn,
            String reason,
            CertificateStatus status,
            String supersededBy,
            String href) {

        static Item of(CertificateView view) {
            Certificate certificate = view.certificate();
            Certified certified = certificate.certified();
            return new Item(
                    certificate.id(),
                    certificate.code(),
                    certified.kind(),
                    certified.title(),
                    certified.unitId(),
                    certificate.registerNumber(),
                    certified.holder().name(),
                    certified.holder().position(),
                    certified.holder().unit(),
                    certified.achievement(),
                    certified.decisionNumber(),
                    certified.decidedOn(),
                    certificate.issued().on(),
                    certificate.reason(),
                    view.status(),
                    view.supersededBy(),
                    "/api/certificates/" + certificate.id() + "/file");
        }
    }

    @GetMapping("/cases/{caseId}/certificates")
    List<Item> list(@PathVariable String caseId, Principal principal) {
        cases.requireReader(caseId, principal.getName());
        return certificates.ofCase(caseId).stream().map(Item::of).toList();
    }

    @PostMapping("/cases/{caseId}/certificates")
    @ResponseStatus(HttpStatus.CREATED)
    List<Item> issue(@PathVariable String caseId, @RequestBody(required = false) String body, Principal principal) {
        cases.requireIssuer(caseId, principal.getName());
        SignerInput input = reader.read(body, SignerInput.class);
        return desk.issue(caseId, input, principal.getName()).stream()
                .map(certificate -> Item.of(certificates.get(certificate.id())))
                .toList();
    }

    @PostMapping("/certificates/{id}/reissue")
    @ResponseStatus(HttpStatus.CREATED)
    Item reissue(@PathVariable String id, @RequestBody(required = false) String body, Principal principal) {
        Certificate earlier = visible(id, principal).certificate();
        certificates.requireIssuer(principal.getName(), earlier.certified().unitId());
        Certificate issued = certificates.reissue(id, reader.read(body, Correction.class), principal.getName());
        return Item.of(certificates.get(issued.id()));
    }

    @GetMapping("/certificates/{id}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, Principal principal) {
        CertificateView view = visible(id, principal);
        return PdfAnswer.download(view.certificate().code() + ".pdf", files.of(view));
    }

    private CertificateView visible(String id, Principal principal) {
        CertificateView view = certificates.get(id);
        cases.requireReader(view.certificate().certified().caseId(), principal.getName());
        return view;
    }
}
