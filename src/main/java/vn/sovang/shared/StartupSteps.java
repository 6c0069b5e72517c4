package vn.sovang.shared;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Runs the start-up steps in order after the context is complete and before the web server takes requests. */
@Component
class StartupSteps implements SmartInitializingSingleton {

    private final List<StartupStep> steps;

    StartupSteps(List<StartupStep> steps) {
        this.steps = steps;
    }

    @Override
    public void afterSingletonsInstantiated() {
        steps.forEach(StartupStep::run);
    }
}
