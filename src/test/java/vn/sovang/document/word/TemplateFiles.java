package vn.sovang.document.word;

/** Templates for tests of other packages. */
public final class TemplateFiles {

    private TemplateFiles() {}

    /** A Word file of one paragraph. */
    public static byte[] with(String text) {
        return new Sheet().paragraph("NoiDung", Sheet.text(text)).bytes();
    }
}
