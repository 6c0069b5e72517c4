/** The Golden Book: append, verify, search and export. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit"})
package vn.sovang.goldenbook;

import org.springframework.modulith.ApplicationModule;
