package vn.sovang.goldenbook;

import vn.sovang.organisation.Tier;

/**
 * What to look for; null means any.
 *
 * @param text words that must all occur, whatever their case and accents
 */
public record GoldenBookSearch(String unitId, Tier tier, Integer year, String text) {}
