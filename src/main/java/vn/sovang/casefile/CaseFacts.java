package vn.sovang.casefile;

/**
 * What every case has, whatever its kind.
 *
 * @param number number in the register of its kind, null before it is given
 * @param title as people call the case in lists
 * @param unitId unit that holds the case now
 */
public record CaseFacts(String id, String number, String title, String unitId) {}
