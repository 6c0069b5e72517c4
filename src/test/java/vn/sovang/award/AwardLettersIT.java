package vn.sovang.award;

import vn.sovang.award.process.StillFlow;

/** On PostgreSQL. */
@vn.sovang.support.SovangPostgresTest
@org.springframework.context.annotation.Import({StillFlow.class, Nominations.class})
class AwardLettersIT extends AwardLettersContract {}
