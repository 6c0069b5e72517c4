package vn.sovang.document.word;

import vn.sovang.support.SovangPostgresTest;

/** Templates of units, on PostgreSQL. */
@SovangPostgresTest
class WordTemplatesIT extends WordTemplatesContract {}
