package vn.sovang.council;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why somebody neither scores nor votes on a case or on an item of a list. */
public enum Conflict {
    AUTHOR,
    NOMINEE,
    RELATIVE,
    STAKEHOLDER,
    /** Took part in what a higher instance has set aside. */
    TOOK_PART,
    OTHER;

    /** What a member may declare about an initiative. */
    static final Set<Conflict> WITH_AUTHORS = EnumSet.of(AUTHOR, RELATIVE, STAKEHOLDER, OTHER);

    /** What a member may declare about a nominee. */
    static final Set<Conflict> WITH_NOMINEE = EnumSet.of(NOMINEE, RELATIVE, STAKEHOLDER, OTHER);

    /** Codes for the answer to somebody who chose another one. */
    static String codes(Set<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::name).collect(Collectors.joining(", "));
    }
}
