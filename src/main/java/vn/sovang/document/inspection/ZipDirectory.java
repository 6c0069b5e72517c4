package vn.sovang.document.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sovang.shared.Violation;

/**
 * The directory at the end of a ZIP archive (PKWARE APPNOTE 6.3), which is what office programs go by, checked against
 * the heads of the entries: every byte up to the directory belongs to exactly one listed entry, so that no program can
 * read another document out of the same bytes than was inspected. Archives beyond 4 GB (ZIP64) do not occur here.
 */
final class ZipDirectory {

    static final int MOST_ENTRIES = 5_000;

    private static final int END = 0x06054b50;
    private static final int LISTED = 0x02014b50;
    private static final int HEAD = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int LISTED_SIZE = 46;
    private static final int HEAD_SIZE = 30;
    /** Signature, checksum and two sizes of eight bytes. */
    private static final int LARGEST_DESCRIPTOR = 24;

    private static final int ENCRYPTED = 1;

    private ZipDirectory() {}

    /** Place of the packed bytes; sizes are what the archive declares. */
    record Entry(String name, int method, int crc, int packed, int start, int head) {}

    static boolean startsAsArchive(byte[] content) {
        return content.length > HEAD_SIZE && little(content).getInt(0) == HEAD;
    }

    static boolean endsAsArchive(byte[] content) {
        return end(content) >= 0;
    }

    /** @throws Unfit for damaged, ambiguous, encrypted or overlong archives and names that lead elsewhere */
    static List<Entry> read(byte[] content) throws Unfit {
        ByteBuffer bytes = little(content);
        int end = end(content);
        if (end < 0) {
            throw broken();
        }
        int count = unsigned(bytes.getShort(end + 10));
        int directory = bytes.getInt(end + 16);
        if (count > MOST_ENTRIES) {
            throw new Unfit(Violation.of("file", "fileManyParts", MOST_ENTRIES));
        }
        try {
            List<Entry> entries = listed(bytes, directory, count, end);
            requireSafeNames(entries);
            requireNothingBetween(entries, directory);
            return entries;
        } catch (IndexOutOfBoundsException | IllegalArgumentException beyondTheFile) {
            throw broken();
        }
    }

    private static List<Entry> listed(ByteBuffer bytes, int directory, int count, int end) throws Unfit {
        List<Entry> entries = new ArrayList<>();
        int at = directory;
        for (int number = 0; number < count; number++) {
            require(bytes.getInt(at) == LISTED);
            int nameLength = unsigned(bytes.getShort(at + 28));
            String name = text(bytes, at + LISTED_SIZE, nameLength);
            entries.add(entry(bytes, at, name));
            at += LISTED_SIZE + nameLength + unsigned(bytes.getShort(at + 30)) + unsigned(bytes.getShort(at + 32));
        }
        require(count > 0 && at == end);
        return entries;
    }

    private static Entry entry(ByteBuffer bytes, int at, String name) throws Unfit {
        if ((bytes.getShort(at + 8) & ENCRYPTED) != 0) {
            throw new Unfit(Violation.of("file", "fileEncrypted"));
        }
        int head = bytes.getInt(at + 42);
        require(bytes.getInt(head) == HEAD && bytes.getShort(head + 8) == bytes.getShort(at + 10));
        int nameLength = unsigned(bytes.getShort(head + 26));
        require(name.equals(text(bytes, head + HEAD_SIZE, nameLength)));
        int start = head + HEAD_SIZE + nameLength + unsigned(bytes.getShort(head + 28));
        int packed = bytes.getInt(at + 20);
        require(packed >= 0 && start <= bytes.limit() - packed);
        return new Entry(name, unsigned(bytes.getShort(at + 10)), bytes.getInt(at + 16), packed, start, head);
    }

    private static void requireNothingBetween(List<Entry> entries, int directory) throws Unfit {
        int covered = 0;
        int allowed = 0;
        for (Entry entry :
                entries.stream().sorted(Comparator.comparingInt(Entry::head)).toList()) {
            require(entry.head() >= covered && entry.head() - covered <= allowed);
            covered = entry.start() + entry.packed();
            allowed = LARGEST_DESCRIPTOR;
        }
        require(directory >= covered && directory - covered <= allowed);
    }

    private static void requireSafeNames(List<Entry> entries) throws Unfit {
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            String name = entry.name();
            boolean leadsElsewhere = name.startsWith("/")
                    || name.contains("\\")
                    || name.contains(":")
                    || List.of(name.split("/", -1)).contains("..");
            boolean blank = name.isEmpty() || name.chars().anyMatch(Character::isISOControl);
            if (leadsElsewhere || blank || !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw new Unfit(Violation.of("file", "filePartName"));
            }
        }
    }

    /** Position of the end record whose comment closes the file, -1 when there is none. */
    private static int end(byte[] content) {
        ByteBuffer bytes = little(content);
        int last = content.length - END_SIZE;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
            if (bytes.getInt(at) == END && at + END_SIZE + unsigned(bytes.getShort(at + 20)) == content.length) {
                return at;
            }
        }
        return -1;
    }

    private static String text(ByteBuffer bytes, int at, int length) {
        byte[] name = new byte[length];
        bytes.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }

    private static ByteBuffer little(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int unsigned(short value) {
        return value & 0xFFFF;
    }

    private static void require(boolean sound) throws Unfit {
        if (!sound) {
            throw broken();
        }
    }

    static Unfit broken() {
        return new Unfit(Violation.of("file", "fileBroken"));
    }
}
