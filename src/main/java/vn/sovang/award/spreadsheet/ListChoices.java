package vn.sovang.award.spreadsheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sovang.award.AwardForm;
import vn.sovang.award.Rating;
import vn.sovang.award.Recipient;

/** What may stand in columns with choices: the words of both languages, and codes. */
final class ListChoices {

    /** Usual ways to say yes and no besides the words of both languages. */
    private static final List<String> YES = List.of("true", "x", "1", "y", "c", "v", "đúng", "✓", "✔", "☑", "☒");

    private static final List<String> NO = List.of("false", "0", "n", "k", "ko", "sai", "✗", "✘", "☐", "-");

    private final Map<String, String> formCodes = new HashMap<>();
    private final Map<String, String> recipients = new HashMap<>();
    private final Map<String, String> ratings = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();

    ListChoices(ListWords words, List<AwardForm> forms) {
        for (AwardForm form : forms) {
            formCodes.put(ListUpload.plain(form.name()), form.code());
            formCodes.put(ListUpload.plain(form.nameEn()), form.code());
            formCodes.put(ListUpload.plain(form.code()), form.code());
        }
        for (Locale language : ListUpload.LANGUAGES) {
            Arrays.stream(Recipient.values())
                    .forEach(recipient ->
                            recipients.put(ListUpload.plain(words.recipient(recipient, language)), recipient.name()));
            Arrays.stream(Rating.values())
                    .forEach(rating -> ratings.put(ListUpload.plain(words.rating(rating, language)), rating.name()));
            flags.put(ListUpload.plain(words.yesOrNo(true, language)), true);
            flags.put(ListUpload.plain(words.yesOrNo(false, language)), false);
        }
        YES.forEach(word -> flags.put(ListUpload.plain(word), true));
        NO.forEach(word -> flags.put(ListUpload.plain(word), false));
    }

    Map<String, String> of(ListColumn.Kind kind) {
        return switch (kind) {
            case FORM -> formCodes;
            case RECIPIENT -> recipients;
            case RATING -> ratings;
            default -> Map.of();
        };
    }

    /** Null when the word says neither; under the title «Nữ» the sex itself is an answer. */
    Boolean flag(ListColumn column, String text) {
        String word = ListUpload.plain(text);
        if (column == ListColumn.FEMALE && (word.equals("nu") || word.equals("nam"))) {
            return word.equals("nu");
        }
        return flags.get(word);
    }
}
