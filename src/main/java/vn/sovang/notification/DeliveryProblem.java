package vn.sovang.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail was not delivered.
 *
 * @param permanent whether this address will not work tomorrow either
 * @param words what the server or the system said
 */
record DeliveryProblem(boolean permanent, String words) {

    private static final int FIRST_PERMANENT = 500;
    private static final int MAILBOX_FULL = 552;
    /**
     * Authentication or policy: the server refuses us, not the address. It says so with 530 to 538 or 5.7.x (RFC 3463),
     * and a mistake in our configuration must delay mails, not fail them all.
     */
    private static final Set<Integer> REFUSES_US = Set.of(503, 530, 534, 535, 538);

    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d");

    static DeliveryProblem of(Exception failure) {
        Set<Throwable> chain = chainOf(failure);
        String words = chain.stream()
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(UntrustedText::line)
                .distinct()
                .collect(Collectors.joining("; "));
        return new DeliveryProblem(
                chain.stream().anyMatch(DeliveryProblem::concernsTheAddress),
                words.isEmpty() ? failure.getClass().getSimpleName() : words);
    }

    private static boolean concernsTheAddress(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            int code = refused.getReturnCode();
            return code >= FIRST_PERMANENT
                    && code != MAILBOX_FULL
                    && !REFUSES_US.contains(code)
                    && !POLICY.matcher(refused.getMessage()).find();
        }
        return failure instanceof AddressException;
    }

    /** The failure and everything behind it; the server's own words come first. */
    private static Set<Throwable> chainOf(Exception failure) {
        Set<Throwable> found = new LinkedHashSet<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (!found.add(next)) {
                continue;
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException messaging && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
            if (next instanceof MailSendException sending) {
                open.addAll(Arrays.asList(sending.getMessageExceptions()));
            }
        }
        return found;
    }
}
