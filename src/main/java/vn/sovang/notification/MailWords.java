package vn.sovang.notification;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.Isolated;

/** What templates need besides the message bundles, in one reader's language; null shows as nothing. */
class MailWords {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Sets off what people typed, so that it cannot pass for the letter's own words. */
    private static final String INDENT = "    ";

    private final MessageSource messages;
    private final Locale locale;

    MailWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    public String percent(BigDecimal percent) {
        if (percent == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(percent) + " %";
    }

    public String tier(Tier tier) {
        return tier == null ? "" : text("notification.tier." + tier.name());
    }

    public String task(TaskRef task) {
        return messages.getMessage("notification.task." + task.key(), null, task.label(), locale);
    }

    public String names(List<String> names) {
        return names == null || names.isEmpty() ? text("notification.nobody") : String.join(", ", names);
    }

    public String line(String text) {
        return UntrustedText.line(text);
    }

    /**
     * Lines {@code label: value} of a text mail.
     *
     * @param labelsAndValues in turn the end of a key {@code notification.label.*} and a text or date; without a value
     *     there is no line
     */
    public String facts(Object... labelsAndValues) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < labelsAndValues.length; index += 2) {
            Object value = labelsAndValues[index + 1];
            String shown = line(value instanceof LocalDate date ? date(date) : (String) value);
            if (!shown.isEmpty()) {
                lines.add(text("notification.label." + labelsAndValues[index]) + ": " + shown);
            }
        }
        return String.join("\n", lines);
    }

    public String authors(List<AuthorShare> authors) {
        return authors.stream()
                .map(author -> INDENT + share(author))
                .collect(Collectors.joining("\n", text("notification.label.authors") + ":\n", ""));
    }

    /** A name and its share: {@code Nguyễn Văn A – 60 %}. */
    public String share(AuthorShare author) {
        return Isolated.text(line(author.name())) + " – " + percent(author.sharePercent());
    }

    /** Names with their reasons, one under the other: {@code Đoàn viên 01: chưa đủ điều kiện.} */
    public String reasons(List<Notice.NomineeReason> reasons) {
        return reasons.stream()
                .map(each -> Isolated.text(line(each.name())) + ": " + line(each.reason()))
                .collect(Collectors.joining("\n"));
    }

    public String outcome(Notice.NominationOutcome outcome) {
        return text("notification.nomination." + outcome.name());
    }

    /** Label and, below it, the indented text of a text mail; nothing when there is no text. */
    public String block(String label, String text) {
        String body = UntrustedText.body(text).strip();
        if (body.isEmpty()) {
            return "";
        }
        return text("notification.label." + label) + ":\n"
                + body.indent(INDENT.length()).stripTrailing();
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale);
    }
}
