package vn.sovang.engine.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.interceptor.Command;

/**
 * The engine's commands that persons may send, {@code engine/allowed-commands.txt}. A list of what is refused would let
 * pass whatever nobody thought of.
 */
record AllowedCommands(Set<String> names) {

    private static final String LIST = "/engine/allowed-commands.txt";

    static AllowedCommands read() {
        try (InputStream list = AllowedCommands.class.getResourceAsStream(LIST)) {
            return new AllowedCommands(new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** By the class itself: what extends an allowed command may do more. */
    boolean contain(Command<?> command) {
        return names.contains(command.getClass().getName());
    }
}
