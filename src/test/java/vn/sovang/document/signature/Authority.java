package vn.sovang.document.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Somebody with a key and a certificate: an authority or a signer, made for one test. */
public final class Authority {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant FAR_AHEAD = Instant.parse("2040-01-01T00:00:00Z");

    private final KeyPair keys;
    private final X509Certificate certificate;
    private final Authority issuer;

    private Authority(KeyPair keys, X509Certificate certificate, Authority issuer) {
        this.keys = keys;
        this.certificate = certificate;
        this.issuer = issuer;
    }

    /** A root that vouches for itself. */
    public static Authority root(String name) {
        return issued(null, name, true, LONG_AGO, FAR_AHEAD);
    }

    /** Somebody whom this authority vouches for. */
    public Authority signer(String name) {
        return issued(this, name, false, LONG_AGO, FAR_AHEAD);
    }

    Authority signer(String name, Instant from, Instant to) {
        return issued(this, name, false, from, to);
    }

    X509Certificate certificate() {
        return certificate;
    }

    PrivateKey key() {
        return keys.getPrivate();
    }

    X509Certificate[] chain() {
        return issuer == null
                ? new X509Certificate[] {certificate}
                : new X509Certificate[] {certificate, issuer.certificate};
    }

    /** The certificate in PEM. */
    public Path writePem(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(certificate);
        }
        return Files.writeString(file, text.toString());
    }

    /** Key and certificate as a PKCS#12 file. */
    public Path writeKeyStore(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", key(), password.toCharArray(), chain());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        return file;
    }

    private static Authority issued(Authority issuer, String name, boolean authority, Instant from, Instant to) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair keys = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=" + name + ",O=Công đoàn thử nghiệm");
            X500Name by = issuer == null
                    ? subject
                    : X500Name.getInstance(
                            issuer.certificate.getSubjectX500Principal().getEncoded());
            var builder = new JcaX509v3CertificateBuilder(
                    by,
                    BigInteger.valueOf(System.nanoTime()),
                    Date.from(from),
                    Date.from(to),
                    subject,
                    keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(
                            authority
                                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            PrivateKey signing = issuer == null ? keys.getPrivate() : issuer.key();
            byte[] encoded = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signing))
                    .getEncoded();
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
            return new Authority(keys, certificate, issuer);
        } catch (GeneralSecurityException | OperatorCreationException | IOException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
