/** Revocations of recognitions and honours, and appeals against decisions: facts, who may ask for them and who sees them. */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "audit", "initiative", "award", "goldenbook", "decision"})
package vn.sovang.redress;

import org.springframework.modulith.ApplicationModule;
