package vn.sovang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sovang.organisation.OrganisationChanged;

/** Every action and every change has its words. */
class AuditWordsTest {

    private final ResourceBundleMessageSource texts = texts();

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void everyActionHasANameAndASentence(AuditAction action) {
        for (Locale locale : Set.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
            assertThat(texts.getMessage("audit.action." + action, null, locale)).isNotBlank();
            assertThat(texts.getMessage("audit.sentence." + action, new Object[] {"A", "B", "C"}, locale))
                    .contains("A")
                    .endsWith(".");
        }
    }

    @ParameterizedTest
    @EnumSource(OrganisationChanged.Kind.class)
    void everyChangeOfTheOrganisationHasAName(OrganisationChanged.Kind kind) {
        assertThat(texts.getMessage("audit.value.change." + kind, null, Locale.ENGLISH))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(AuditAction.class)
    void whatAnAdministratorReadsIsNothingOfACase(AuditAction action) {
        Set<AuditAction> ofCases = new TreeSet<>(Set.of(
                AuditAction.CONFIDENTIAL_READ,
                AuditAction.ATTACHMENT_READ,
                AuditAction.REQUEST_FILED,
                AuditAction.REQUEST_WITHDRAWN,
                AuditAction.TASK_SUBMITTED,
                AuditAction.DECISION_MADE,
                AuditAction.CERTIFICATE_ISSUED,
                AuditAction.CERTIFICATE_REISSUED,
                AuditAction.DOCUMENT_ISSUED,
                AuditAction.DOCUMENT_DRAWN,
                AuditAction.DOCUMENT_NUMBERED,
                AuditAction.DOCUMENT_NUMBER_VOIDED,
                AuditAction.TEMPLATE_CHANGED,
                AuditAction.REVOCATION_STARTED,
                AuditAction.APPEAL_FILED,
                AuditAction.APPEAL_WITHDRAWN,
                AuditAction.ACCESS_REFUSED,
                AuditAction.EXPORTED));

        assertThat(AuditAction.OF_THE_INSTALLATION.contains(action)).isEqualTo(!ofCases.contains(action));
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/audit");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
