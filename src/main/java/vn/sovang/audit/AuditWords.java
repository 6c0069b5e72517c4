package vn.sovang.audit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Person;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.BusinessTime;

/** Says entries in plain language. */
@Component
class AuditWords {

    /** Facts without which the sentence says nothing. */
    private static final Set<String> IN_THE_SENTENCE = Set.of("task", "change", "command", "what", "document");

    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource texts;
    private final Organisation organisation;

    AuditWords(MessageSource texts, Organisation organisation) {
        this.texts = texts;
        this.organisation = organisation;
    }

    /** For one page or one file: every name is looked up once. */
    Speaker in(Locale locale) {
        return new Speaker(locale);
    }

    final class Speaker {

        private final Locale locale;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> unitNames = new HashMap<>();

        private Speaker(Locale locale) {
            this.locale = locale;
        }

        AuditItem item(AuditRow row) {
            String actorName = who(row);
            return new AuditItem(
                    row.id(),
                    row.at(),
                    row.actor(),
                    actorName,
                    row.address(),
                    row.action(),
                    text("audit.sentence." + row.action(), actorName, subject(row), told(row)),
                    row.caseId(),
                    row.unitId(),
                    unitName(row.unitId()),
                    row.subject(),
                    row.facts().entrySet().stream()
                            .filter(fact -> !IN_THE_SENTENCE.contains(fact.getKey()))
                            .map(this::detail)
                            .toList());
        }

        /** The fact that the sentence itself tells, in words; empty when it needs none. */
        private String told(AuditRow row) {
            return row.facts().entrySet().stream()
                    .filter(fact -> IN_THE_SENTENCE.contains(fact.getKey()))
                    .map(fact -> detail(fact).value())
                    .findFirst()
                    .orElse("");
        }

        private String who(AuditRow row) {
            if (row.actor() != null) {
                return nameOf(row.actor());
            }
            return text(row.address() == null ? "audit.actor.system" : "audit.actor.visitor");
        }

        /** A name rather than an account or the id of a unit. */
        private String subject(AuditRow row) {
            return row.subject() == null ? "" : row.caseId() == null ? nameOf(row.subject()) : row.subject();
        }

        private AuditItem.Detail detail(Map.Entry<String, String> fact) {
            String key = fact.getKey() + "." + fact.getValue();
            return new AuditItem.Detail(
                    texts.getMessage("audit.fact." + fact.getKey(), null, fact.getKey(), locale),
                    texts.getMessage(valueKey(key), null, shown(fact.getValue()), locale));
        }

        /** Tasks are called as in mails and lists. */
        private static String valueKey(String key) {
            return (key.startsWith("task.") ? "notification." : "audit.value.") + key;
        }

        /** Days as people here write them. */
        private static String shown(String value) {
            try {
                return ISO_DAY.matcher(value).matches() ? BusinessTime.text(LocalDate.parse(value)) : value;
            } catch (DateTimeParseException noSuchDay) {
                return value;
            }
        }

        private String nameOf(String accountOrUnit) {
            return names.computeIfAbsent(
                    accountOrUnit,
                    id -> organisation
                            .person(id)
                            .map(Person::name)
                            .or(() -> organisation.find(id).map(Unit::name))
                            .orElse(id));
        }

        private String unitName(String unitId) {
            return unitId == null
                    ? null
                    : unitNames.computeIfAbsent(
                            unitId, id -> organisation.find(id).map(Unit::name).orElse(id));
        }

        private String text(String key, Object... arguments) {
            return texts.getMessage(key, arguments, locale);
        }
    }
}
