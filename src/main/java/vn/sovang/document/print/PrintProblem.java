package vn.sovang.document.print;

/** A certificate that did not get its page; {@code problem} is a key of {@code print.problem}. */
public record PrintProblem(int position, int number, int registerYear, String holder, String problem) {

    /** As printed on the certificate. */
    public String registerNumber() {
        return "%04d/%d".formatted(number, registerYear);
    }
}
