package vn.sovang.document.signature;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Seals our own PDF (PAdES baseline B) when a key is configured; without one the file stays as it is. */
@Component
public class Seal {

    private final SignatureSettings.SealSettings settings;
    private final String alias;
    private final Clock clock;

    Seal(SignatureSettings settings, Clock clock) {
        this.settings = settings.seal();
        this.clock = clock;
        this.alias = this.settings.isSet() ? alias(this.settings, clock) : null;
    }

    public boolean isSet() {
        return alias != null;
    }

    /** The same document, sealed against every later change. */
    public byte[] on(byte[] pdf) {
        if (!isSet()) {
            return pdf;
        }
        try (Pkcs12SignatureToken token = new Pkcs12SignatureToken(
                settings.keystore().toString(),
                new PasswordProtection(settings.password().toCharArray()))) {
            DSSPrivateKeyEntry key = token.getKey(alias);
            PAdESSignatureParameters parameters = parameters(key);
            PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
            DSSDocument document = new InMemoryDocument(pdf);
            ToBeSigned content = service.getDataToSign(document, parameters);
            SignatureValue value = token.sign(content, parameters.getDigestAlgorithm(), key);
            return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private PAdESSignatureParameters parameters(DSSPrivateKeyEntry key) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(key.getCertificate());
        parameters.setCertificateChain(key.getCertificateChain());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setAppName("So Vang");
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        return parameters;
    }

    private static String alias(SignatureSettings.SealSettings settings, Clock clock) {
        SealKey key = SealKey.open(settings.keystore(), settings.password());
        X509Certificate certificate = key.certificate();
        Date now = Date.from(clock.instant());
        if (now.before(certificate.getNotBefore()) || now.after(certificate.getNotAfter())) {
            throw new IllegalStateException("sovang.signatures.seal.keystore: the certificate in " + settings.keystore()
                    + " is valid from " + certificate.getNotBefore().toInstant() + " to "
                    + certificate.getNotAfter().toInstant() + ", which is not now");
        }
        return key.alias();
    }
}
