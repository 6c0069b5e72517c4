package vn.sovang.document.print;

import vn.sovang.support.SovangTest;

/** Batches on the embedded database. */
@SovangTest
class PrintTest extends PrintContract {}
