package vn.sovang.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;

/** The file with the key of the seal; refuses what cannot be one with a message for whoever set it. */
record SealKey(String alias, X509Certificate certificate) {

    /** @throws IllegalArgumentException naming the setting */
    static SealKey open(Path file, String password) {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(content, password.toCharArray());
            List<String> aliases = Collections.list(keys.aliases()).stream()
                    .filter(alias -> isKey(keys, alias))
                    .toList();
            if (aliases.size() != 1) {
                throw new IllegalArgumentException("sovang.signatures.seal.keystore must hold one private key, but "
                        + file + " holds " + aliases.size());
            }
            String alias = aliases.get(0);
            keys.getKey(alias, password.toCharArray());
            return new SealKey(alias, (X509Certificate) keys.getCertificate(alias));
        } catch (IOException | GeneralSecurityException exception) {
            throw new IllegalArgumentException(
                    "sovang.signatures.seal.keystore and .password: " + file
                            + " cannot be opened as a PKCS#12 file with this password (" + exception.getMessage() + ")",
                    exception);
        }
    }

    private static boolean isKey(KeyStore keys, String alias) {
        try {
            return keys.isKeyEntry(alias);
        } catch (GeneralSecurityException exception) {
            throw new IllegalArgumentException("sovang.signatures.seal.keystore cannot be read", exception);
        }
    }
}
