package vn.sovang.award;

import vn.sovang.support.LettersStandStill;

/** On PostgreSQL. */
@vn.sovang.support.SovangPostgresTest
@LettersStandStill
class AwardLettersIT extends AwardLettersContract {}
