package vn.sovang.document.inspection;

import java.util.HashSet;
import java.util.Set;

/** Names in the bytes of a PDF (ISO 32000-1, 7.3.5), escapes resolved: {@code /J#61va} is {@code Java}. */
final class PdfNames {

    private static final int LONGEST_NAME = 16;

    private PdfNames() {}

    /** Those of the wanted names that occur from {@code start} to before {@code end}; none has more than 15 letters. */
    static Set<String> of(byte[] bytes, int start, int end, Set<String> wanted) {
        Set<String> found = new HashSet<>();
        for (int at = start; at < end; at++) {
            if (bytes[at] == '/') {
                String name = nameAt(bytes, at + 1, end);
                if (wanted.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static String nameAt(byte[] bytes, int start, int end) {
        StringBuilder name = new StringBuilder(LONGEST_NAME);
        int at = start;
        while (at < end && name.length() < LONGEST_NAME && isRegular(bytes[at])) {
            int escaped = bytes[at] == '#' && at + 2 < end ? hex(bytes[at + 1], bytes[at + 2]) : -1;
            name.append((char) (escaped < 0 ? bytes[at] : escaped));
            at += escaped < 0 ? 1 : 3;
        }
        return name.toString();
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }

    /** Bytes beyond ASCII end a name here: the names looked for have none. */
    private static boolean isRegular(byte value) {
        return value > ' ' && "()<>[]{}/%".indexOf(value) < 0;
    }
}
