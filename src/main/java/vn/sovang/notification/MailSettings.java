package vn.sovang.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param directory where {@code .eml} files go when no mail host is set
 * @param from sender's address
 * @param digestInterval time between two runs of the task digest
 * @param firstRetry delay after the first failed attempt; each further delay doubles
 * @param longestRetry upper limit of that delay
 * @param giveUpAfter time after which a mail that could not be delivered is marked as failed
 */
@ConfigurationProperties("sovang.mail")
record MailSettings(
        @DefaultValue("data/mail") Path directory,
        @DefaultValue("so-vang@localhost") String from,
        @DefaultValue("15m") Duration digestInterval,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("6h") Duration longestRetry,
        @DefaultValue("5d") Duration giveUpAfter) {

    MailSettings {
        requirePositive("digest-interval", digestInterval);
        requirePositive("first-retry", firstRetry);
        requirePositive("longest-retry", longestRetry);
        requirePositive("give-up-after", giveUpAfter);
        try {
            new InternetAddress(from, true);
        } catch (AddressException exception) {
            throw new IllegalArgumentException("sovang.mail.from is not an e-mail address: " + from, exception);
        }
    }

    private static void requirePositive(String name, Duration value) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException("sovang.mail." + name + " must be longer than zero");
        }
    }
}
