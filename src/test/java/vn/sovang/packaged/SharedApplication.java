package vn.sovang.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import vn.sovang.support.PostgresServer;

/**
 * The packaged jar as demo without sample cases on PostgreSQL, started once for all test classes that take it as a
 * parameter: each works at units of its own, or leaves nothing behind that another counts.
 */
final class SharedApplication implements ExtensionContext.Store.CloseableResource {

    private final Path directory;
    private final String database;
    private final PackagedApplication application;

    private SharedApplication(String... settings) {
        try {
            directory = Files.createTempDirectory("sovang-shared");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        database = PostgresServer.newDatabase();
        application = PackagedApplication.prepare(directory);
        application.start(settings(settings));
    }

    private String[] settings(String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("--sovang.demo.cases=false");
        all.add("--spring.datasource.url=" + database);
        all.add("--spring.datasource.username=postgres");
        return all.toArray(String[]::new);
    }

    PackagedApplication application() {
        return application;
    }

    Path mails() {
        return directory.resolve("data/mail");
    }

    /** Lets the time pass that the public has for its opinions; for all letters that wait for it. */
    void endConsultations() throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "postgres", "");
                Statement statement = connection.createStatement()) {
            int ended = statement.executeUpdate("update act_ru_job set duedate_ = now() - interval '1 day'"
                    + " where handler_cfg_ = 'consultationOver'");
            if (ended == 0) {
                throw new AssertionError("No letter is laid open");
            }
        }
    }

    @Override
    public void close() {
        application.close();
        FileSystemUtils.deleteRecursively(directory.toFile());
    }

    /** The application of tests that write what people write. */
    static final class Ordinary extends Shared {
        Ordinary() {
            super("ordinary");
        }
    }

    /** The application of tests that write hostile text only, so that whatever is found in it must be harmless. */
    static final class Hostile extends Shared {
        Hostile() {
            super("hostile", "--sovang.mail.digest-interval=1s");
        }
    }

    private abstract static class Shared implements ParameterResolver {

        private final String name;
        private final String[] settings;

        Shared(String name, String... settings) {
            this.name = name;
            this.settings = settings;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == SharedApplication.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.create(SharedApplication.class))
                    .getOrComputeIfAbsent(name, none -> new SharedApplication(settings), SharedApplication.class);
        }
    }
}
