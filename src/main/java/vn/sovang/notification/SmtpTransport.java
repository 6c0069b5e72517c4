package vn.sovang.notification;

import jakarta.mail.internet.MimeMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;

/** To the mail server of {@code spring.mail.*}. */
class SmtpTransport implements MailTransport {

    private static final Logger log = LoggerFactory.getLogger(SmtpTransport.class);

    private final JavaMailSender sender;

    SmtpTransport(JavaMailSender sender) {
        this.sender = sender;
    }

    @Override
    public void deliver(OutgoingMail mail, MimeMessage message) {
        sender.send(message);
        log.info("Mail \"{}\" sent to {}", mail.content().subject(), mail.to().email());
    }
}
