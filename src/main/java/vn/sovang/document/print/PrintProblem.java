package vn.sovang.document.print;

/** A certificate that did not get its page; {@code problem} is a key of {@code print.problem}. */
public record PrintProblem(int position, String registerNumber, String holder, String problem) {}
