/** The case, whatever its kind: who it is about, where it stands, its limits, what bodies decided, its sheet. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit"})
package vn.sovang.casefile;

import org.springframework.modulith.ApplicationModule;
