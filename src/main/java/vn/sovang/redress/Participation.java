package vn.sovang.redress;

import java.util.Set;

/** Who took part in a case; answered where all kinds of case are known. */
public interface Participation {

    /** Accounts of all who had a hand in it: authors or nominees, who filed, appraised, sat on a panel, decided. */
    Set<String> in(String caseId);
}
