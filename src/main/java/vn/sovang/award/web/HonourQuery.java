package vn.sovang.award.web;

import java.util.List;
import java.util.Map;
import vn.sovang.award.HonourSearch;
import vn.sovang.award.HonourStatus;
import vn.sovang.award.Recipient;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
import vn.sovang.shared.QueryReader;

/** A search of the register as it stands in a query string; an empty value is none. */
record HonourQuery(HonourSearch search, Paging paging) {

    static final List<String> NAMES = List.of("q", "form", "unit", "year", "status", "recipient");

    private static final int LONGEST_TEXT = 200;

    /** @throws InvalidInput with every value that cannot be used */
    static HonourQuery read(Map<String, String> query) {
        QueryReader reader = new QueryReader(query, LONGEST_TEXT);
        HonourSearch search = new HonourSearch(
                reader.text("q"),
                reader.text("form"),
                reader.text("unit"),
                reader.number("year"),
                reader.choice("status", HonourStatus.class),
                reader.choice("recipient", Recipient.class));
        Paging paging = Paging.of(reader.number("page"), reader.number("size"));
        reader.done();
        return new HonourQuery(search, paging);
    }
}
