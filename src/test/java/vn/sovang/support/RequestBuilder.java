package vn.sovang.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A recognition request as a person writes it; complete and correct unless a test says otherwise. */
public final class RequestBuilder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final List<Map<String, Object>> authors = new ArrayList<>();
    private String leadAccount;

    private RequestBuilder() {
        fields.put("unitId", "cdcs-gang-thep");
        fields.put("year", 2026);
        fields.put("kind", "TECHNICAL");
        fields.put("title", "Thu hồi nhiệt khí thải lò cao để sấy quặng");
        fields.put("field", "Sản xuất công nghiệp");
        fields.put("description", "Dẫn khí thải sau lọc bụi qua bộ trao đổi nhiệt để sấy quặng.");
        fields.put("firstAppliedAt", "Phân xưởng Luyện gang");
        fields.put("firstAppliedOn", "2026-03-15");
        fields.put("implementedFrom", "2025-11-01");
        fields.put("implementedTo", "2026-05-31");
        fields.put("benefits", "Giảm 11 kg than cốc trên tấn gang.");
        fields.put("applicationConfirmedBy", "Giám đốc phân xưởng Luyện gang");
        fields.put("targetTier", "GRASSROOTS");
        withAuthors(60, 40);
    }

    public static RequestBuilder aRequest() {
        return new RequestBuilder();
    }

    /** Filed at the unit, by its member unless {@link #ledBy} says otherwise. */
    public RequestBuilder at(String unitId) {
        return with("unitId", unitId);
    }

    public RequestBuilder aimingAt(String tier) {
        return with("targetTier", tier);
    }

    public RequestBuilder titled(String title) {
        return with("title", title);
    }

    /** One author per share, the first with the account of the unit's member, the others without accounts. */
    public RequestBuilder withAuthors(Object... shares) {
        authors.clear();
        for (int index = 0; index < shares.length; index++) {
            Map<String, Object> author = new LinkedHashMap<>();
            author.put("name", "Tác giả thứ " + (index + 1));
            author.put("position", "Công nhân vận hành lò");
            author.put("email", "tac-gia-" + (index + 1) + "@sovang.example");
            author.put("sharePercent", shares[index]);
            authors.add(author);
        }
        return this;
    }

    /** Account of the lead author. */
    public RequestBuilder ledBy(String account) {
        leadAccount = account;
        return this;
    }

    /** Account of the author at the place; 1 is the first co-author. */
    public RequestBuilder withCoAuthor(int place, String account) {
        return withAuthorField(place, "account", account);
    }

    public RequestBuilder withAuthorField(int place, String field, Object value) {
        authors.get(place).put(field, value);
        return this;
    }

    public RequestBuilder with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    public RequestBuilder without(String field) {
        fields.remove(field);
        return this;
    }

    /** Account that files it: the lead author's. */
    public String submitter() {
        return leadAccount == null ? "member." + fields.get("unitId") : leadAccount;
    }

    public Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>(fields);
        if (!content.containsKey("authors")) {
            content.put("authors", authors.stream().map(this::complete).toList());
        }
        return content;
    }

    private Map<String, Object> complete(Map<String, Object> author) {
        Map<String, Object> complete = new LinkedHashMap<>(author);
        complete.putIfAbsent("unitId", fields.get("unitId"));
        if (author == authors.get(0)) {
            complete.putIfAbsent("account", submitter());
        }
        return complete;
    }

    public String build() {
        return json(content());
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException exception) {
            throw new IllegalArgumentException(exception);
        }
    }
}
