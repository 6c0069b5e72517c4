package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Locale;
import java.util.Map;
import org.glassfish.jersey.message.internal.HttpHeaderReader;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses headers, and a body that is nothing, that the engine's REST API cannot read with 400, for it would call them its own fault (500). Asks the
 * parser that it uses itself, so that both agree on what can be read.
 */
@Component
@Order(-199)
class EngineHeaders extends OncePerRequestFilter {

    private static final Map<String, Parser> READ = Map.of(
            HttpHeaders.ACCEPT, HttpHeaderReader::readAcceptMediaType,
            HttpHeaders.ACCEPT_LANGUAGE, HttpHeaderReader::readAcceptLanguage,
            HttpHeaders.ACCEPT_ENCODING, HttpHeaderReader::readAcceptToken,
            HttpHeaders.ACCEPT_CHARSET, HttpHeaderReader::readAcceptToken);

    private static final String NEEDS_A_BODY = ".*/(claim|assignee|complete|submit-form|create)/?";

    private final ApiEntryPoint problems;

    EngineHeaders(ApiEntryPoint problems) {
        this.problems = problems;
    }

    @FunctionalInterface
    private interface Parser {

        Object parse(String value) throws ParseException;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api")
                || request.getRequestedSessionId() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isNothing(request)
                && isDecodable(request.getQueryString())
                && READ.entrySet().stream()
                        .allMatch(header -> isReadable(request, header.getKey(), header.getValue()))) {
            chain.doFilter(request, response);
        } else {
            problems.answer(request, response, HttpStatus.BAD_REQUEST, "error.400.detail");
        }
    }

    /** No body, or a JSON text that is just null; {@link BodyLimit} has read the body, so that it can be read again. */
    private static boolean isNothing(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
            return request.getMethod().equals("PUT") && !request.getRequestURI().contains("/members/")
                    || request.getMethod().equals("POST")
                            && request.getRequestURI().matches(NEEDS_A_BODY);
        }
        String type = request.getContentType();
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/json")
                && new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                        .strip()
                        .equals("null");
    }

    private static boolean isDecodable(String query) {
        try {
            return query == null || URLDecoder.decode(query, StandardCharsets.UTF_8) != null;
        } catch (IllegalArgumentException brokenEncoding) {
            return false;
        }
    }

    private static boolean isReadable(HttpServletRequest request, String name, Parser parser) {
        try {
            String value = request.getHeader(name);
            return value == null || value.isBlank() || parser.parse(value) != null;
        } catch (ParseException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
