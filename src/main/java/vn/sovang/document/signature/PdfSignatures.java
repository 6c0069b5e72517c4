package vn.sovang.document.signature;

import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Checks the signatures of a PDF with EU DSS, without fetching anything: who, when, intact, what came after, and whether
 * the configured roots vouch for the signer. Revocation is only known where the file itself brings the proof.
 */
@Component
public class PdfSignatures {

    private static final Logger LOG = LoggerFactory.getLogger(PdfSignatures.class);

    private final CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
    private final CertificatePath path;
    private final Clock clock;

    PdfSignatures(SignatureSettings settings, Clock clock) {
        List<X509Certificate> trusted = TrustedRoots.read(settings.trustedRoots());
        trusted.forEach(root -> roots.addCertificate(new CertificateToken(root)));
        this.path = new CertificatePath(trusted);
        this.clock = clock;
    }

    /** True when at least one root is configured; without one no signature is trusted. */
    public boolean trustsAnybody() {
        return roots.getNumberOfCertificates() > 0;
    }

    public SignatureReport check(byte[] pdf) {
        try {
            DiagnosticData data = new DiagnosticData(validator(pdf).getDiagnosticData());
            List<SignatureWrapper> signatures = data.getSignatures();
            Set<String> fields = Stream.concat(
                            signatures.stream().map(SignatureWrapper::getSignatureFieldNames),
                            data.getTimestampList().stream().map(TimestampWrapper::getSignatureFieldNames))
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
            long covered = Stream.concat(
                            signatures.stream().map(SignatureWrapper::getSignatureByteRange),
                            data.getTimestampList().stream().map(TimestampWrapper::getSignatureByteRange))
                    .mapToLong(PdfSignatures::end)
                    .max()
                    .orElse(0);
            List<X509Certificate> others = data.getUsedCertificates().stream()
                    .map(PdfSignatures::x509)
                    .flatMap(Optional::stream)
                    .toList();
            PdfFile file = new PdfFile(others, fields, covered, pdf.length);
            return new SignatureReport(
                    true,
                    signatures.stream()
                            .map(signature -> finding(signature, file))
                            .toList());
        } catch (RuntimeException unreadable) {
            // The library throws whatever comes; a hostile file must not become a fault of ours.
            LOG.info("The signatures of a PDF of {} bytes cannot be read: {}", pdf.length, unreadable.toString());
            return new SignatureReport(false, List.of());
        }
    }

    /**
     * What is known of the whole file.
     *
     * @param others certificates in it; they prove nothing by themselves
     * @param fields names of the fields that hold signatures and timestamps
     * @param covered bytes up to the end of the last signature or timestamp
     */
    private record PdfFile(List<X509Certificate> others, Set<String> fields, long covered, long length) {}

