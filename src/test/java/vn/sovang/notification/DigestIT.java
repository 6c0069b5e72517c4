package vn.sovang.notification;

import org.springframework.test.context.ContextConfiguration;
import vn.sovang.support.PostgresDatabase;

/** On PostgreSQL. */
@ContextConfiguration(initializers = PostgresDatabase.class)
class DigestIT extends DigestContract {}
