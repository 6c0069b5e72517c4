package vn.sovang.security;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** Every method and path of the engine's REST API, read from its own annotations, with {@code x} for each id. */
final class EngineRestPaths {

    private static final int DEEPEST = 6;

    private final Set<String> found = new TreeSet<>();

    private EngineRestPaths() {}

    /** Lines such as {@code GET /camunda/api/engine/engine/default/task/x/variables}. */
    static Set<String> all() {
        EngineRestPaths paths = new EngineRestPaths();
        paths.walk(NamedProcessEngineRestServiceImpl.class, "/camunda/api/engine/engine", 0);
        return paths.found;
    }

    private void walk(Class<?> resource, String path, int depth) {
        for (Method method : resource.getMethods()) {
            String here = path + part(method.getAnnotation(Path.class));
            String verb = verb(method);
            if (verb != null) {
                found.add(verb + " " + here);
            } else if (method.isAnnotationPresent(Path.class) && depth < DEEPEST) {
                walk(method.getReturnType(), here, depth + 1);
            }
        }
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static String part(Path path) {
        if (path == null) {
            return "";
        }
        String text = path.value().replace("{name}", "default").replaceAll("\\{[^}]*}", "x");
        text = text.startsWith("/") ? text : "/" + text;
        return text.equals("/") ? "" : text.replaceAll("/$", "");
    }
}
