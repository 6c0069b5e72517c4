package vn.sovang.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Hands a composed mail over for good; an exception means that it has to be tried again, or cannot work. */
interface MailTransport {

    void deliver(OutgoingMail mail, MimeMessage message) throws IOException, MessagingException;
}
