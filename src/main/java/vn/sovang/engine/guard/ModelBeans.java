package vn.sovang.engine.guard;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The beans that models may name, looked up when they are first used: many of them need the engine themselves. */
final class ModelBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;

    ModelBeans(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text
                && context.containsBean(text)
                && context.findAnnotationOnBean(text, ModelBean.class) != null;
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Arrays.stream(context.getBeanNamesForAnnotation(ModelBean.class))
                .collect(Collectors.toMap(name -> (Object) name, context::getBean))
                .entrySet();
    }
}
