/** Award catalogue, submission letters with their nominees and criteria, and the register of honours. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit", "goldenbook", "decision"})
package vn.sovang.award;

import org.springframework.modulith.ApplicationModule;
