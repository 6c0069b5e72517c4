package vn.sovang.award.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForm;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.NominationDesk;
import vn.sovang.award.Rating;
import vn.sovang.award.Recipient;
import vn.sovang.organisation.Unit;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.TextFolding;
import vn.sovang.shared.Violation;

/** Turns an uploaded spreadsheet into a list of entries, or into every problem by row and column. */
@Component
public class ListUpload {

    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("nominees\\[(\\d+)](?:\\.(\\w+).*)?");

    private final NominationDesk desk;
    private final AwardForms forms;
    private final ListWords words;
    private final ObjectMapper json;

    ListUpload(NominationDesk desk, AwardForms forms, ListWords words, ObjectMapper json) {
        this.desk = desk;
        this.forms = forms;
        this.words = words;
        this.json = json;
    }

    /**
     * @param list as the API takes it; null when there are problems
     * @param rows number of nominees in it
     */
    public record Result(String list, int rows, List<CellProblem> problems) {

        public boolean isSound() {
            return problems.isEmpty();
        }
    }

    /** Reads and checks; stores nothing. Refusals of the desk other than invalid rows pass through. */
    public Result read(AwardLetter letter, byte[] file, String account, Locale locale) {
        SheetFile.Content content;
        try {
            content = SheetFile.read(file, NominationDesk.MOST_NOMINEES, ListColumn.values().length);
        } catch (UnreadableSheet unreadable) {
            return new Result(null, 0, List.of(unreadable.problem()));
        }
        List<CellProblem> problems = new ArrayList<>(content.problems());
        List<SheetRow> rows = content.rows().stream()
                .filter(row -> row.number() > 1)
                .filter(row -> !isExample(row))
                .toList();
        if (!checkTitles(content.rows(), problems) || rows.isEmpty()) {
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(CellProblem.ofFile("noNominees"));
            }
            return new Result(null, 0, finished(problems, locale));
        }
        String list = list(letter, rows, problems);
        try {
            desk.check(letter.id(), list, account);
        } catch (InvalidInput invalid) {
            addUnreported(invalid.violations(), rows, problems);
        }
        return problems.isEmpty()
                ? new Result(list, rows.size(), List.of())
                : new Result(null, rows.size(), finished(problems, locale));
    }

    private boolean isExample(SheetRow row) {
        String mark = TextFolding.search(row.cell(0));
        return LANGUAGES.stream()
                .map(words::exampleMark)
                .map(TextFolding::search)
                .anyMatch(mark::startsWith);
    }

    /** The first row must be the template's, in one of the languages: moved columns would mix people's data up. */
    private boolean checkTitles(List<SheetRow> rows, List<CellProblem> problems) {
        SheetRow titles =
                rows.stream().filter(row -> row.number() == 1).findFirst().orElse(new SheetRow(1, Map.of()));
        boolean sound = true;
        for (ListColumn column : ListColumn.values()) {
            String found = plain(titles.cell(column.ordinal()));
            if (LANGUAGES.stream()
                    .noneMatch(language -> plain(words.title(column, language)).equals(found))) {
                problems.add(
                        CellProblem.at(1, column.ordinal(), "wrongTitle", words.title(column, Messages.VIETNAMESE)));
                sound = false;
            }
        }
        return sound;
    }

    private String list(AwardLetter letter, List<SheetRow> rows, List<CellProblem> problems) {
        Choices choices = new Choices(letter);
        ObjectNode list = json.createObjectNode();
        ArrayNode nominees = list.putArray("nominees");
        for (SheetRow row : rows) {
            ObjectNode nominee = nominees.addObject();
            for (ListColumn column : ListColumn.values()) {
                String text = row.cell(column.ordinal());
                if (!text.isBlank() && !put(nominee, column, text, choices)) {
                    problems.add(CellProblem.at(row.number(), column.ordinal(), choices.problem(column), text));
                }
            }
        }
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A list cannot be written", exception);
        }
    }

    private static boolean put(ObjectNode nominee, ListColumn column, String text, Choices choices) {
        switch (column.kind()) {
            case TEXT -> nominee.put(column.field(), text);
            case CODES -> {
                ArrayNode codes = nominee.putArray(column.field());
                Arrays.stream(text.split("[;,\\s]+"))
                        .filter(code -> !code.isBlank())
                        .forEach(codes::add);
            }
            case AMOUNT, NUMBER -> {
                String digits = text.replaceAll("(?<=\\d)[.,\\s\\u00a0](?=\\d{3}(?!\\d))", "");
                if (!digits.matches("-?\\d{1,18}")) {
                    return false;
                }
                nominee.put(column.field(), new BigDecimal(digits));
            }
            case YES_NO -> {
                Boolean flag = choices.flags.get(plain(text));
                if (flag == null) {
                    return false;
                }
                nominee.put(column.field(), flag);
            }
            default -> {
                String value = choices.of(column.kind()).get(plain(text));
                if (value == null) {
                    return false;
                }
                nominee.put(column.field(), value);
            }
        }
        return true;
    }

    private void addUnreported(List<Violation> violations, List<SheetRow> rows, List<CellProblem> problems) {
        Set<String> reported = new HashSet<>();
        problems.forEach(problem -> reported.add(problem.row() + problem.column()));
        for (Violation violation : violations) {
            Matcher place = PLACE.matcher(violation.field());
            if (!place.matches()) {
                problems.add(new CellProblem(0, "", "", violation));
                continue;
            }
            int row = rows.get(Integer.parseInt(place.group(1))).number();
            String column = Arrays.stream(ListColumn.values())
                    .filter(candidate -> candidate.field().equals(place.group(2)))
                    .findFirst()
                    .map(ListColumn::letter)
                    .orElse("");
            if (reported.add(row + column + violation.code()) && !reported.contains(row + column)) {
                problems.add(new CellProblem(row, column, "", violation));
            }
        }
    }

    private List<CellProblem> finished(List<CellProblem> problems, Locale locale) {
        return SheetFile.sorted(problems).stream()
                .map(problem -> problem.titled(title(problem.column(), locale)))
                .toList();
    }

    private String title(String letter, Locale locale) {
        return Arrays.stream(ListColumn.values())
                .filter(column -> column.letter().equals(letter))
                .findFirst()
                .map(column -> words.title(column, locale))
                .orElse("");
    }

    private static String plain(String text) {
        return TextFolding.search(text.replace("*", ""));
    }

    /** What may stand in columns with choices: the words of both languages, and ids. */
    private final class Choices {

        private final Map<String, String> units = new HashMap<>();
        private final Map<String, String> formCodes = new HashMap<>();
        private final Map<String, String> recipients = new HashMap<>();
        private final Map<String, String> ratings = new HashMap<>();
        private final Map<String, Boolean> flags = new HashMap<>();

        Choices(AwardLetter letter) {
            for (Unit unit : words.unitsOf(letter)) {
                units.put(plain(unit.name()), unit.id());
                units.put(plain(unit.id()), unit.id());
            }
            for (AwardForm form : forms.of(letter)) {
                formCodes.put(plain(form.name()), form.code());
                formCodes.put(plain(form.nameEn()), form.code());
                formCodes.put(plain(form.code()), form.code());
            }
            for (Locale language : LANGUAGES) {
                Arrays.stream(Recipient.values())
                        .forEach(recipient ->
                                recipients.put(plain(words.recipient(recipient, language)), recipient.name()));
                Arrays.stream(Rating.values())
                        .forEach(rating -> ratings.put(plain(words.rating(rating, language)), rating.name()));
                flags.put(plain(words.yesOrNo(true, language)), true);
                flags.put(plain(words.yesOrNo(false, language)), false);
            }
            flags.put("true", true);
            flags.put("false", false);
            flags.put("x", true);
        }

        Map<String, String> of(ListColumn.Kind kind) {
            return switch (kind) {
                case UNIT -> units;
                case FORM -> formCodes;
                case RECIPIENT -> recipients;
                case RATING -> ratings;
                default -> Map.of();
            };
        }

        String problem(ListColumn column) {
            return switch (column.kind()) {
                case UNIT -> "cellUnit";
                case FORM -> "cellForm";
                case AMOUNT, NUMBER -> "cellNumber";
                default -> "cellChoice";
            };
        }
    }
}
