/** Attachments of a case; certificates, printing, issued documents and their signatures. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit"})
package vn.sovang.document;

import org.springframework.modulith.ApplicationModule;
