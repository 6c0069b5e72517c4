package vn.sovang.award.process;

import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL, whose planner and types read the rows otherwise. */
@SovangPostgresTest
class LetterOfOneRowIT extends LetterOfOneRowContract {}
