/** Revocations of recognitions and honours, and appeals against decisions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "notification",
            "engine :: guard",
            "casefile",
            "casework",
            "casework :: web",
            "council",
            "council :: process",
            "goldenbook",
            "document",
            "initiative",
            "initiative :: process",
            "award"
        })
package vn.sovang.redress;

import org.springframework.modulith.ApplicationModule;
