package vn.sovang.document.register;

import vn.sovang.support.SovangTest;

/** Numbers of documents, on H2. */
@SovangTest
class DocumentNumbersTest extends DocumentNumbersContract {}
