/** Councils and their terms, panels and conflicts, score sheets, outcome and minutes. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.sovang.council;

import org.springframework.modulith.ApplicationModule;
