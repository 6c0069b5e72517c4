package vn.sovang.goldenbook;

import java.util.Map;
import vn.sovang.organisation.Organisation;
import vn.sovang.organisation.Tier;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.Paging;
import vn.sovang.shared.QueryReader;

/** A search as it stands in a query string. An empty value is none: that is how a browser sends an empty field. */
record SearchParameters(GoldenBookSearch search, Paging paging) {

    private static final int LONGEST_TEXT = 200;

    /**
     * @throws InvalidInput with every value that cannot be used
     */
    static SearchParameters read(Map<String, String> query, Organisation organisation) {
        QueryReader reader = new QueryReader(query, LONGEST_TEXT);
        GoldenBookSearch search = new GoldenBookSearch(
                reader.text("unit", id -> organisation.find(id).isPresent(), "goldenBookUnitUnknown"),
                reader.choice("tier", Tier.class),
                reader.number("year"),
                reader.text("q"));
        Paging paging = Paging.of(reader.number("page"), reader.number("size"));
        reader.done();
        return new SearchParameters(search, paging);
    }
}
