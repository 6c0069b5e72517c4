package vn.sovang.award;

/** On the embedded database. */
@AwardTest
class AwardLettersTest extends AwardLettersContract {}
