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
import java.util.Optional;
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
import vn.sovang.organisation.UnitNames;
import vn.sovang.shared.Days;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Messages;
import vn.sovang.shared.TextFolding;
import vn.sovang.shared.Violation;

/** Turns an uploaded spreadsheet into a list of entries, or into every problem by row and column. */
@Component
public class ListUpload {

    private static final List<Locale> LANGUAGES = List.of(Messages.VIETNAMESE, Locale.ENGLISH);
    private static final Pattern PLACE = Pattern.compile("nominees\\[(\\d+)](?:\\.(\\w+).*)?");

    private static final String HIDDEN_ROW = "hiddenRow";

    /** Usual ways to say yes and no besides the words of both languages. */
    private static final List<String> YES = List.of("true", "x", "1", "y", "c", "v", "đúng", "✓", "✔", "☑", "☒");

    private static final List<String> NO = List.of("false", "0", "n", "k", "ko", "sai", "✗", "✘", "☐", "-");

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
        Choices choices = new Choices(letter);
        ObjectNode list = json.createObjectNode();
        ArrayNode nominees = list.putArray("nominees");
        for (SheetRow row : rows) {
            ObjectNode nominee = nominees.addObject();
            for (ListColumn column : ListColumn.values()) {
                SheetCell cell = row.at(column.ordinal());
                if (!cell.isBlank()) {
                    put(nominee, column, cell, choices)
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

    /** What is wrong with the cell, if anything is. */
    private Optional<Violation> put(ObjectNode nominee, ListColumn column, SheetCell cell, Choices choices) {
        switch (column.kind()) {
            case TEXT -> {
                nominee.put(column.field(), cell.text());
                return beyondReason(cell);
            }
            case CODES -> {
                ArrayNode codes = nominee.putArray(column.field());
                Arrays.stream(cell.text().split("[;,\\s]+"))
                        .filter(code -> !code.isBlank())
                        .forEach(codes::add);
                return Optional.empty();
            }
            case AMOUNT, NUMBER -> {
                return putWhole(nominee, column, cell);
            }
            case YES_NO -> {
                Boolean flag = choices.flag(column, cell.text());
                nominee.put(column.field(), flag);
                return flag == null ? Optional.of(unknown("cellChoice", cell)) : Optional.empty();
            }
            case UNIT -> {
                return putUnit(nominee, column, cell, choices);
            }
            default -> {
                String value = choices.of(column.kind()).get(plain(cell.text()));
                nominee.put(column.field(), value);
                String problem = column.kind() == ListColumn.Kind.FORM ? "cellForm" : "cellChoice";
                return value == null ? Optional.of(unknown(problem, cell)) : Optional.empty();
            }
        }
    }

    private Optional<Violation> beyondReason(SheetCell cell) {
        try {
            if (cell.day() != null) {
                days.check("file", cell.day());
            }
            return Optional.empty();
        } catch (InvalidInput unfit) {
            return Optional.of(unfit.violations().get(0));
        }
    }

    /** A number of the spreadsheet is what it is; only a text is read for its signs. */
    private static Optional<Violation> putWhole(ObjectNode nominee, ListColumn column, SheetCell cell) {
        Optional<BigDecimal> number = cell.number() == null && cell.day() == null
                ? WholeAmount.read(cell.text())
                : Optional.ofNullable(cell.number());
        if (number.isEmpty()) {
            return Optional.of(unknown("cellNumber", cell));
        }
        BigDecimal amount = number.get().stripTrailingZeros();
        if (amount.scale() > 0) {
            return Optional.of(Violation.of("file", "cellNotWhole", amount));
        }
        nominee.put(column.field(), amount.setScale(0));
        return Optional.empty();
    }

    private Optional<Violation> putUnit(ObjectNode nominee, ListColumn column, SheetCell cell, Choices choices) {
        List<Unit> meant = choices.units.meant(cell.text());
        if (meant.size() == 1) {
            nominee.put(column.field(), meant.get(0).id());
            return Optional.empty();
        }
        return Optional.of(
                meant.isEmpty()
                        ? unknown("cellUnit", cell)
                        : Violation.of("file", "severalUnits", cell.text(), names.list(meant)));
    }

    private static Violation unknown(String code, SheetCell cell) {
        return Violation.of("file", code, cell.text());
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

        private final UnitNames.Among units;
        private final Map<String, String> formCodes = new HashMap<>();
        private final Map<String, String> recipients = new HashMap<>();
        private final Map<String, String> ratings = new HashMap<>();
        private final Map<String, Boolean> flags = new HashMap<>();

        Choices(AwardLetter letter) {
            units = names.among(words.unitsOf(letter));
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
            YES.forEach(word -> flags.put(plain(word), true));
            NO.forEach(word -> flags.put(plain(word), false));
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
            String word = plain(text);
            if (column == ListColumn.FEMALE && (word.equals("nu") || word.equals("nam"))) {
                return word.equals("nu");
            }
            return flags.get(word);
        }
    }
}
