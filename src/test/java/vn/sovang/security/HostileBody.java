package vn.sovang.security;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.sovang.support.JsonMutations;
import vn.sovang.support.RequestBuilder;

/**
 * What follows the headers.
 *
 * @param type of the content; null for none
 */
record HostileBody(String type, byte[] bytes) {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String SCORES =
            "{\"conflict\":null,\"scores\":{\"novelty\":20,\"applicability\":20,\"effectiveness\":30},\"vote\":\"AGREE\",\"comment\":\"Tốt\"}";
    private static final String APPRAISAL = "{\"outcome\":\"SUPPLEMENT\",\"reason\":\"Bổ sung số liệu\"}";
    private static final String IMPORT =
            "{\"units\":[{\"id\":\"x\",\"name\":\"X\",\"tier\":\"GRASSROOTS\",\"parentId\":null}],"
                    + "\"people\":[{\"account\":\"x\",\"name\":\"X\",\"email\":\"x@x.example\"}],\"posts\":[]}";

    @Override
    public String toString() {
        return type + " " + new String(bytes, StandardCharsets.UTF_8);
    }

    /** Bodies for the endpoint, among them some that it would take. */
    static Arbitrary<HostileBody> fitting(Endpoints.Endpoint endpoint) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, JsonMutations.of(samples(endpoint)).map(HostileBody::json)),
                Tuple.of(3, multipart()),
                Tuple.of(2, HostileText.query().map(fields -> text(FORM, fields))),
                Tuple.of(1, Arbitraries.of(text(FORM, endpoint.sent()), json(""), json(endpoint.sent()))),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.of(
                                                "application/json",
                                                FORM,
                                                "multipart/form-data; boundary=x",
                                                "text/plain"),
                                        Arbitraries.bytes().array(byte[].class).ofMaxSize(60))
                                .as(HostileBody::new)));
    }

    private static List<String> samples(Endpoints.Endpoint endpoint) {
        String path = endpoint.path();
        if (path.contains("/camunda/")) {
            return List.of(
                    "{\"variables\":{\"submission\":{\"value\":" + quoted(APPRAISAL)
                            + ",\"type\":\"Json\",\"valueInfo\":{}}}}",
                    "{\"variables\":{\"submission\":{\"value\":" + quoted(request()) + ",\"type\":\"String\"},"
                            + "\"unitOutcome\":{\"value\":1,\"type\":\"Integer\"}},\"businessKey\":\"x\"}",
                    "{\"userId\":\"{me}\"}",
                    "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assignee\":\"x\",\"sorting\":[{\"sortBy\":\"x\"}],"
                            + "\"taskVariables\":[{\"name\":\"x\",\"operator\":\"eq\",\"value\":1}]},\"properties\":{}}",
                    "{\"firstResult\":0,\"maxResults\":5,\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"asc\"}],"
                            + "\"dueAfter\":\"2026-01-01T00:00:00.000+0000\",\"orQueries\":[{\"assignee\":\"x\"}]}");
        }
        if (path.endsWith("/submission")) {
            return List.of(SCORES, APPRAISAL);
        }
        if (path.endsWith("/organisation")) {
            return List.of(IMPORT);
        }
        return path.equals("/api/initiatives") ? List.of(request()) : List.of("{\"reason\":\"Rút để sửa\"}", request());
    }

    private static String request() {
        return RequestBuilder.aRequest().at(MatrixPeople.OWN).build();
    }

    private static String quoted(String json) {
        return "\"" + json.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** Parts that are missing, doubled, oddly named, or never end. */
    private static Arbitrary<HostileBody> multipart() {
        Arbitrary<String> disposition = Arbitraries.of(
                "form-data; name=\"file\"; filename=\"a.pdf\"",
                "form-data; name=\"file\"; filename=\"../../a\\\"\u0000.pdf\"",
                "form-data; name=\"file\"; filename*=UTF-8''%ff%00",
                "form-data; name=\"file\"",
                "form-data; name=",
                "form-data; name=\"other\"; filename=\"ă.exe\"",
                "form-data",
                "attachment; filename=x",
                "",
                "form-data; name=\"file\"; filename=\"" + "x".repeat(3000) + ".pdf\"",
                "form-data; name=\"_csrf\"",
                "form-data; name=\"file\"; filename=\"\"",
                "form-data; name=\"\u0000\"; filename*=x''y");
        Arbitrary<String> content = Arbitraries.of(
                "",
                "%PDF-1.7\nx",
                "PK\u0003\u0004",
                "\u0000",
                "{\"units\":[]}",
                "x\r\n--x\r\n",
                "\r\n".repeat(50),
                "a".repeat(9000));
        Arbitrary<String> part = Combinators.combine(
                        disposition, content, Arbitraries.of("application/pdf", "x", "", "text/plain; charset=utf-99"))
                .as((how, what, type) -> "--x\r\nContent-Disposition: " + how + "\r\nContent-Type: " + type + "\r\n\r\n"
                        + what + "\r\n");
        return Combinators.combine(
                        Arbitraries.of("x", "x", "x", "y", "\"x\"", "", "x".repeat(80)),
                        part.list().ofMaxSize(4),
                        Arbitraries.of("--x--\r\n", "--x--\r\n", "--x", "", "--x--", "\u0000"))
                .as((boundary, parts, end) ->
                        text("multipart/form-data; boundary=" + boundary, String.join("", parts) + end));
    }

    private static HostileBody json(String text) {
        return text("application/json", text);
    }

    private static HostileBody text(String type, String text) {
        return new HostileBody(type, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostileBody body && type.equals(body.type) && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
