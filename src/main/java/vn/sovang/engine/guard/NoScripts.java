package vn.sovang.engine.guard;

import javax.script.ScriptEngine;
import org.camunda.bpm.engine.impl.scripting.engine.CamundaScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.DefaultScriptEngineResolver;

/** No language at all for scripts in models: the engine brings one along that reaches every class. */
final class NoScripts extends DefaultScriptEngineResolver {

    NoScripts() {
        super(new CamundaScriptEngineManager());
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean resolveFromCache) {
        throw new RefusedModel("script " + language);
    }
}
