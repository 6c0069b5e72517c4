/** Append-only log of who did what, when, from where: record, search, export. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.sovang.audit;

import org.springframework.modulith.ApplicationModule;
