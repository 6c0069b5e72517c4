/** The work on cases: tasks, the one door for submissions, desks, batches, reminders, succession. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "notification",
            "engine :: guard",
            "casefile",
            "document",
            "document :: register"
        })
package vn.sovang.casework;

import org.springframework.modulith.ApplicationModule;
