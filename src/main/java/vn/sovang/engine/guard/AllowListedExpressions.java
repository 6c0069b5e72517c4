package vn.sovang.engine.guard;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.springframework.context.ApplicationContext;

/**
 * Expressions of models reach {@link ReachableNames} and nothing else. Those that come from a person's query are
 * evaluated without a scope and refused, except for what the saved filters need.
 */
final class AllowListedExpressions extends SpringExpressionManager {

    private static final Pattern ALLOWED =
            Pattern.compile("\\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)"
                    + "|dateTime\\(\\)(\\.(plus|minus)(Days|Hours|Weeks|Months)\\(\\d{1,4}\\))?)\\s*}");

    private static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    AllowListedExpressions(ApplicationContext context, Map<Object, Object> beans) {
        super(context, beans);
    }

    @Override
    protected ELResolver createElResolver() {
        return new ReachableNames(beans);
    }

    @Override
    protected FunctionMapper createFunctionMapper() {
        FunctionMapper all = super.createFunctionMapper();
        return new FunctionMapper() {
            @Override
            public Method resolveFunction(String prefix, String name) {
                return FUNCTIONS.contains(name) ? all.resolveFunction(prefix, name) : null;
            }
        };
    }

    @Override
    public Expression createExpression(String text) {
        return new Guarded(createValueExpression(text), this, text);
    }

    private static final class Guarded extends JuelExpression {

        Guarded(ValueExpression value, JuelExpressionManager manager, String text) {
            super(value, manager, text);
        }

        @Override
        public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
            requireScope(scope);
            return super.getValue(scope, execution);
        }

        @Override
        public void setValue(Object value, VariableScope scope, BaseDelegateExecution execution) {
            requireScope(scope);
            super.setValue(value, scope, execution);
        }

        private void requireScope(VariableScope scope) {
            boolean harmless = isLiteralText()
                    || ALLOWED.matcher(getExpressionText().strip()).matches();
            if (scope == null && !harmless) {
                throw new RefusedExpression();
            }
        }
    }
}
