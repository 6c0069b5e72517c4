package vn.sovang.redress.process;

import vn.sovang.support.LettersStandStill;
import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL. */
@SovangPostgresTest
@LettersStandStill
class AppealIT extends AppealContract {}
