package vn.sovang.security;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where generated requests go: every row of the access matrix, so that a new endpoint is among them by itself. */
final class Endpoints {

    /** They end sessions or change passwords, on which all other requests depend; their own tests cover them. */
    private static final Set<String> ENDING_SESSIONS = Set.of(
            "POST /tai-khoan/dang-xuat-moi-noi",
            "POST /quan-tri/nguoi-dung/{account}/dang-xuat",
            "POST /quan-tri/nguoi-dung/{account}/mat-khau");

    private static final List<Endpoint> BESIDES = List.of(
            new Endpoint("POST", "/login", "username=nobody&password=x"),
            new Endpoint("GET", "/error", "-"),
            new Endpoint("GET", "/no-such-page", "-"),
            new Endpoint("GET", "/api/no-such-thing", "-"),
            new Endpoint("GET", "/camunda/", "-"),
            new Endpoint("GET", "/camunda/api/no-such-thing", "-"));

    private Endpoints() {}

    /** @param sent body as the matrix states it; a dash for none */
    record Endpoint(String method, String path, String sent) {

        boolean isOfTheEngine() {
            return path.startsWith("/camunda/");
        }
    }

    static List<Endpoint> all() {
        Set<Endpoint> all = AccessMatrix.read().rows().stream()
                .filter(row -> !ENDING_SESSIONS.contains(row.request()))
                .map(row -> new Endpoint(row.method(), row.path(), row.sent()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all.addAll(BESIDES);
        return List.copyOf(all);
    }

    static List<Endpoint> ours() {
        return all().stream().filter(endpoint -> !endpoint.isOfTheEngine()).toList();
    }

    static List<Endpoint> ofTheEngine() {
        return all().stream().filter(Endpoint::isOfTheEngine).toList();
    }

    /** What only administrators may read of the engine, which is most of its REST API. */
    static List<Endpoint> readByAdministrators() {
        return EngineRestPaths.all().stream()
                .filter(request -> request.startsWith("GET "))
                .map(request ->
                        new Endpoint("GET", request.substring("GET ".length()).replace("/x", "/{any}"), "-"))
                .toList();
    }
}
