package vn.sovang.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends exactly the bytes it is given, also those that no proper client would send; one connection per request. */
public final class RawHttp {

    private static final int PATIENCE = 30_000;

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /**
     * @param target as it stands in the request line
     * @param headers whole lines, without {@code Host}, {@code Connection} and {@code Content-Length}
     * @param body null for none
     */
    public Answer send(String method, String target, List<String> headers, byte[] body) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append("Host: localhost:").append(port).append("\r\n");
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body != null) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        request.writeBytes(body == null ? new byte[0] : body);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request.toByteArray());
            socket.getOutputStream().flush();
            return Answer.read(socket.getInputStream().readAllBytes());
        }
    }

    /** @param headers whole lines */
    public record Answer(int status, List<String> headers, String body) {

        static Answer read(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int end = text.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IllegalStateException("No answer, but: " + text);
            }
            List<String> head = List.of(text.substring(0, end).split("\r\n"));
            Answer raw = new Answer(
                    Integer.parseInt(head.get(0).split(" ")[1]), head.subList(1, head.size()), text.substring(end + 4));
            String body = raw.header("Transfer-Encoding").equals("chunked") ? unchunked(raw.body) : raw.body;
            return new Answer(
                    raw.status,
                    raw.headers,
                    new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        }

        private static String unchunked(String text) {
            StringBuilder body = new StringBuilder();
            int at = 0;
            while (at < text.length()) {
                int line = text.indexOf("\r\n", at);
                int length = Integer.parseInt(text.substring(at, line), 16);
                body.append(text, line + 2, line + 2 + length);
                at = line + 2 + length + 2;
                if (length == 0) {
                    break;
                }
            }
            return body.toString();
        }

        /** Value of the header, empty when there is none. */
        public String header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
