/** Attachments of a case. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.sovang.document;

import org.springframework.modulith.ApplicationModule;
