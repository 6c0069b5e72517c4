/** Units over time, people, their posts and roles, walks along the organisation tree. */
@ApplicationModule(allowedDependencies = "shared")
package vn.sovang.organisation;

import org.springframework.modulith.ApplicationModule;
