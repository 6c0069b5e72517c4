package vn.sovang.engine.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords are kept by Argon2id instead of the engine's SHA-512, of which a stolen database lets try thousands of
 * millions a second. The engine goes on to read the old ones; {@link EngineAccounts} replaces them.
 */
@Component
@EnableConfigurationProperties(PasswordSettings.class)
class SlowPasswords extends AbstractProcessEnginePlugin implements PasswordEncryptor {

    private static final String NAME = "argon2id";
    private static final String PREFIX = "{" + NAME + "}";

    /** Stands where a password is kept and fits none. */
    static final String NONE = PREFIX + "none";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final Semaphore turns =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
    private final Argon2PasswordEncoder encoder;
    private final String nobodys;

    SlowPasswords(PasswordSettings settings) {
        encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, settings.memory(), settings.iterations());
        nobodys = encoder.encode("");
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setPasswordEncryptor(this);
        configuration.setPasswordPolicy(new GuessedPasswords());
    }

    @Override
    public String encrypt(String password) {
        return oneOfFew(() -> encoder.encode(password));
    }

    @Override
    public boolean check(String password, String encrypted) {
        boolean none = (PREFIX + encrypted).equals(NONE);
        return oneOfFew(() -> encoder.matches(password, none ? nobodys : encrypted)) && !none;
    }

    @Override
    public String hashAlgorithmName() {
        return NAME;
    }

    /** Whether the kept password is cheaper to try than one that would be kept today. */
    boolean isOutdated(String kept) {
        return !kept.equals(NONE)
                && (!kept.startsWith(PREFIX) || encoder.upgradeEncoding(kept.substring(PREFIX.length())));
    }

    /** Takes as long as checking a password does, so that the time of an answer does not tell which accounts exist. */
    void checkNothing(String password) {
        oneOfFew(() -> encoder.matches(password, nobodys));
    }

    /** As many at a time as there are processors: each takes its memory, and more at once would not be faster. */
    private <T> T oneOfFew(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
