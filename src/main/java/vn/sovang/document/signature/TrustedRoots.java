package vn.sovang.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads the certificates of trusted authorities; refuses what holds none with a message for whoever set it. */
final class TrustedRoots {

    private static final String SETTING = "sovang.signatures.trusted-roots: ";

    private TrustedRoots() {}

    /** @throws IllegalArgumentException naming the setting and the file */
    static List<X509Certificate> read(List<Path> places) {
        List<X509Certificate> roots = new ArrayList<>();
        for (Path place : places) {
            for (Path file : files(place)) {
                roots.addAll(certificates(file));
            }
        }
        return roots;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> inside = Files.list(place)) {
            List<Path> files = inside.filter(file -> file.toString().matches("(?i).*\\.(pem|crt|cer)"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalArgumentException(SETTING + "the folder " + place + " has no .pem, .crt or .cer file");
            }
            return files;
        } catch (IOException exception) {
            throw new IllegalArgumentException(SETTING + "the folder " + place + " cannot be read", exception);
        }
    }

    private static List<X509Certificate> certificates(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            Collection<? extends java.security.cert.Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(content);
            if (found.isEmpty()) {
                throw new IllegalArgumentException(SETTING + file + " holds no certificate");
            }
            return found.stream().map(X509Certificate.class::cast).toList();
        } catch (IOException | CertificateException exception) {
            throw new IllegalArgumentException(
                    SETTING + file + " cannot be read as certificates in PEM (" + exception.getMessage() + ")",
                    exception);
        }
    }
}
