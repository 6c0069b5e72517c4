package vn.sovang.engine.guard;

import org.camunda.bpm.engine.BadUserRequestException;

/** A person's query held an expression that is not on the list; it has not been evaluated. */
class RefusedExpression extends BadUserRequestException {

    RefusedExpression() {
        super("Expressions are not allowed in queries");
    }
}
