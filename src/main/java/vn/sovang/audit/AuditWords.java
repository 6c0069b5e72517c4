package vn.sovang.audit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Unit;

/** Says entries in plain language. */
@Component
class AuditWords {

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
                    text("audit.sentence." + row.action(), actorName, subject(row)),
                    row.caseId(),
                    row.unitId(),
                    unitName(row.unitId()),
                    row.subject(),
                    row.facts().entrySet().stream().map(this::detail).toList());
        }

        private String who(AuditRow row) {
            if (row.actor() != null) {
                return nameOf(row.actor());
            }
            return text(row.address() == null ? "audit.actor.system" : "audit.actor.visitor");
        }

        /** A person's name rather than the account, for entries about accounts. */
        private String subject(AuditRow row) {
            return row.subject() == null ? "" : row.caseId() == null ? nameOf(row.subject()) : row.subject();
        }

        private AuditItem.Detail detail(Map.Entry<String, String> fact) {
            String key = fact.getKey() + "." + fact.getValue();
            return new AuditItem.Detail(
                    texts.getMessage("audit.fact." + fact.getKey(), null, fact.getKey(), locale),
                    texts.getMessage("audit.value." + key, null, fact.getValue(), locale));
        }

        private String nameOf(String account) {
            return names.computeIfAbsent(account, organisation::nameOf);
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
