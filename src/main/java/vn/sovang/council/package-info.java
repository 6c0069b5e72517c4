/** Councils and their terms, panels and conflicts, score sheets and ballots, outcome and minutes; the review of a dossier or a list. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "notification",
            "engine :: guard",
            "casefile",
            "casework",
            "casework :: batch",
            "casework :: web",
            "document :: paper",
            "document :: word"
        })
package vn.sovang.council;

import org.springframework.modulith.ApplicationModule;
