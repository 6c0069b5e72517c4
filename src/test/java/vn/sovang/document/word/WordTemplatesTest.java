package vn.sovang.document.word;

import vn.sovang.support.SovangTest;

/** Templates of units, on H2. */
@SovangTest
class WordTemplatesTest extends WordTemplatesContract {}
