package vn.sovang.document.register;

import vn.sovang.support.SovangPostgresTest;

/** Numbers of documents, on PostgreSQL. */
@SovangPostgresTest
class DocumentNumbersIT extends DocumentNumbersContract {}
