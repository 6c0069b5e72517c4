package vn.sovang.award.papers;

import java.util.Set;

/**
 * A person who sees a letter.
 *
 * @param panel a member of a panel that is at work
 * @param staffOf units of the letter in which the person is officer, secretary, committee or auditor
 */
record LetterReader(String account, boolean panel, Set<String> staffOf) {

    boolean worksAt(String unitId) {
        return staffOf.contains(unitId);
    }
}
