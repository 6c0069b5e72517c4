package vn.sovang.document.word;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of documents that are drawn up from data. Each has a record that says what its templates may name, and names
 * without which it would not be that document.
 */
public enum DocumentKind {
    INTAKE_RECEIPT(IntakeReceipt.class, "initiative.receiptNumber", "initiative.title", "answerOn"),
    RECOGNITION_REQUEST(RecognitionRequestForm.class, "initiative.title", "initiative.description", "authors.name"),
    SUBMISSION_LETTER(SubmissionLetter.class, "head.number", "addressee"),
    ACHIEVEMENT_SUMMARY(AchievementSummary.class, "head.number", "initiative.title", "initiative.benefits"),
    MINUTES(MinutesPaper.class, "session.heldOn", "session.conclusion", "present.name"),
    MINUTES_EXTRACT(MinutesExtract.class, "session.heldOn", "session.outcome", "initiative.title"),
    SCORE_SUMMARY(ScoreSummary.class, "initiative.title", "sheets.total"),
    DECISION(DecisionPaper.class, "head.number", "competence", "cases.title"),
    REFUSAL_NOTICE(RefusalNotice.class, "head.number", "initiative.title", "reason");

    private final Class<? extends Record> data;
    private final Set<String> mandatory;

    DocumentKind(Class<? extends Record> data, String... mandatory) {
        this.data = data;
        this.mandatory = Set.of(mandatory);
    }

    /** Shape of the data. */
    public Class<? extends Record> data() {
        return data;
    }

    /** Names that a template should hold, those of a list as {@code list.name}. */
    public Set<String> mandatory() {
        return mandatory;
    }

    /** In paths and names of files: {@code intake-receipt}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By {@link #key()} or by name. */
    public static Optional<DocumentKind> find(String text) {
        for (DocumentKind kind : values()) {
            if (kind.key().equals(text) || kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    Shape shape() {
        return Shape.of(data);
    }
}
