package vn.sovang.redress.process;

import org.springframework.context.annotation.Import;
import vn.sovang.award.process.StillLetters;
import vn.sovang.support.SovangTest;

/** On the embedded database. */
@SovangTest
@Import({RedressWork.class, vn.sovang.award.Nominations.class, StillLetters.class})
class RevocationTest extends RevocationContract {}
