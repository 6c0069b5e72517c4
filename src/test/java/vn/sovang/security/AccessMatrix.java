package vn.sovang.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tables of {@code docs/access-matrix.md}. A row is a request; a column is a kind of person; a cell is the status of
 * the answer, or three of them for the person's unit being the case's own, the next one up, and an unrelated one.
 */
final class AccessMatrix {

    static final Path FILE = Path.of("docs", "access-matrix.md");

    private final List<Row> rows;

    private AccessMatrix(List<Row> rows) {
        this.rows = rows;
    }

    /**
     * @param method HTTP method
     * @param path with placeholders such as {@code {case}}
     * @param sent body as the table states it; a dash for none
     * @param cells by column of the table
     */
    record Row(String method, String path, String sent, List<String> cells) {

        String request() {
            return method + " " + path;
        }

        /** Expected status for the place of the unit: 0 own, 1 up, 2 unrelated. */
        int expected(int column, int place) {
            String[] parts = cells.get(column).split("\\s+");
            return Integer.parseInt(parts[parts.length == 1 ? 0 : place]);
        }
    }

    List<Row> rows() {
        return rows;
    }

    static AccessMatrix read() {
        try {
            List<Row> rows = new ArrayList<>();
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("| `")) {
                    rows.add(row(line));
                }
            }
            return new AccessMatrix(rows);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Row row(String line) {
        List<String> fields = Arrays.stream(
                        line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
        String[] request = fields.get(0).replace("`", "").split(" ");
        return new Row(request[0], request[1], fields.get(1).replace("`", ""), fields.subList(2, fields.size()));
    }
}
