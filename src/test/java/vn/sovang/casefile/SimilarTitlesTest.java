package vn.sovang.casefile;

import vn.sovang.support.SovangTest;

@SovangTest
class SimilarTitlesTest extends SimilarTitlesContract {}
