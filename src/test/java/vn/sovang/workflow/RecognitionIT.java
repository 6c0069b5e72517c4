package vn.sovang.workflow;

import vn.sovang.support.SovangPostgresTest;

/** The main flow on PostgreSQL. */
@SovangPostgresTest
class RecognitionIT extends RecognitionContract {}
