package vn.sovang.engine.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class EmbeddedDatabaseTest {

    @TempDir
    Path home;

    @Test
    void isReadByItsOwnerAloneAndOpensWithThePasswordBesideIt() throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("data/book") + ";WRITE_DELAY=0";

        String password = passwordOf(url);

        assertThat(password).hasSizeGreaterThan(40);
        assertThat(rights("data")).isEqualTo("rwx------");
        assertThat(rights("data/book.password")).isEqualTo("rw-------");
        DriverManager.getConnection(url, "sa", password).close();
        assertThat(passwordOf(url)).as("at the next start").isEqualTo(password);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "sa", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void onesOwnPasswordAndOtherDatabasesStayAsTheyAre() {
        MockEnvironment own = environment("jdbc:h2:file:" + home.resolve("own/book"))
                .withProperty("spring.datasource.password", "chosen");
        new EmbeddedDatabase().postProcessEnvironment(own, new SpringApplication());

        assertThat(own.getProperty("spring.datasource.password")).isEqualTo("chosen");
        assertThat(home.resolve("own")).doesNotExist();
        assertThat(passwordOf("jdbc:h2:mem:book")).isNull();
        assertThat(passwordOf("jdbc:postgresql://db/sovang")).isNull();
    }

    @Test
    void aFolderThatIsThereKeepsItsRightsAndHomeIsWhereH2Looks() throws Exception {
        Files.createDirectory(home.resolve("shared"));
        Files.setPosixFilePermissions(home.resolve("shared"), PosixFilePermissions.fromString("rwxr-x---"));
        String before = System.setProperty("user.home", home.toString());
        try {
            assertThat(passwordOf("jdbc:h2:~/shared/book")).isNotBlank();
        } finally {
            System.setProperty("user.home", before);
        }
        assertThat(rights("shared")).isEqualTo("rwxr-x---");
        assertThat(rights("shared/book.password")).isEqualTo("rw-------");
    }

    /** A database of an earlier version still opens. */
    @Test
    void aDatabaseWithoutPasswordOpensWithoutOne() throws Exception {
        String url = "jdbc:h2:file:" + home.resolve("data/book");
        DriverManager.getConnection(url, "sa", "").close();

        assertThat(passwordOf(url)).isEmpty();
    }

    private String passwordOf(String url) {
        MockEnvironment environment = environment(url);
        new EmbeddedDatabase().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("spring.datasource.password");
    }

    private static MockEnvironment environment(String url) {
        return new MockEnvironment().withProperty("spring.datasource.url", url);
    }

    private String rights(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(path)));
    }
}
