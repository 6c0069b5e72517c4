package vn.sovang.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bill of materials in the jar is about the libraries in the jar, and their licences are accepted ones. */
class BillOfMaterialsIT {

    private static final Path JAR = Path.of("target", "sovang.jar");
    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+)\\.jar");
    private static final Pattern LISTED = Pattern.compile("\\| `([^`]+)` \\|");

    @Test
    void everyLibraryOfTheJarIsListed() throws Exception {
        Set<String> listed = components().stream()
                .map(part ->
                        part.get("name").asText() + "-" + part.get("version").asText())
                .collect(Collectors.toSet());

        assertThat(libraries())
                .hasSizeGreaterThan(100)
                .allSatisfy(library -> assertThat(listed)
                        .as(library)
                        // Some come in a variant whose name follows the version.
                        .anyMatch(name -> library.equals(name) || library.startsWith(name + "-")));
    }

    @Test
    void everyLibraryComesWithAnAcceptedLicence() throws Exception {
        Set<String> accepted = accepted();
        List<String> without = components().stream()
                .filter(part -> licences(part).stream().noneMatch(accepted::contains))
                .map(part -> part.get("name").asText() + " " + licences(part))
                .toList();

        assertThat(accepted).contains("Apache-2.0");
        assertThat(without).isEmpty();
    }

    private static List<JsonNode> components() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream bill = jar.getInputStream(jar.getEntry("META-INF/sbom/application.cdx.json"))) {
            List<JsonNode> components = new ArrayList<>();
            new ObjectMapper().readTree(bill).get("components").forEach(components::add);
            return components;
        }
    }

    private static Set<String> libraries() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream()
                    .map(entry -> LIBRARY.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .map(library -> library.group(1))
                    // Spring Boot's own tool, added when the jar is put together.
                    .filter(library -> !library.startsWith("spring-boot-jarmode-"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> licences(JsonNode part) {
        List<String> licences = new ArrayList<>();
        part.path("licenses").forEach(entry -> {
            licences.add(entry.path("expression").asText());
            licences.add(entry.path("license").path("id").asText());
            // Not every library writes a licence that has an SPDX id.
            licences.add(entry.path("license").path("name").asText());
        });
        licences.removeIf(String::isEmpty);
        return licences;
    }

    private static Set<String> accepted() throws IOException {
        return LISTED.matcher(Files.readString(Path.of("docs", "licences.md")))
                .results()
                .map(licence -> licence.group(1))
                .collect(Collectors.toSet());
    }
}
