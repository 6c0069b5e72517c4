package vn.sovang.award;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.sovang.support.LettersStandStill;
import vn.sovang.support.SovangTest;

/** As {@link SovangTest}; letters do not move a process, so that the module is looked at by itself. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SovangTest
@LettersStandStill
public @interface AwardTest {}
