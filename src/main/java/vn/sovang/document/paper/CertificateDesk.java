package vn.sovang.document.paper;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.shared.AlreadyDone;

/** Finds who issues certificates in a case; in cases that only undo something nobody does. */
@Component
public class CertificateDesk {

    private final List<CaseCertificates> kinds;

    CertificateDesk(List<CaseCertificates> kinds) {
        this.kinds = kinds;
    }

    private Optional<CaseCertificates> of(String caseId) {
        return kinds.stream().filter(kind -> kind.isOf(caseId)).findFirst();
    }

    CertificateKind kindOf(String caseId) {
        return of(caseId).map(CaseCertificates::kind).orElse(CertificateKind.INITIATIVE);
    }

    public List<CaseCertificates.Open> open(String caseId, String account) {
        return of(caseId).map(kind -> kind.open(caseId, account)).orElse(List.of());
    }

    public List<Certificate> issue(String caseId, SignerInput input, String account) {
        return of(caseId)
                .orElseThrow(() -> new AlreadyDone("certificateNoDecision"))
                .issue(caseId, input, account);
    }
}
