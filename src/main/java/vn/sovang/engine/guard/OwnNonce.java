package vn.sovang.engine.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the start pages of the engine's web applications the nonce of their own answer. The engine keeps the nonce in
 * one place for all requests, so a page loaded while another request runs may carry that one's; the browser then blocks
 * every script and the page stays blank.
 */
@Component
@Order(-60)
class OwnNonce extends OncePerRequestFilter {

    private static final Pattern START_PAGE = Pattern.compile("/camunda/app/[^/.]+/([^/.]+/)?[^/.]*");
    private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern WRITTEN = Pattern.compile("nonce=\"[^\"]*\"");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !START_PAGE
                .matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader("Content-Security-Policy");
        Matcher allowed = ALLOWED.matcher(policy == null ? "" : policy);
        if (allowed.find() && page.getContentSize() > 0) {
            // Byte by byte: only ASCII is looked at and replaced, whatever the page's encoding.
            String html = new String(page.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
            String own =
                    WRITTEN.matcher(html).replaceAll("nonce=\"" + Matcher.quoteReplacement(allowed.group(1)) + '"');
            page.resetBuffer();
            page.getOutputStream().write(own.getBytes(StandardCharsets.ISO_8859_1));
        }
        page.copyBodyToResponse();
    }
}
