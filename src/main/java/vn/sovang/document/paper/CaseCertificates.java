package vn.sovang.document.paper;

import java.util.List;
import vn.sovang.document.certificate.Certificate;
import vn.sovang.document.certificate.CertificateKind;
import vn.sovang.document.certificate.Signer;
import vn.sovang.organisation.Unit;

/** Certificates for what was decided in cases of one kind. */
public interface CaseCertificates {

    /**
     * What the unit has not issued a certificate for yet.
     *
     * @param holders how many get one
     * @param usual who signs there as a rule
     * @param single those of which one alone can be chosen; empty when they are issued together
     */
    record Open(Unit unit, String decisionNumber, int holders, Signer usual, List<Choice> single) {}

    /** @param key what {@link SignerInput#honour()} takes */
    record Choice(String key, String holder) {}

    CertificateKind kind();

    boolean isOf(String caseId);

    /** Where the account can issue certificates for this case now. */
    List<Open> open(String caseId, String account);

    /**
     * Issues a certificate to each holder who has none from the unit, or to the one that is named.
     *
     * @throws vn.sovang.shared.NotVisible when the account may not know of the case
     * @throws vn.sovang.shared.NotAllowed for everybody but officers and deciding body of the unit
     * @throws vn.sovang.shared.AlreadyDone when there is nothing to be issued
     */
    List<Certificate> issue(String caseId, SignerInput input, String account);
}
