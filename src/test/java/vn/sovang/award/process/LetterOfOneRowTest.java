package vn.sovang.award.process;

import vn.sovang.support.SovangTest;

@SovangTest
class LetterOfOneRowTest extends LetterOfOneRowContract {}
