package vn.sovang.security;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Parts of a request line and headers that nobody sends by accident. */
final class HostileText {

    private HostileText() {}

    /** One segment of a path as it stands on the wire; {@code {case}} and the like are ids of other things. */
    static Arbitrary<String> segment() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(12).map(HostileText::encoded),
                Arbitraries.of(
                        "{case}", "{task}", "{attachment}", "{code}", "{filter}", "{definition}", "{mail}", "{me}"),
                Arbitraries.of(
                        "..",
                        ".",
                        "%2e%2e",
                        "%2E",
                        "..%2f..%2fetc%2fpasswd",
                        "..%5c",
                        "%252e%252e",
                        "%00",
                        "a%00b",
                        "%0d%0aX:y",
                        "%0a",
                        "%09",
                        "%7f",
                        "%c0%ae",
                        "%ff",
                        "%ed%a0%80",
                        "%F0%9F%98%80",
                        "%E2%80%AE",
                        "%",
                        "%2",
                        "%zz",
                        ";",
                        ";a=b",
                        "a;jsessionid=x",
                        "a//b",
                        "a%2fb",
                        "a%5cb",
                        "\\",
                        "%3b",
                        "%25",
                        "0",
                        "-1",
                        "2147483648",
                        "9999999999999999999",
                        "null",
                        "undefined",
                        "NaN",
                        "true",
                        "*",
                        "%2A",
                        "'",
                        "%27%20or%201=1--",
                        "$%7B1+1%7D",
                        "{x}",
                        "%7B%7D",
                        "[",
                        "|",
                        "^",
                        "`",
                        "<",
                        "\"",
                        "a b",
                        "ă",
                        "x.json",
                        "x.html",
                        "favicon.ico",
                        "WEB-INF",
                        "00000000-0000-0000-0000-000000000000"),
                Arbitraries.integers().between(200, 7000).map("a"::repeat));
    }

    /** A query string without its question mark. */
    static Arbitrary<String> query() {
        Arbitrary<String> pair = Combinators.combine(parameter(), value())
                .as((name, value) -> value == null ? name : name + "=" + value);
        return Arbitraries.oneOf(
                pair.list().ofMinSize(1).ofMaxSize(4).map(pairs -> String.join("&", pairs)),
                Arbitraries.of("&&&", "=", "?", "%", "%zz=%zz", "a=%u0041", "=x", "#", "page=1&page=2&page=x", "[]=1"));
    }

    private static Arbitrary<String> parameter() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        10,
                        Arbitraries.of(
                                "page",
                                "size",
                                "q",
                                "unit",
                                "status",
                                "tier",
                                "year",
                                "lang",
                                "from",
                                "to",
                                "account",
                                "action",
                                "case",
                                "address",
                                "format",
                                "dryRun",
                                "reason",
                                "current",
                                "continue",
                                "error",
                                "logout",
                                "_csrf",
                                "file")),
                Tuple.of(
                        6,
                        Arbitraries.of(
                                "firstResult",
                                "maxResults",
                                "sortBy",
                                "sortOrder",
                                "createdAfter",
                                "dueBefore",
                                "assignee",
                                "candidateGroup",
                                "processVariables",
                                "taskVariables",
                                "priority",
                                "assigneeExpression",
                                "withoutTenantId",
                                "resourceType",
                                "itemCount",
                                "active",
                                "latestVersion",
                                "version",
                                "key",
                                "deserializeValues",
                                "variables",
                                "finished",
                                "startedAfter",
                                "permissionName",
                                "processDefinitionKeyIn")),
                Tuple.of(
                        2,
                        Arbitraries.of("page[]", "page[0]", "a.b", "class.module.classLoader", "%00", "", "page%00")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(8).map(HostileText::encoded)));
    }

    private static Arbitrary<String> value() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(HostileText::encoded),
                Arbitraries.of(
                        "",
                        "0",
                        "-1",
                        "-2147483648",
                        "2147483647",
                        "2147483648",
                        "99999999999999999999",
                        "1e9",
                        "1.5",
                        "NaN",
                        "x",
                        "true",
                        "null",
                        "%00",
                        "a%00b",
                        "%",
                        "%zz",
                        "%ff%fe",
                        "%ed%a0%80",
                        "%0d%0a",
                        "%E2%80%AE",
                        "2026-02-30",
                        "2026-13-01T00:00:00.000+0000",
                        "-999999999-01-01",
                        "+999999999-12-31",
                        "0000-00-00",
                        "en",
                        "vi",
                        "en_US_x",
                        "%25",
                        "_",
                        "%27",
                        "a,b,,",
                        "a_eq_b",
                        "a_like_%25",
                        "asc",
                        "name",
                        "id",
                        "$%7B1/0%7D",
                        "{case}",
                        "{task}",
                        "APPRAISAL",
                        "FAILED",
                        "RECOGNISED",
                        "PROVINCIAL",
                        "[]",
                        "{}"),
                Arbitraries.integers().between(100, 6000).map("x"::repeat),
                Arbitraries.just(null));
    }

    /** A header line. */
    static Arbitrary<String> header() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "Accept: text/html",
                        "Accept: application/json",
                        "Accept: application/problem+json",
                        "Accept: image/png",
                        "Accept: */*;q=0",
                        "Accept: x",
                        "Accept: text/html;q=x",
                        "Accept: ,,,",
                        "Accept: application/hal+json",
                        "Accept: application/xml",
                        "Accept: text/event-stream",
                        "Accept:",
                        "Accept-Language: en",
                        "Accept-Language: en-US,en;q=0.9",
                        "Accept-Language: vi",
                        "Accept-Language: fr",
                        "Accept-Language: *",
                        "Accept-Language: x;q=y",
                        "Accept-Language: a-b-c-d-e-f-g-h",
                        "Accept-Language: zz_ZZ",
                        "Accept-Charset: utf-99",
                        "Accept-Encoding: gzip",
                        "Accept-Encoding: ?"),
                Arbitraries.of(
                        "Range: bytes=0-0",
                        "Range: bytes=-1",
                        "Range: bytes=9-1",
                        "Range: x",
                        "Range: bytes=0-,0-,0-,0-",
                        "If-Modified-Since: x",
                        "If-Modified-Since: Thu, 01 Jan 2099 00:00:00 GMT",
                        "If-None-Match: *",
                        "If-None-Match: \"",
                        "If-Match: \"x\"",
                        "If-Unmodified-Since: Thu, 01 Jan 1970 00:00:00 GMT",
                        "If-Range: x",
                        "Expect: x",
                        "Upgrade: h2c",
                        "Upgrade: websocket",
                        "TE: x",
                        "Via: x"),
                Arbitraries.of(
                        "Origin: null",
                        "Origin: https://else.example",
                        "Origin: x",
                        "Referer: x",
                        "Sec-Fetch-Site: cross-site",
                        "Access-Control-Request-Method: PUT",
                        "X-Requested-With: x",
                        "X-HTTP-Method-Override: DELETE",
                        "X-Forwarded-For: x",
                        "X-Forwarded-For: 1.2.3.4, ::1, \"",
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Proto: x",
                        "X-Forwarded-Port: x",
                        "X-Forwarded-Port: 99999999999",
                        "X-Forwarded-Host: a b",
                        "X-Forwarded-Host: [::1",
                        "X-Forwarded-Host: x:99999",
                        "Forwarded: for=\"",
                        "X-Forwarded-Prefix: /../x",
                        "X-Original-URL: /quan-tri",
                        "X-Rewrite-URL: /quan-tri"),
                Arbitraries.of(
                        "Authorization: Basic",
                        "Authorization: Basic %%%",
                        "Authorization: Basic bm9ib2R5",
                        "Authorization: Basic bm9ib2R5Ong=",
                        "Authorization: Basic Og==",
                        "Authorization: Basic AAA6AAA=",
                        "Authorization: Bearer x",
                        "Authorization: Digest x",
                        "Authorization:",
                        "authorization: bAsIc /w==",
                        "Cookie: sovang-language=en",
                        "Cookie: sovang-language=x%20y",
                        "Cookie: sovang-language=%00",
                        "Cookie: sovang-language=en_US_(x)",
                        "Cookie: JSESSIONID=x",
                        "Cookie: =;=;",
                        "Cookie: \"",
                        "X-SOVANG-XSRF: x",
                        "X-XSRF-TOKEN: x",
                        "X-Authorized-Engines: x",
                        "Content-Language: x"),
                Arbitraries.of(
                        "Content-Type: application/json",
                        "Content-Type: text/plain",
                        "Content-Type: application/xml",
                        "Content-Type: x",
                        "Content-Type:",
                        "Content-Type: application/json;charset=utf-99",
                        "Content-Type: application/json;charset=",
                        "Content-Type: application/json;charset=UTF-16",
                        "Content-Type: multipart/form-data",
                        "Content-Type: multipart/form-data; boundary=",
                        "Content-Type: multipart/mixed; boundary=x",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Type: application/x-www-form-urlencoded;charset=x",
                        "Content-Type: application/octet-stream",
                        "Content-Type: application/json, text/html",
                        "Content-Type: */*",
                        "Content-Encoding: gzip",
                        "Content-Type: application/x-www-form-urlencoded; charset=UTF-16"),
                Arbitraries.integers().between(100, 7000).map(length -> "X-Long: " + "x".repeat(length)),
                Arbitraries.of("A: \u0000", "A: \u0001", "A: ộ", "A : b", "A", ": b", " folded", "A: " + "\t"));
    }

    /** Percent-encoded UTF-8; lone surrogates become question marks. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte part : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", part));
        }
        return encoded.toString();
    }
}
