package vn.sovang.casefile;

import vn.sovang.support.SovangPostgresTest;

@SovangPostgresTest
class SimilarTitlesIT extends SimilarTitlesContract {}
