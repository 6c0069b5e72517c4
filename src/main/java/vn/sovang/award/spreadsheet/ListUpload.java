package vn.sovang.award.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sovang.award.AwardForms;
import vn.sovang.award.AwardLetter;
import vn.sovang.award.NominationDesk;
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.TextFolding;
import vn.sovang.shared.Violation;

/** Turns an uploaded spreadsheet into a list of entries, or into every problem by row and column. */
@Component
public class ListUpload {

    static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("nominees\\[(\\d+)](?:\\.(\\w+).*)?");

    private static final String HIDDEN_ROW = "hiddenRow";

    private final NominationDesk desk;
    private final AwardForms forms;
    private final ListWords words;
    private final UnitNames names;
    private final Days days;
    private final ObjectMapper json;

    ListUpload(NominationDesk desk, AwardForms forms, ListWords words, UnitNames names, Days days, ObjectMapper json) {
        this.desk = desk;
        this.forms = forms;
        this.words = words;
        this.names = names;
        this.days = days;
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

        /** Whether rows are hidden and nobody has said what to do with them. */
        public boolean asksForHidden() {
            return problems.stream()
                    .anyMatch(problem -> problem.violation().code().equals(HIDDEN_ROW));
        }
    }

    /** Reads and checks; stores nothing. Refusals of the desk other than invalid rows pass through. */
    public Result read(AwardLetter letter, byte[] file, HiddenRows hidden, String account, Locale locale) {
        SheetBook.Content content;
        try {
            content = SheetFile.read(file, NominationDesk.MOST_NOMINEES, ListColumn.values().length, this::areTitles);
        } catch (UnreadableSheet unreadable) {
            return new Result(null, 0, List.of(unreadable.problem()));
        }
        List<CellProblem> problems = new ArrayList<>(content.problems());
        List<SheetRow> rows = content.rows().stream()
                .filter(row -> row.number() > 1)
                .filter(row -> !isExample(row))
                .filter(row -> !row.hidden() || hidden != HiddenRows.LEAVE)
                .toList();
        if (!checkTitles(content.rows(), problems) || rows.isEmpty()) {
            if (rows.isEmpty() && problems.isEmpty()) {
                problems.add(CellProblem.ofFile("noNominees"));
            }
            return new Result(null, 0, finished(problems, locale));
        }
        if (hidden == HiddenRows.ASK) {
            rows.stream()
                    .filter(SheetRow::hidden)
                    .map(row -> CellProblem.ofRow(row.number(), HIDDEN_ROW, row.cell(ListColumn.NAME.ordinal())))
                    .forEach(problems::add);
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
                rows.stream().filter(row -> row.number() == 1).findFirst().orElse(new SheetRow(1, false, Map.of()));
        if (!areTitles(titles)) {
            problems.add(CellProblem.ofFile("titlesMissing"));
            return false;
        }
        List<ListColumn> wrong = Arrays.stream(ListColumn.values())
                .filter(column -> !isTitled(titles, column))
                .toList();
        wrong.forEach(column -> problems.add(
                CellProblem.at(1, column.ordinal(), "wrongTitle", words.title(column, Messages.VIETNAMESE))));
        return wrong.isEmpty();
    }

    /** Most of the template's titles stand in the row. */
    private boolean areTitles(SheetRow row) {
        long titled = Arrays.stream(ListColumn.values())
                .filter(column -> isTitled(row, column))
                .count();
        return titled > ListColumn.values().length / 2;
    }

    private boolean isTitled(SheetRow row, ListColumn column) {
        String found = plain(row.cell(column.ordinal()));
        return LANGUAGES.stream()
                .anyMatch(language -> plain(words.title(column, language)).equals(found));
    }

    private String list(AwardLetter letter, List<SheetRow> rows, List<CellProblem> problems) {
        CellReading reading = new CellReading(
                new ListChoices(words, forms.of(letter)), names.among(words.unitsOf(letter)), names, days);
        ObjectNode list = json.createObjectNode();
        ArrayNode nominees = list.putArray("nominees");
        for (SheetRow row : rows) {
            ObjectNode nominee = nominees.addObject();
            for (ListColumn column : ListColumn.values()) {
                SheetCell cell = row.at(column.ordinal());
                if (!cell.isBlank()) {
                    reading.put(nominee, column, cell)
                            .map(problem ->
                                    CellProblem.at(row.number(), column.ordinal(), problem.code(), problem.arguments()))
                            .ifPresent(problems::add);
                }
            }
        }
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A list cannot be written", exception);
        }
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

    static String plain(String text) {
        return TextFolding.search(text.replace("*", ""));
    }
}
