package vn.sovang.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.sovang.security.Endpoints.Endpoint;

/**
 * A request to one of our addresses of which anything may be wrong.
 *
 * @param person index of who sends it
 * @param target path and query with placeholders of the access matrix
 * @param headers whole lines
 * @param body null for none
 */
record HostileRequest(int person, String method, String target, List<String> headers, HostileBody body) {

    private static final List<String> OTHER_METHODS =
            List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "get", "FOO");

    static Arbitrary<HostileRequest> to(List<Endpoint> endpoints, Arbitrary<Integer> persons) {
        return Arbitraries.of(endpoints)
                .flatMap(endpoint -> Combinators.combine(
                                persons,
                                method(endpoint),
                                path(endpoint),
                                query(endpoint),
                                headerLines(),
                                bodyFor(endpoint))
                        .as((person, method, path, query, headers, body) -> new HostileRequest(
                                person,
                                method,
                                path + query,
                                headers,
                                method.equals("GET") && headers.isEmpty() ? null : body)));
    }

    boolean mentions(String header) {
        return headers.stream().anyMatch(line -> line.regionMatches(true, 0, header, 0, header.length()));
    }

    /** To the engine, whose state changers must stay as they are: an administrator may delete what the tests need. */
    private static Arbitrary<String> method(Endpoint endpoint) {
        Arbitrary<String> others = endpoint.isOfTheEngine()
                ? Arbitraries.of("GET", "HEAD", "OPTIONS", "PATCH", "get")
                : Arbitraries.of(OTHER_METHODS);
        return Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.just(endpoint.method())), Tuple.of(1, others));
    }

    private static Arbitrary<String> path(Endpoint endpoint) {
        String path = endpoint.path().replaceAll("\\?.*", "");
        Arbitrary<String> changed = Combinators.combine(Arbitraries.integers().between(0, 20), HostileText.segment())
                .as((place, segment) -> withSegment(path, place, segment));
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(path)),
                Tuple.of(3, changed),
                Tuple.of(1, HostileText.segment().map(segment -> path + "/" + segment)));
    }

    /** Placeholders first: behind the wrong application nobody looks at the rest. */
    private static String withSegment(String path, int place, String segment) {
        String[] segments = path.split("/", -1);
        List<Integer> places = new ArrayList<>();
        for (int index = 1; index < segments.length; index++) {
            if (segments[index].startsWith("{")) {
                places.add(index);
            }
        }
        segments[places.isEmpty() || place == 0 ? segments.length - 1 : places.get(place % places.size())] = segment;
        return String.join("/", Arrays.asList(segments));
    }

    private static Arbitrary<String> query(Endpoint endpoint) {
        int question = endpoint.path().indexOf('?');
        return Arbitraries.oneOf(
                Arbitraries.just(question < 0 ? "" : endpoint.path().substring(question)),
                HostileText.query().map(query -> "?" + query));
    }

    private static Arbitrary<List<String>> headerLines() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(3, HostileText.header().list().ofMinSize(1).ofMaxSize(3)));
    }

    private static Arbitrary<HostileBody> bodyFor(Endpoint endpoint) {
        return endpoint.method().equals("GET")
                ? HostileBody.fitting(endpoint).injectNull(0.9)
                : HostileBody.fitting(endpoint).injectNull(0.05);
    }

    @Override
    public String toString() {
        String text = "person " + person + ": " + method + " " + target + " " + headers + " " + body;
        return text.length() > 3000 ? text.substring(0, 3000) + "…" : text;
    }
}
