package vn.sovang.shared;

import java.util.regex.Pattern;

/**
 * Texts for files that people open in a spreadsheet. A cell that the program would read as a formula gets an apostrophe
 * in front, which shows the text as it was written (OWASP, CSV injection); every cell is quoted (RFC 4180).
 */
public final class SpreadsheetText {

    /** Formula starters, also full width, also behind quotes, blanks and invisible characters that programs skip. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\t\\r\\n].*|[\\s\\p{Z}\\p{C}\"'’‘“”«]*[=+\\-@|%＝＋－﹣−＠].*", Pattern.DOTALL);

    private SpreadsheetText() {}

    /** The text as a cell that no spreadsheet program evaluates; an empty cell for null. */
    public static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** One line of a CSV file, ended by CR LF; every cell neutralised and quoted. */
    public static String line(String... cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "\"" : ",\"")
                    .append(cell(cell).replace("\"", "\"\""))
                    .append('"');
        }
        return line.append("\r\n").toString();
    }
}
