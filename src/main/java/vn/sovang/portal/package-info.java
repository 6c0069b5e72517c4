/** Web shell: signing in, home, case pages, public layout, administration. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "initiative",
            "award",
            "council",
            "decision",
            "goldenbook",
            "document",
            "redress",
            "notification",
            "paperwork",
            "document :: word",
            "workflow"
        })
package vn.sovang.portal;

import org.springframework.modulith.ApplicationModule;
