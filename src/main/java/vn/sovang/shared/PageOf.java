package vn.sovang.shared;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Page;

/**
 * One page of a longer list.
 *
 * @param page zero-based
 * @param size asked-for size of a page
 * @param total number of items on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public static <T> PageOf<T> of(Page<T> found) {
        return new PageOf<>(found.getContent(), found.getNumber(), found.getSize(), found.getTotalElements());
    }

    public <R> PageOf<R> map(Function<? super T, R> mapping) {
        return new PageOf<>(items.stream().<R>map(mapping).toList(), page, size, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
