package vn.sovang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import vn.sovang.engine.guard.ModelBean;

/** What may know what. */
@AnalyzeClasses(packages = "vn.sovang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ONLY_WORK_ON_CASES_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("vn.sovang.engine..", "vn.sovang.casework..", "vn.sovang..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule ENGINE_INTERNALS_STAY_IN_THE_ENGINE = noClasses()
            .that()
            .resideInAPackage("vn.sovang..")
            .and()
            .resideOutsideOfPackage("vn.sovang.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm.engine.impl..");

    @ArchTest
    static final ArchRule DELEGATES_ARE_MODEL_BEANS = classes()
            .that()
            .implement(JavaDelegate.class)
            .or()
            .implement(ExecutionListener.class)
            .or()
            .implement(TaskListener.class)
            .should()
            .beAnnotatedWith(ModelBean.class);

    /** Steps written as lambdas: whoever makes one gives it to the models. */
    @ArchTest
    static final ArchRule MADE_DELEGATES_ARE_MODEL_BEANS = methods()
            .that()
            .haveRawReturnType(JavaDelegate.class)
            .or()
            .haveRawReturnType(ExecutionListener.class)
            .or()
            .haveRawReturnType(TaskListener.class)
            .should()
            .beAnnotatedWith(ModelBean.class);

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_SYSTEM_FOR_THE_TIME = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** A day of the machine's own zone differs from the unit's day for seven hours of every day. */
    @Test
    void testsNameTheZoneOfTheirDay() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("vn.sovang"));
    }

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(SoVangApplication.class).verify();
    }
}
