package vn.sovang.document;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The one command of clamd that is needed: {@code INSTREAM} (man clamd), one connection per file. */
final class Clamd {

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;
    private static final String PREFIX = "stream: ";
    private static final String FOUND = " FOUND";

    private final InetSocketAddress address;
    private final Duration timeout;
    private final ScheduledExecutorService deadlines;

    /**
     * @param address {@code host:port}
     * @throws IllegalArgumentException for a port that cannot be
     */
    Clamd(String address, Duration timeout, ScheduledExecutorService deadlines) {
        int colon = address.lastIndexOf(':');
        this.address = InetSocketAddress.createUnresolved(
                address.substring(0, colon).replaceAll("[\\[\\]]", ""), Integer.parseInt(address.substring(colon + 1)));
        this.timeout = timeout;
        this.deadlines = deadlines;
    }

    /**
     * Name of the signature that was found, empty when the file is clean.
     *
     * @throws IOException when clamd cannot be reached, does not answer in time or answers anything but OK or FOUND
     */
    Optional<String> scan(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            // A time limit of the socket's own would hold for each read and for no write.
            ScheduledFuture<?> deadline =
                    deadlines.schedule(() -> close(socket), timeout.toMillis(), TimeUnit.MILLISECONDS);
            try {
                // Resolved for each file: the scanner may have moved.
                socket.connect(
                        new InetSocketAddress(address.getHostString(), address.getPort()), (int) timeout.toMillis());
                send(content, socket);
                return verdict(answer(socket.getInputStream()));
            } finally {
                deadline.cancel(false);
            }
        }
    }

    private static void send(byte[] content, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int start = 0; start < content.length; start += CHUNK) {
            int length = Math.min(CHUNK, content.length - start);
            out.writeInt(length);
            out.write(content, start, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int value = in.read(); value > 0; value = in.read()) {
            answer.write(value);
            if (answer.size() > LONGEST_ANSWER) {
                throw new IOException("clamd answers without end");
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals(PREFIX + "OK")) {
            return Optional.empty();
        }
        if (answer.startsWith(PREFIX) && answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(PREFIX.length(), answer.length() - FOUND.length()));
        }
        throw new IOException(answer.isEmpty() ? "clamd closed the connection" : "clamd: " + answer);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // The reader is told by its own exception.
        }
    }
}
