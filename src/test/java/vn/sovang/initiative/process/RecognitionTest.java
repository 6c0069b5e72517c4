package vn.sovang.initiative.process;

import vn.sovang.support.SovangTest;

/** The main flow on the embedded database. */
@SovangTest
class RecognitionTest extends RecognitionContract {}
