package vn.sovang.shared;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Asked-for page: zero-based {@code page}, {@code size} from 1 to 200; anything else is brought into range. */
public record Paging(int page, int size) {

    public static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 200;

    public static Paging of(Integer page, Integer size) {
        int wantedPage = page == null ? 0 : Math.min(Math.max(page, 0), 1_000_000);
        int wantedSize = size == null ? DEFAULT_SIZE : Math.min(Math.max(size, 1), LARGEST_SIZE);
        return new Paging(wantedPage, wantedSize);
    }

    /** As repositories want it. */
    public Pageable sorted(Sort order) {
        return PageRequest.of(page, size, order);
    }

    public long offset() {
        return (long) page * size;
    }
}
