package vn.sovang.award.papers;

import org.springframework.stereotype.Component;
import vn.sovang.award.Honour;
import vn.sovang.award.Honours;
import vn.sovang.award.Recipient;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.CertificateSubject;

/**
 * A certificate of an honour goes the way of the honour. Nobody asked individuals whether the public may read their
 * name, so only collectives are named.
 */
@Component
class HonourStanding implements CertificateSubject {

    private final Honours honours;

    HonourStanding(Honours honours) {
        this.honours = honours;
    }

    @Override
    public CertificateKind kind() {
        return CertificateKind.COMMENDATION;
    }

    @Override
    public Standing standing(Certificate certificate) {
        Honour honour = honours.get(certificate.certified().subject());
        boolean published = honour.recipient() == Recipient.COLLECTIVE;
        return honour.isValid()
                ? Standing.inForce(published)
                : new Standing(true, honour.revocationNumber(), honour.revokedOn(), published);
    }
}
