package vn.sovang.document.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a sample of every document to a folder, to be looked at: {@code DrawSamples FOLDER}. */
final class DrawSamples {

    private DrawSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (DocumentKind kind : DocumentKind.values()) {
            byte[] document = Template.read(DefaultTemplates.of(kind)).fill(SamplePapers.of(kind));
            Files.write(folder.resolve(kind.key() + ".docx"), document);
        }
        Files.write(
                folder.resolve("letter-of-nominees.docx"),
                Template.read(DefaultTemplates.of(DocumentKind.SUBMISSION_LETTER))
                        .fill(new SubmissionLetter(
                                SamplePapers.HEAD,
                                "Ban Thường vụ Liên đoàn Lao động tỉnh Cao Bằng",
                                "tặng danh hiệu thi đua, hình thức khen thưởng năm 2026",
                                SamplePapers.BASES,
                                List.of(),
                                SamplePapers.nominees(40),
                                List.of(),
                                SamplePapers.SIGNATURE,
                                SamplePapers.RECIPIENTS)));
    }
}
