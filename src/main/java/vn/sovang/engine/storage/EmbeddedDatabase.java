package vn.sovang.engine.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * The embedded database belongs to the account that runs the server: a folder made for it can be read by that account
 * alone, and it opens with a password made at the first start and kept beside it in {@code NAME.password}. Who sets a
 * password of their own keeps it; a folder that is there already keeps its rights.
 */
public class EmbeddedDatabase implements EnvironmentPostProcessor {

    private static final Pattern FILE_URL = Pattern.compile("jdbc:h2:(?:file:)?([^;]+)(?:;.*)?");
    private static final Pattern NOT_A_FILE = Pattern.compile("jdbc:h2:(mem|tcp|ssl|zip|nio|async|split):.*");
    private static final String PASSWORD = "spring.datasource.password";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("spring.datasource.url", "");
        Matcher file = FILE_URL.matcher(url);
        if (NOT_A_FILE.matcher(url).matches() || !file.matches() || environment.getProperty(PASSWORD) != null) {
            return;
        }
        try {
            Path database = Path.of(
                    file.group(1).replaceFirst("^~(?=/)", Matcher.quoteReplacement(System.getProperty("user.home"))));
            String password = password(database.toAbsolutePath());
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("embeddedDatabase", Map.of(PASSWORD, password)));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static String password(Path database) throws IOException {
        Path folder = database.getParent();
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
        }
        Path kept = folder.resolve(database.getFileName() + ".password");
        if (Files.exists(kept)) {
            return Files.readString(kept).strip();
        }
        if (Files.exists(folder.resolve(database.getFileName() + ".mv.db"))) {
            // Made before there was a password; changing it is left to whoever runs the server.
            return "";
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = HexFormat.of().formatHex(secret);
        // Complete or not there: a start that was interrupted begins again.
        Path written = Files.createTempFile(folder, "password", null);
        restrict(written, "rw-------");
        Files.writeString(written, password + System.lineSeparator());
        Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private static void restrict(Path path, String rights) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }
}
