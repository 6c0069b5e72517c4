package vn.sovang.engine.guard;

import java.beans.FeatureDescriptor;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.joda.time.DateTime;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * All that an expression can reach: beans of models and their listed methods, variables as plain values, the number of
 * the case. Whatever is not named here is not found: no property and no method of a value, hence no class.
 */
final class ReachableNames extends ELResolver {

    private static final List<Class<?>> PLAIN = List.of(
            String.class, Number.class, Boolean.class, Date.class, TemporalAccessor.class, Collection.class, Map.class);

    /** What {@link AllowListedExpressions} lets a saved filter say of {@code dateTime()}. */
    private static final Set<String> OF_A_MOMENT = Set.of(
            "plusHours", "plusDays", "plusWeeks", "plusMonths", "minusHours", "minusDays", "minusWeeks", "minusMonths");

    private final Map<Object, Object> beans;
    private final ELResolver methods = new BeanELResolver();

    ReachableNames(Map<Object, Object> beans) {
        this.beans = beans;
    }

    /** What {@code execution} means to a model. */
    private record RunningCase(String processBusinessKey) {}

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name) {
            return named(context, name);
        }
        if (base instanceof RunningCase running && "processBusinessKey".equals(property)) {
            return found(context, running.processBusinessKey());
        }
        return null;
    }

    /** A bean comes before a variable, so that no variable can pass for one. */
    private Object named(ELContext context, String name) {
        if (beans.containsKey(name)) {
            return found(context, beans.get(name));
        }
        if (context.getContext(VariableContext.class) instanceof VariableContext facts) {
            TypedValue fact = facts.resolve(name);
            return fact == null ? null : found(context, plain(fact.getValue()));
        }
        if (!(context.getContext(VariableScope.class) instanceof VariableScope scope)) {
            return null;
        }
        if (name.equals("execution") && scope instanceof DelegateExecution execution) {
            return found(context, new RunningCase(execution.getProcessBusinessKey()));
        }
        return scope.hasVariable(name) ? found(context, plain(scope.getVariable(name))) : null;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        return callable(base).contains(method) ? methods.invoke(context, base, method, types, arguments) : null;
    }

    private static Set<String> callable(Object base) {
        if (base instanceof DateTime) {
            return OF_A_MOMENT;
        }
        ModelBean bean = AnnotationUtils.findAnnotation(AopUtils.getTargetClass(base), ModelBean.class);
        return bean == null ? Set.of() : Set.of(bean.callable());
    }

    private static Object found(ELContext context, Object value) {
        context.setPropertyResolved(true);
        return value;
    }

    private static Object plain(Object value) {
        if (value != null && PLAIN.stream().noneMatch(type -> type.isInstance(value))) {
            throw new RefusedModel("a variable that is no plain value");
        }
        return value;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new PropertyNotWritableException();
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        context.setPropertyResolved(true);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }
}
