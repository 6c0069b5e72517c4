/** Sample organisation and cases of the profile {@code demo}; absent in production. */
@ApplicationModule(
        allowedDependencies = {"shared", "organisation", "audit", "initiative", "award", "work", "casework", "casefile"
        })
package vn.sovang.demo;

import org.springframework.modulith.ApplicationModule;
