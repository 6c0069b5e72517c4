package vn.sovang.document.signature;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Everything is opened when the settings are read, so that wrong ones stop the start and say which.
 *
 * @param trustedRoots PEM files, or folders of them, with the certificates of the authorities that are trusted
 * @param seal key that certificates are sealed with
 */
@ConfigurationProperties("sovang.signatures")
public record SignatureSettings(
        @DefaultValue List<Path> trustedRoots, @DefaultValue SealSettings seal) {

    public SignatureSettings {
        trustedRoots = List.copyOf(trustedRoots);
        TrustedRoots.read(trustedRoots);
    }

    /**
     * @param keystore PKCS#12 file with one private key and its certificate; null for no sealing
     * @param password of the file and the key
     */
    public record SealSettings(
            Path keystore, @DefaultValue("") String password) {

        public SealSettings {
            if (keystore != null && !keystore.toString().isEmpty()) {
                SealKey.open(keystore, password);
            }
        }

        boolean isSet() {
            return keystore != null && !keystore.toString().isEmpty();
        }

        /** Without the password: settings get into logs. */
        @Override
        public String toString() {
            return "SealSettings[keystore=" + keystore + "]";
        }
    }
}
