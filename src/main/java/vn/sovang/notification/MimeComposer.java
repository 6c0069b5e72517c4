package vn.sovang.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Makes an Internet message of a row of the outbox; the same row always gets the same Message-ID and date. */
@Component
class MimeComposer {

    private static final String UTF_8 = "UTF-8";
    private static final String SENDER_NAME = "Sổ Vàng";
    private static final Session SESSION = Session.getInstance(new Properties());

    private final InternetAddress from;

    MimeComposer(MailSettings settings) throws AddressException {
        InternetAddress configured = new InternetAddress(settings.from(), true);
        String name = configured.getPersonal() == null ? SENDER_NAME : configured.getPersonal();
        this.from = address(configured.getAddress(), name);
    }

    /** @throws AddressException when the address cannot work */
    MimeMessage compose(OutgoingMail mail) throws MessagingException {
        MimeMessage message = new IdentifiedMessage(mail.messageId());
        message.setFrom(from);
        message.setRecipient(
                Message.RecipientType.TO, address(mail.to().email(), mail.to().name()));
        message.setSubject(UntrustedText.header(mail.content().subject()), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.to().language());
        // Mail programs show the last alternative they understand.
        message.setContent(new MimeMultipart(
                "alternative",
                part(mail.content().text(), "plain"),
                part(mail.content().html(), "html")));
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** Exactly one address in ASCII; an internationalised domain is converted, anything else is refused. */
    private static InternetAddress address(String address, String name) throws AddressException {
        int at = address.lastIndexOf('@');
        if (at < 1) {
            throw new AddressException("Not an e-mail address", address);
        }
        try {
            String ascii = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            InternetAddress parsed = new InternetAddress(ascii, true);
            if (!ascii.equals(parsed.getAddress()) || !ascii.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
                throw new AddressException("Not an e-mail address", address);
            }
            parsed.setPersonal(UntrustedText.header(name), UTF_8);
            return parsed;
        } catch (IllegalArgumentException | UnsupportedEncodingException exception) {
            throw new AddressException("Not an e-mail address: " + exception.getMessage(), address);
        }
    }

    /** A message that keeps its own Message-ID where the library would make up one. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String messageId;

        private IdentifiedMessage(String messageId) {
            super(SESSION);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
