package vn.sovang.goldenbook;

import java.util.List;
import java.util.function.Function;

/**
 * One page of what a search found.
 *
 * @param page zero-based
 * @param size asked-for size of a page
 * @param total number of items on all pages; when not exact, there are more than these
 */
public record Found<T>(List<T> items, int page, int size, long total, boolean totalIsExact) {

    /** Finds are counted up to here: nobody reads on, and counting all of a large book takes longer than searching. */
    static final int MOST_COUNTED = 1_000;

    static <T> Found<T> of(List<T> items, int page, int size, long counted) {
        return new Found<>(items, page, size, Math.min(counted, MOST_COUNTED), counted <= MOST_COUNTED);
    }

    public <R> Found<R> map(Function<List<T>, List<R>> mapping) {
        return new Found<>(mapping.apply(items), page, size, total, totalIsExact);
    }

    /** Pages of the items that were counted. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return totalIsExact ? page + 1 < pages() : items.size() == size;
    }
}
