package vn.sovang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.SourceStringReader;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;
import org.springframework.modulith.docs.Documenter.DiagramOptions.DiagramStyle;

/** The picture of the modules in docs/architecture.md is what the code says today. */
class ModulePictureTest {

    private static final Path DRAWN = Path.of("target/pictures");
    private static final Path KEPT = Path.of("docs/images/modules.puml");
    private static final Pattern ARROW = Pattern.compile("(\\w+) \\.\\S+\\.> (\\w+) .*\\R");

    record Arrow(String from, String to) {}

    @Test
    void theKeptPictureShowsTheModulesOfToday() throws IOException {
        String picture = withoutDetours(drawn());
        Files.writeString(DRAWN.resolve("modules.puml"), picture);
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        new SourceStringReader(picture).outputImage(image);
        Files.write(DRAWN.resolve("modules.png"), image.toByteArray());

        assertThat(picture.lines().sorted().toList())
                .as("copy modules.puml and modules.png from %s to %s", DRAWN, KEPT.getParent())
                .isEqualTo(Files.readString(KEPT).lines().sorted().toList());
    }

    private static String drawn() throws IOException {
        Documenter.Options folder = Documenter.Options.defaults().withOutputFolder(DRAWN.toString());
        new Documenter(ApplicationModules.of(SoVangApplication.class), folder)
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramStyle.UML));
        return Files.readString(DRAWN.resolve("components.puml"))
                .replace("@startuml", "@startuml\n!pragma layout smetana")
                .replace("SoVangApplication.SoVangApplication.", "");
    }

    /** Leaves out an arrow between modules that are also joined through a third one: all would be a tangle. */
    private static String withoutDetours(String picture) {
        Set<Arrow> arrows = new HashSet<>();
        ARROW.matcher(picture).results().forEach(found -> arrows.add(new Arrow(found.group(1), found.group(2))));
        String lines = arrows.stream()
                .filter(arrow -> arrows.stream()
                        .noneMatch(first -> first.from().equals(arrow.from())
                                && !first.to().equals(arrow.to())
                                && reaches(first.to(), arrow.to(), arrows)))
                .map(arrow -> arrow.from() + " --> " + arrow.to() + "\n")
                .sorted()
                .collect(Collectors.joining());
        return ARROW.matcher(picture).replaceAll("").replace("@enduml", lines + "@enduml");
    }

    private static boolean reaches(String from, String to, Set<Arrow> arrows) {
        List<Arrow> next =
                arrows.stream().filter(arrow -> arrow.from().equals(from)).toList();
        return next.stream().anyMatch(arrow -> arrow.to().equals(to) || reaches(arrow.to(), to, arrows));
    }
}
