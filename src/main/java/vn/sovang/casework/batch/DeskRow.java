package vn.sovang.casework.batch;

import java.util.List;

/**
 * What a desk shows of a task beside number and title of its case, in the reader's language.
 *
 * @param about whom or what the case is about; null when the title says it
 * @param finding what has been found so far, null when nothing was
 * @param answers that are open in this case; empty where the task asks for none
 * @param proposed code of the answer that follows from the finding, null when none does
 */
public record DeskRow(String about, Finding finding, List<Answer> answers, String proposed) {

    /** @param details more lines, may be none */
    public record Finding(boolean good, String words, List<String> details) {}
}
