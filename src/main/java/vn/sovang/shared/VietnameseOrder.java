package vn.sovang.shared;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which Vietnamese dictionaries list words: syllable by syllable, a, ă, â, b, c, d, đ, e, ê …, tones between
 * equal letters, case last.
 */
public final class VietnameseOrder {

    private static final Collator SYLLABLES = collator(Collator.SECONDARY);
    private static final Collator WHOLE = collator(Collator.TERTIARY);

    private VietnameseOrder() {}

    /** By the name that the function takes out of each; a short list. */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return Comparator.comparing(each -> key(name.apply(each)));
    }

    /** Place of a name; worth keeping where many names are sorted often. */
    public static Key key(String name) {
        String text = name == null ? "" : name.strip();
        return new Key(
                Arrays.stream(text.split("[\\s\\p{Z}]+"))
                        .map(SYLLABLES::getCollationKey)
                        .toList(),
                WHOLE.getCollationKey(text));
    }

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(Messages.VIETNAMESE);
        collator.setStrength(strength);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }

    /** Compares names without reading them again. */
    public static final class Key implements Comparable<Key> {

        private final List<CollationKey> syllables;
        private final CollationKey whole;

        private Key(List<CollationKey> syllables, CollationKey whole) {
            this.syllables = syllables;
            this.whole = whole;
        }

        @Override
        public int compareTo(Key other) {
            int shared = Math.min(syllables.size(), other.syllables.size());
            for (int place = 0; place < shared; place++) {
                int order = syllables.get(place).compareTo(other.syllables.get(place));
                if (order != 0) {
                    return order;
                }
            }
            int shorter = Integer.compare(syllables.size(), other.syllables.size());
            return shorter == 0 ? whole.compareTo(other.whole) : shorter;
        }
    }
}
