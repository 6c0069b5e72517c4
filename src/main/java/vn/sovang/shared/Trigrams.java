package vn.sovang.shared;

import java.util.HashSet;
import java.util.Set;

/** How much two texts resemble each other by their groups of three letters, counted as PostgreSQL's pg_trgm counts. */
public final class Trigrams {

    private final Set<String> groups;

    private Trigrams(Set<String> groups) {
        this.groups = groups;
    }

    /** @param folded as {@link TextFolding#search} folds it */
    public static Trigrams of(String folded) {
        Set<String> groups = new HashSet<>();
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            String framed = word.isEmpty() ? "" : "  " + word + " ";
            for (int start = 0; start + 3 <= framed.length(); start++) {
                groups.add(framed.substring(start, start + 3));
            }
        }
        return new Trigrams(groups);
    }

    /** From 0, nothing in common, to 1. */
    public double likeness(Trigrams other) {
        long common = groups.stream().filter(other.groups::contains).count();
        long all = groups.size() + other.groups.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }
}
