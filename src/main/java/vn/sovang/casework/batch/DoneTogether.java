package vn.sovang.casework.batch;

import java.util.Locale;
import vn.sovang.casework.Impartiality.Work;

/**
 * Says of the handler of a user task that many such tasks may be done at once. A handler whose cases are each judged
 * alone does not say so: an appeal or a revocation is answered to one person with reasons of its own, and a list is
 * decided row by row in its own form.
 */
public interface DoneTogether {

    /** Id of the user task in the model. */
    String taskKey();

    /** What a person chooses by. */
    DeskRow row(Work task, Locale locale);
}
