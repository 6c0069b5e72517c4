package vn.sovang.engine.guard;

import org.camunda.bpm.engine.BadUserRequestException;

/** A model names a class, a program or a script; nothing of it has been run. */
class RefusedModel extends BadUserRequestException {

    RefusedModel(String part) {
        super("Not allowed in models: " + part);
    }
}
