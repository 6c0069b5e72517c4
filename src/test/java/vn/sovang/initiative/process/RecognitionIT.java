package vn.sovang.initiative.process;

import vn.sovang.support.SovangPostgresTest;

/** The main flow on PostgreSQL. */
@SovangPostgresTest
class RecognitionIT extends RecognitionContract {}