    private PDFDocumentValidator validator(byte[] pdf) {
        // Empty sources: nothing is fetched, neither issuers nor revocation.
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(roots);
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        // Drawing pages of strangers takes memory without limit; changed objects are found without it.
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory objects = new PdfBoxDefaultObjectFactory();
        objects.setPdfDifferencesFinder(differences);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(objects);
        validator.setCertificateVerifier(verifier);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    private SignatureFinding finding(SignatureWrapper signature, PdfFile file) {
        Optional<CertificateWrapper> certificate = Optional.ofNullable(signature.getSigningCertificate());
        Instant timestamped = trustedTime(signature, file.others());
        return new SignatureFinding(
                verdict(signature, timestamped, file),
                certificate.map(CertificateWrapper::getCommonName).orElse(null),
                certificate.map(CertificateWrapper::getOrganizationName).orElse(null),
                certificate.map(PdfSignatures::issuer).orElse(null),
                certificate.map(CertificateWrapper::getSerialNumber).orElse(null),
                certificate
                        .map(CertificateWrapper::getNotBefore)
                        .map(Date::toInstant)
                        .orElse(null),
                certificate
                        .map(CertificateWrapper::getNotAfter)
                        .map(Date::toInstant)
                        .orElse(null),
                signature.getClaimedSigningTime() == null
                        ? null
                        : signature.getClaimedSigningTime().toInstant(),
                timestamped,
                end(signature.getSignatureByteRange()) == file.length(),
                end(signature.getSignatureByteRange()) < file.covered());
    }

    private SignatureVerdict verdict(SignatureWrapper signature, Instant timestamped, PdfFile file) {
        Optional<X509Certificate> certificate =
                Optional.ofNullable(signature.getSigningCertificate()).flatMap(PdfSignatures::x509);
        if (!signature.isSignatureIntact()
                || !signature.isSignatureValid()
                || !signature.isSignatureByteRangeValid()
                || !startsAtTheBeginning(signature)) {
            return SignatureVerdict.BROKEN;
        }
        if (isChangedLater(signature, file) || file.covered() < file.length() && !bringsOnlyProofs(signature)) {
            return SignatureVerdict.CHANGED_LATER;
        }
        if (certificate.isEmpty()) {
            return SignatureVerdict.UNTRUSTED;
        }
        if (isRevoked(signature.getSigningCertificate())) {
            return SignatureVerdict.CERTIFICATE_REVOKED;
        }
        Instant at = timestamped == null ? clock.instant() : timestamped;
        Instant from = certificate.get().getNotBefore().toInstant();
        Instant to = certificate.get().getNotAfter().toInstant();
        Instant withinValidity = at.isBefore(from) ? from : at.isAfter(to) ? to : at;
        if (!path.isTrusted(certificate.get(), file.others(), withinValidity)) {
            return SignatureVerdict.UNTRUSTED;
        }
        Date claimed = signature.getClaimedSigningTime();
        if (at.isBefore(from) || claimed != null && claimed.toInstant().isBefore(from)) {
            return SignatureVerdict.NOT_YET_VALID;
        }
        return at.isAfter(to) ? SignatureVerdict.EXPIRED : SignatureVerdict.GOOD;
    }

    /**
     * What came later and is neither a further signature nor a proof about certificates. A picture of a later signature
     * may lie over an earlier one, as a seal is stamped over a name.
     */
    private static boolean isChangedLater(SignatureWrapper signature, PdfFile file) {
        return !signature.getPdfAnnotationChanges().isEmpty()
                || !signature.getPdfUndefinedChanges().isEmpty()
                || !signature.getPdfPageDifferenceConcernedPages().isEmpty()
                || !file.fields().containsAll(signature.getModifiedFieldNames());
    }

    /** The file goes on after its last signature, with nothing but certificates and revocation data. */
    private static boolean bringsOnlyProofs(SignatureWrapper signature) {
        return signature.arePdfObjectModificationsDetected()
                && !signature.getPdfExtensionChanges().isEmpty()
                && signature.getPdfSignatureOrFormFillChanges().isEmpty();
    }

    private static boolean startsAtTheBeginning(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range.size() == 4 && range.get(0).signum() == 0;
    }

    private static boolean isRevoked(CertificateWrapper certificate) {
        return certificate.getCertificateRevocationData().stream().anyMatch(CertificateRevocationWrapper::isRevoked);
    }

    /** The earliest intact time of an authority that the roots vouch for. */
    private Instant trustedTime(SignatureWrapper signature, List<X509Certificate> others) {
        return signature.getTimestampList().stream()
                .filter(stamp -> stamp.isMessageImprintDataFound()
                        && stamp.isMessageImprintDataIntact()
                        && stamp.isSignatureIntact()
                        && stamp.isSignatureValid())
                .filter(stamp -> Optional.ofNullable(stamp.getSigningCertificate())
                        .flatMap(PdfSignatures::x509)
                        .filter(authority -> path.isTrusted(
                                authority, others, stamp.getProductionTime().toInstant()))
                        .isPresent())
                .map(stamp -> stamp.getProductionTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Common name of the authority; its whole name when it has none. */
    private static String issuer(CertificateWrapper certificate) {
        String name = certificate.getCertificateIssuerDN();
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(name);
        } catch (InvalidNameException unusual) {
            return name;
        }
    }

    private static long end(List<BigInteger> range) {
        return range == null || range.size() != 4
                ? 0
                : range.get(2).add(range.get(3)).longValue();
    }

    private static Optional<X509Certificate> x509(CertificateWrapper certificate) {
        return certificate == null || certificate.getBinaries() == null
                ? Optional.empty()
                : Optional.of(
                        DSSUtils.loadCertificate(certificate.getBinaries()).getCertificate());
    }
}
