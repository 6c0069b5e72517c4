/** Recognition requests: filing rules, versions, authors and shares, where a case stands and its history. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit"})
package vn.sovang.initiative;

import org.springframework.modulith.ApplicationModule;
