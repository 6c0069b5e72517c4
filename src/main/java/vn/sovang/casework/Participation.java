package vn.sovang.casework;

import java.util.stream.Stream;

/** Who had a hand in cases by the work of one module, such as the members of a panel. */
public interface Participation {

    /** Accounts; may hold doubles. */
    Stream<String> in(String caseId);
}
