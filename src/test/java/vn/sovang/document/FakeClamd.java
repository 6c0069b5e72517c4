package vn.sovang.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Takes one connection after the other and answers as a test says; the closing of a silent one ends it. */
final class FakeClamd implements AutoCloseable {

    interface Behaviour {
        void with(DataInputStream in, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private FakeClamd(ServerSocket server) {
        this.server = server;
    }

    /** Reads the whole stream, then answers. */
    static FakeClamd answering(String answer) {
        return answering(() -> answer);
    }

    static FakeClamd answering(Supplier<String> answer) {
        return behaving((in, out) -> {
            in.readNBytes("zINSTREAM\0".length());
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                in.readNBytes(length);
            }
            out.write(answer.get().getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Takes the connection and never says or reads anything. */
    static FakeClamd silent() {
        CountDownLatch never = new CountDownLatch(1);
        return behaving((in, out) -> never.await());
    }

    static FakeClamd closingAtOnce() {
        return behaving((in, out) -> {});
    }

    private static FakeClamd behaving(Behaviour behaviour) {
        try {
            FakeClamd fake = new FakeClamd(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(() -> fake.serve(behaviour), "fake-clamd");
            thread.setDaemon(true);
            thread.start();
            return fake;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    String address() {
        return "localhost:" + server.getLocalPort();
    }

    private void serve(Behaviour behaviour) {
        while (closed.getCount() > 0) {
            try (Socket socket = server.accept()) {
                behaviour.with(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
            } catch (IOException gone) {
                // The client hung up, or the test is over.
            } catch (InterruptedException over) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
    }
}
