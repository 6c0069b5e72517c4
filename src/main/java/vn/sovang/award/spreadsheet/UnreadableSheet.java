package vn.sovang.award.spreadsheet;

/** A file of which nothing can be read; carries the one problem that says why. */
final class UnreadableSheet extends Exception {

    private final transient CellProblem problem;

    UnreadableSheet(String code, Object... arguments) {
        super(code);
        this.problem = CellProblem.ofFile(code, arguments);
    }

    CellProblem problem() {
        return problem;
    }
}
