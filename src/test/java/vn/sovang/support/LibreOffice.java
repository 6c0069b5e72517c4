package vn.sovang.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Lays out Word documents as an office program does, where one is installed. */
public final class LibreOffice {

    /** Another version breaks lines elsewhere; whoever moves on looks at the pictures and keeps them anew. */
    private static final String KEPT_OF = "7.4";

    /** What stands in for Times New Roman. */
    private static final String LETTERS = "LiberationSerif";

    private static final long MINUTES = 5;

    private LibreOffice() {}

    /** The tests are skipped with one visible line where the kept pictures' program and letters are not installed. */
    public static void requireOrSkip() throws IOException, InterruptedException {
        boolean there = isInstalled("soffice")
                && answer("soffice", "--version").startsWith("LibreOffice " + KEPT_OF + ".")
                && isInstalled("fc-match")
                && answer("fc-match", "Times New Roman").startsWith(LETTERS);
        String wanted = "LibreOffice " + KEPT_OF + " with " + LETTERS;
        if (!there) {
            System.err.println("PICTURES OF WORD DOCUMENTS SKIPPED: no " + wanted);
        }
        Assumptions.assumeTrue(there, "no " + wanted);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String answer(String... command) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(command).start();
        String answer = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        program.waitFor();
        return answer;
    }

    /** The documents as PDF, by the same names. */
    public static Map<String, byte[]> pdf(Map<String, byte[]> documents, Path folder)
            throws IOException, InterruptedException {
        for (Map.Entry<String, byte[]> document : documents.entrySet()) {
            Files.write(folder.resolve(document.getKey() + ".docx"), document.getValue());
        }
        List<String> command = Stream.concat(
                        Stream.of(
                                "soffice",
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString()),
                        documents.keySet().stream()
                                .map(name -> folder.resolve(name + ".docx").toString()))
                .collect(Collectors.toList());
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!office.waitFor(MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
        }
        Map<String, byte[]> pdf = new LinkedHashMap<>();
        for (String name : documents.keySet()) {
            Path made = folder.resolve(name + ".pdf");
            assertThat(made).as(Files.readString(folder.resolve("log"))).exists();
            pdf.put(name, Files.readAllBytes(made));
        }
        return pdf;
    }
}
