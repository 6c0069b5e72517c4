package vn.sovang.award;

/**
 * What to look for in the register; null is no condition.
 *
 * @param unitId unit that gave it, or in which the recipient works
 * @param text words that occur in the name, the code or the number of the decision
 */
public record HonourSearch(
        String text, String formCode, String unitId, Integer year, HonourStatus status, Recipient recipient) {}
