/** Sample organisation and cases of the profile {@code demo}; absent in production. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "initiative", "award", "workflow"})
package vn.sovang.demo;

import org.springframework.modulith.ApplicationModule;
