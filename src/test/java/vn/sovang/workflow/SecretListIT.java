package vn.sovang.workflow;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL. */
@SovangPostgresTest
class SecretListIT extends SecretListContract {}
