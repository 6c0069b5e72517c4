package vn.sovang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text that goes into a spreadsheet. */
class SpreadsheetTextPropertyTest {

    private static final String FORMULA_STARTERS = "=+-@|%＝＋－﹣−＠";
    private static final String SKIPPED = " \u00A0\u3000\u200B\uFEFF\u0000\u001F\"'’‘“”«";

    @Property(tries = 2000, seed = "20261123")
    void noCellStartsAFormula(@ForAll("texts") String text) {
        String cell = SpreadsheetText.cell(text);

        if (!cell.startsWith("'") || !cell.equals("'" + text)) {
            assertThat(firstShown(cell)).isNotIn(starters());
            assertThat(cell).doesNotStartWith("\t").doesNotStartWith("\r").doesNotStartWith("\n");
        }
    }

    @Property(tries = 2000, seed = "20261123")
    void theTextItselfSurvives(@ForAll("texts") String text) {
        assertThat(SpreadsheetText.cell(text)).isIn(text, "'" + text);
    }

    @Property(tries = 2000, seed = "20261123")
    void aLineReadsBackAsItsCells(@ForAll("lines") List<String> texts) {
        String line = SpreadsheetText.line(texts.toArray(String[]::new));

        assertThat(cellsOf(line))
                .isEqualTo(texts.stream().map(SpreadsheetText::cell).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> start = Arbitraries.strings()
                .withChars(SKIPPED + FORMULA_STARTERS + "\t\r\n")
                .ofMaxLength(4);
        return Combinators.combine(start, Arbitraries.strings().ofMaxLength(20)).as(String::concat);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return texts().list().ofMinSize(1).ofMaxSize(5);
    }

    /** The first character after those that spreadsheet programs skip; a blank when there is none. */
    private static String firstShown(String cell) {
        return cell.codePoints()
                .filter(point -> SKIPPED.indexOf(point) < 0 && !Character.isWhitespace(point))
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(" ");
    }

    private static List<String> starters() {
        return FORMULA_STARTERS.codePoints().mapToObj(Character::toString).toList();
    }

    /** RFC 4180, every cell quoted. */
    private static List<String> cellsOf(String line) {
        assertThat(line).startsWith("\"").endsWith("\"\r\n");
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int at = 1; at < line.length() - 2; at++) {
            if (line.charAt(at) != '"') {
                cell.append(line.charAt(at));
            } else if (line.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                cells.add(cell.toString());
                cell.setLength(0);
                at += 2;
            }
        }
        return cells;
    }
}
