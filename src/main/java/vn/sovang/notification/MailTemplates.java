package vn.sovang.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.sovang.shared.Messages;

/**
 * Writes mails from {@code templates/mail}. The engine is our own and not a bean: the one of the web pages stays as
 * Spring Boot makes it.
 */
@Component
class MailTemplates {

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern BLANK_LINES = Pattern.compile("(?:[ \\t]*\\n){3,}");

    private final MessageSource messages;
    private final MailLinks links;
    private final SpringTemplateEngine engine;

    MailTemplates(MessageSource messages, MailLinks links) {
        this.messages = messages;
        this.links = links;
        this.engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(resolver("html/", ".html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("text/", ".txt", TemplateMode.TEXT));
    }

    RenderedMail render(Notice notice) {
        return render(notice.kind(), notice.to(), Map.of("notice", notice));
    }

    RenderedMail render(Digest digest) {
        return render(Digest.KIND, digest.to(), Map.of("digest", digest));
    }

    private RenderedMail render(String kind, Recipient to, Map<String, Object> content) {
        Locale locale = Messages.localeOf(to.language());
        Context context = new Context(locale, content);
        context.setVariable("kind", kind);
        context.setVariable("language", locale.getLanguage());
        context.setVariable("recipientName", nameOf(to));
        context.setVariable("links", links);
        context.setVariable("words", new MailWords(messages, locale));
        String subject = UntrustedText.header(engine.process("text/subject", context));
        String html = engine.process("html/" + kind, context);
        String text = engine.process("text/" + kind, context);
        return new RenderedMail(
                UntrustedText.clip(subject, LONGEST_SUBJECT), UntrustedText.body(html), withoutGaps(text));
    }

    private static String nameOf(Recipient to) {
        String name = UntrustedText.line(to.name());
        return name.isEmpty() ? UntrustedText.line(to.email()) : name;
    }

    /** Parts that a mail does not have leave empty lines behind. */
    private static String withoutGaps(String text) {
        return BLANK_LINES.matcher(UntrustedText.body(text)).replaceAll("\n\n").strip() + "\n";
    }

    private static ClassLoaderTemplateResolver resolver(String folder, String suffix, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(suffix);
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setResolvablePatterns(Set.of(folder + "*"));
        return resolver;
    }
}
