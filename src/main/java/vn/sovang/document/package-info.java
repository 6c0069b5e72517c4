/** Attachments of a case; documents drawn up from data (package word) and their numbers (package register); the office that hands papers out (package paper); certificates, printing, issued documents and their signatures. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit", "casefile"})
package vn.sovang.document;

import org.springframework.modulith.ApplicationModule;
