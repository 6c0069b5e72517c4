package vn.sovang.document.inspection;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.sovang.shared.Violation;

/**
 * An office document's archive, unpacked once and thrown away but for the small parts the rules read. Limits hold for
 * what really comes out, whatever the archive declares. Archives within are measured as they lie and not unpacked.
 * Names of parts are in lower case: office programs do not tell them apart by case.
 */
final class Container {

    static final long MOST_UNPACKED = 300L * 1024 * 1024;
    /** Real sheets of repeated cells reach 50 to 100; the format itself allows a thousand. */
    static final int HIGHEST_RATIO = 200;
    /** Below this a high ratio harms nobody. */
    static final long RATIO_MATTERS = 10L * 1024 * 1024;

    private static final int LARGEST_KEPT = 4 * 1024 * 1024;
    private static final int MOST_KEPT = 8 * 1024 * 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] content;
    private final Map<String, byte[]> kept = new HashMap<>();
    private final Map<String, byte[]> starts = new HashMap<>();
    private long unpacked;
    private long keptBytes;

    private Container(byte[] content) {
        this.content = content;
    }

    /** @throws Unfit when the archive is damaged, ambiguous, encrypted or too large unpacked */
    static Container read(byte[] content) throws Unfit {
        Container container = new Container(content);
        for (ZipDirectory.Entry entry : ZipDirectory.read(content)) {
            container.unpack(entry);
        }
        return container;
    }

    boolean has(String part) {
        return starts.containsKey(part);
    }

    Set<String> parts() {
        return starts.keySet();
    }

    /** Content of a part that describes others, empty when there is no such part. */
    Optional<byte[]> description(String part) {
        return Optional.ofNullable(kept.get(part));
    }

    /** Whether the part is an old office file of its own: an embedded object, a macro project, an encrypted document. */
    boolean isOle(String part) {
        byte[] start = starts.get(part);
        return start.length >= OLE.length && Arrays.equals(start, 0, OLE.length, OLE, 0, OLE.length);
    }

    private void unpack(ZipDirectory.Entry entry) throws Unfit {
        String part = entry.name().toLowerCase(Locale.ROOT);
        Sink sink = new Sink(entry.packed(), describesOthers(part));
        switch (entry.method()) {
            case 0 -> sink.write(content, entry.start(), entry.packed());
            case 8 -> inflate(entry, sink);
            default -> throw ZipDirectory.broken();
        }
        if ((int) sink.crc.getValue() != entry.crc()) {
            throw ZipDirectory.broken();
        }
        starts.put(part, sink.start.toByteArray());
        if (sink.all != null) {
            kept.put(part, sink.all.toByteArray());
        }
    }

    private static boolean describesOthers(String part) {
        return part.endsWith(".rels")
                || part.equals(OfficeRules.TYPES_PART)
                || part.equals(OpenDocumentRules.TYPE_PART)
                || part.equals(OpenDocumentRules.LIST_PART);
    }

    private void inflate(ZipDirectory.Entry entry, Sink sink) throws Unfit {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(content, entry.start(), entry.packed());
            byte[] buffer = new byte[64 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw ZipDirectory.broken();
                }
                sink.write(buffer, 0, count);
            }
            if (inflater.getRemaining() != 0) {
                throw ZipDirectory.broken();
            }
        } catch (DataFormatException damaged) {
            throw ZipDirectory.broken();
        } finally {
            inflater.end();
        }
    }

    /** Counts what comes out of one entry and keeps its start, or all of it where the rules need it. */
    private final class Sink {

        private final CRC32 crc = new CRC32();
        private final ByteArrayOutputStream start = new ByteArrayOutputStream();
        private final ByteArrayOutputStream all;
        private final int packed;
        private long size;

        Sink(int packed, boolean keep) {
            this.packed = packed;
            this.all = keep ? new ByteArrayOutputStream() : null;
        }

        void write(byte[] bytes, int offset, int count) throws Unfit {
            size += count;
            unpacked += count;
            boolean tooDense = size > RATIO_MATTERS && size / Math.max(1, packed) > HIGHEST_RATIO;
            keptBytes += all == null ? 0 : count;
            boolean tooWordy = keptBytes > MOST_KEPT || all != null && size > LARGEST_KEPT;
            if (unpacked > MOST_UNPACKED || tooDense || tooWordy) {
                throw new Unfit(Violation.of("file", "fileBomb", MOST_UNPACKED / 1024 / 1024));
            }
            crc.update(bytes, offset, count);
            start.write(bytes, offset, Math.min(count, OLE.length - Math.min(OLE.length, start.size())));
            if (all != null) {
                all.write(bytes, offset, count);
            }
        }
    }
}
