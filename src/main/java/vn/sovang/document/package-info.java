/**
 * Attachments of a case; documents drawn up from data (package word) and their numbers (package register); certificates,
 * printing, issued documents and their signatures.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit"})
package vn.sovang.document;

import org.springframework.modulith.ApplicationModule;
