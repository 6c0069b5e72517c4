package vn.sovang.redress.process;

import vn.sovang.support.LettersStandStill;
import vn.sovang.support.SovangTest;

/** On the embedded database. */
@SovangTest
@LettersStandStill
class RevocationTest extends RevocationContract {}
