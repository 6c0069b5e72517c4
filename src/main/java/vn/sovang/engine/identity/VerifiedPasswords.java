package vn.sovang.engine.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for a minute that a password was right, so that a program that sends it with every call does not pay for the
 * slow hash each time. Kept is a digest under a key of this process, over the stored hash as well: a changed password is
 * unknown at once, whichever node changed it.
 */
@Component
class VerifiedPasswords {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 2_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;

    private final Map<String, Verified> byAccount = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };

    private record Verified(byte[] digest, Instant until) {}

    VerifiedPasswords(Clock clock) {
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    boolean knows(String account, String password, String kept) {
        Verified verified;
        synchronized (byAccount) {
            verified = byAccount.get(account);
        }
        return verified != null
                && clock.instant().isBefore(verified.until())
                && MessageDigest.isEqual(verified.digest(), digest(account, password, kept));
    }

    void remember(String account, String password, String kept) {
        Verified verified =
                new Verified(digest(account, password, kept), clock.instant().plus(KEPT));
        synchronized (byAccount) {
            byAccount.put(account, verified);
        }
    }

    private byte[] digest(String account, String password, String kept) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : new String[] {account, password, kept}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                mac.update(bytes);
            }
            return mac.doFinal();
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
