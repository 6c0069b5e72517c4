package vn.sovang.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sovang.shared.Messages;
import vn.sovang.support.SovangTest;

/** Whatever the sheet of a case of any kind can tell has its words in both languages. */
@SovangTest
class CaseKindTextsTest {

    @Autowired
    List<CaseKind> kinds;

    @Autowired
    Messages messages;

    @Test
    void everyKindStatusAndEventHasItsWords() {
        assertThat(kinds).isNotEmpty();
        for (Locale locale : List.of(Messages.VIETNAMESE, Locale.ENGLISH)) {
            for (CaseKind kind : kinds) {
                assertThat(messages.text(locale, "case.kind." + kind.code())).isNotBlank();
                for (CaseStatus status : kind.statuses()) {
                    assertThat(messages.text(locale, kind.statusKey(status.name())))
                            .isNotBlank();
                    assertThat(kind.status(status.name())).isEqualTo(status);
                }
                for (CaseStep step : steps(kind)) {
                    assertThat(step.outcomes())
                            .isNotEmpty()
                            .allSatisfy(outcome -> assertThat(messages.text(
                                            locale, kind.sentenceKey(step.name(), outcome.name()), "A", "B", "C"))
                                    .endsWith("."));
                }
            }
        }
    }

    private static List<CaseStep> steps(CaseKind kind) {
        List<CaseStep> all = new ArrayList<>(List.of(kind.steps()));
        boolean hasOwnWord = all.stream()
                .flatMap(step -> step.outcomes().stream())
                .anyMatch(outcome -> outcome.name().equals(CustodyStep.Outcome.DEPUTISED.name()));
        if (!hasOwnWord) {
            all.add(CustodyStep.SUCCESSION);
        }
        return all;
    }
}
