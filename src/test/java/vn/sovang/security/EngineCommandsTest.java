package vn.sovang.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Handle;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every command of the engine has been looked at: persons may send it, or a line says that and why they may not. */
class EngineCommandsTest {

    private static final String ALLOWED = "/engine/allowed-commands.txt";
    private static final String REFUSED = "/engine/refused-commands.txt";
    private static final String LAMBDA = "$$Lambda";

    @Test
    void everyCommandOfTheEngineIsEitherAllowedOrRefusedByName() throws IOException {
        List<String> allowed = names(ALLOWED);
        List<String> refused = names(REFUSED);
        Set<String> looked = new TreeSet<>(allowed);
        looked.addAll(refused);

        Set<String> commands = commands();

        assertThat(commands).hasSizeGreaterThan(350);
        assertThat(without(commands, looked))
                .as("commands that nobody has looked at")
                .isEmpty();
        assertThat(without(looked, commands)).as("lines without a command").isEmpty();
        assertThat(looked).as("no command is in both lists, or twice in one").hasSize(allowed.size() + refused.size());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> left = new TreeSet<>(all);
        left.removeAll(some);
        return left;
    }

    /** Classes of jars only: the lists are about the engine, not about ourselves. */
    private static Set<String> commands() throws IOException {
        CachingMetadataReaderFactory factory = new CachingMetadataReaderFactory();
        AssignableTypeFilter isCommand = new AssignableTypeFilter(Command.class);
        Set<String> commands = new TreeSet<>();
        for (Resource type :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/camunda/**/*.class")) {
            MetadataReader read = factory.getMetadataReader(type);
            if (isCommand.match(read, factory) && read.getClassMetadata().isConcrete()) {
                commands.add(read.getClassMetadata().getClassName());
            }
            if (makesCommands(type)) {
                commands.add(read.getClassMetadata().getClassName() + LAMBDA);
            }
        }
        return commands;
    }

    /** A lambda has no class before it runs; the class that holds it stands for it. */
    private static boolean makesCommands(Resource type) throws IOException {
        Set<String> made = new HashSet<>();
        try (InputStream bytes = type.getInputStream()) {
            new ClassReader(bytes)
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public MethodVisitor visitMethod(
                                        int access, String name, String form, String signature, String[] thrown) {
                                    return new MethodVisitor(Opcodes.ASM9) {
                                        @Override
                                        public void visitInvokeDynamicInsn(
                                                String what, String shape, Handle maker, Object... arguments) {
                                            made.add(Type.getReturnType(shape).getClassName());
                                        }
                                    };
                                }
                            },
                            ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
        return made.contains(Command.class.getName());
    }

    private static List<String> names(String list) {
        try (InputStream text = EngineCommandsTest.class.getResourceAsStream(list)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
