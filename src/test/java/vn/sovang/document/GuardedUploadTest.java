package vn.sovang.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import vn.sovang.support.SovangTest;

/** As {@link SovangTest}, with {@link GuardedUploads}; an application of its own, for what is set when it starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SovangTest
@ContextConfiguration(initializers = GuardedUploads.class)
@TestPropertySource(
        properties = "spring.datasource.url=jdbc:h2:mem:guarded-uploads;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
public @interface GuardedUploadTest {}
