/** Decisions of deciding bodies: number, date, outcome and reasons. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.sovang.decision;

import org.springframework.modulith.ApplicationModule;
