package vn.sovang.document;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.sovang.shared.InvalidInput;
import vn.sovang.shared.TemporarilyUnavailable;

/** Asks clamd about every file where one is set; without its word nothing is taken. */
@Component
public class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);

    private final AttachmentSettings settings;
    private final Clamd clamd;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "virus-scan-deadlines");
        thread.setDaemon(true);
        return thread;
    });

    VirusScan(AttachmentSettings settings) {
        this.settings = settings;
        this.clamd =
                settings.clamd().isEmpty() ? null : new Clamd(settings.clamd(), settings.clamdTimeout(), deadlines);
    }

    /**
     * @throws InvalidInput when a virus is found
     * @throws TemporarilyUnavailable when clamd gives no verdict
     */
    public void requireClean(String name, byte[] content) {
        if (clamd == null) {
            return;
        }
        Optional<String> virus = ask(content);
        if (virus.isPresent()) {
            LOG.warn("Virus {} found in an upload of {} bytes; refused", virus.get(), content.length);
            throw InvalidInput.of("file", "virusFound", name, virus.get());
        }
    }

    private Optional<String> ask(byte[] content) {
        try {
            return clamd.scan(content);
        } catch (IOException exception) {
            LOG.error("No verdict from clamd at {}; the upload is refused: {}", settings.clamd(), exception.toString());
            throw new TemporarilyUnavailable("virusScanDown");
        }
    }

    @PreDestroy
    void stop() {
        deadlines.shutdownNow();
    }
}
