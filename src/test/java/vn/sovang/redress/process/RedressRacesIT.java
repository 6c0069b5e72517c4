package vn.sovang.redress.process;

import org.springframework.context.annotation.Import;
import vn.sovang.award.Nominations;
import vn.sovang.award.process.StillLetters;
import vn.sovang.support.SovangPostgresTest;

/** On PostgreSQL. */
@SovangPostgresTest
@Import({RedressWork.class, Nominations.class, StillLetters.class})
class RedressRacesIT extends RedressRacesContract {}
