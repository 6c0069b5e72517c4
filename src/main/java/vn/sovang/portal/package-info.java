/** Web shell: signing in, home, public layout, administration. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "notification",
            "initiative",
            "casework",
            "casework :: web",
            "casefile",
            "document"
        })
package vn.sovang.portal;

import org.springframework.modulith.ApplicationModule;
