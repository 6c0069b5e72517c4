package vn.sovang.support;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Every test begins at the same hour, without cases and with the sample organisation as it was. */
public class FreshStart implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        begin(context);
        context.getBean(CaseProcessesUnderTest.class)
                .standStill(AnnotationSupport.isAnnotated(test.getRequiredTestClass(), LettersStandStill.class));
    }

    /** For tests of another engine than Jupiter. */
    public static void begin(ApplicationContext context) {
        // The engine's web applications find it by name in a list of the whole virtual machine, where another context's
        // engine of the same name may stand.
        ProcessEngines.registerProcessEngine(context.getBean(ProcessEngine.class));
        context.getBean(TestClock.class).set(TestClock.START.toInstant());
        context.getBean(Database.class).removeCases();
        context.getBean(Reorganisation.class).undo();
        context.getBean(Database.class).forget();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        end(SpringExtension.getApplicationContext(test));
    }

    public static void end(ApplicationContext context) {
        context.getBean(TestClock.class).release();
    }
}
