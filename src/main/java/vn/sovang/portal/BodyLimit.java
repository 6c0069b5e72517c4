package vn.sovang.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies beyond a size with 413, before anybody reads them: the engine's REST API has no limit of its own. Files
 * have theirs ({@link UploadLimit}), forms of pages the web server's. A body whose length is not declared is read first, and so is
 * one for the engine, whose other filters read it as well.
 */
@Component
@Order(-200)
class BodyLimit extends OncePerRequestFilter {

    private static final Pattern IMPORT = Pattern.compile(
            "/api/administration/(organisation|award-forms)|/api/award-letters/[A-Za-z0-9-]{1,64}/nominees");

    private final int largest;
    private final int largestImport;
    private final ApiEntryPoint problems;

    BodyLimit(
            @Value("${sovang.web.largest-body}") DataSize largest,
            @Value("${sovang.web.largest-import}") DataSize largestImport,
            ApiEntryPoint problems) {
        this.largest = Math.toIntExact(largest.toBytes());
        this.largestImport = Math.toIntExact(largestImport.toBytes());
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase();
        boolean readByTheServer =
                type.startsWith("application/x-www-form-urlencoded") && request.getContentLengthLong() <= largest
                        || type.startsWith("multipart/form-data")
                                && !request.getRequestURI().contains("/camunda/");
        boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return !hasBody || readByTheServer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Nothing is read for somebody without a session, whom the engine's API refuses anyway.
        boolean readAgain = request.getRequestURI().startsWith(request.getContextPath() + "/camunda/")
                && request.getRequestedSessionId() != null;
        boolean isImport = IMPORT.matcher(request.getRequestURI()
                        .substring(request.getContextPath().length()))
                .matches();
        long declared = request.getContentLengthLong();
        if (declared > (isImport ? largestImport : largest)) {
            refuse(request, response);
        } else if (declared >= 0 && !readAgain) {
            chain.doFilter(request, response);
        } else {
            // Before anybody has signed in, only so much is held in memory.
            byte[] body = request.getInputStream().readNBytes(largest + 1);
            if (body.length > largest) {
                refuse(request, response);
            } else {
                chain.doFilter(new Read(request, body), response);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        problems.answer(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "refusal.bodyTooLarge");
    }

    /** The request with its body at hand. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Bytes(new ByteArrayInputStream(body));
        }

        @Override
        public BufferedReader getReader() {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            return new BufferedReader(new InputStreamReader(getInputStream(), charset));
        }
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public int available() {
            return bytes.available();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("The body has been read already");
        }
    }
}
