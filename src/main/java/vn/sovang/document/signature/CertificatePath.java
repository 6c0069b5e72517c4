package vn.sovang.document.signature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a trusted root vouches for a certificate (RFC 5280), asked of Java's own path validation, offline. */
final class CertificatePath {

    private final Set<TrustAnchor> anchors;

    CertificatePath(Collection<X509Certificate> roots) {
        this.anchors = roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toUnmodifiableSet());
    }

    /** @param others certificates the file brings along; they prove nothing by themselves */
    boolean isTrusted(X509Certificate certificate, List<X509Certificate> others, Instant at) {
        if (anchors.isEmpty()) {
            return false;
        }
        if (anchors.stream().anyMatch(anchor -> anchor.getTrustedCert().equals(certificate))) {
            return true;
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        try {
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
            // No revocation lists: they would have to be fetched.
            parameters.setRevocationEnabled(false);
            parameters.setDate(Date.from(at));
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException noPath) {
            return false;
        }
    }
}
