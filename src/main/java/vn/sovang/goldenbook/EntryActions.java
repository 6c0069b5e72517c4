package vn.sovang.goldenbook;

import java.util.List;

/** What a signed-in person may do with an entry; answered by modules that know more than the book. */
public interface EntryActions {

    /** @param label key of the message on the link */
    record Action(String label, String href) {}

    List<Action> of(GoldenBookEntry entry, String account);
}
