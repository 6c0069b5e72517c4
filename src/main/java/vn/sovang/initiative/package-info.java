/** Recognition of initiatives: requests, versions, filing rules, authors and shares, its process, papers and pages. */
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
            "council",
            "council :: process",
            "goldenbook",
            "document",
            "document :: certificate",
            "document :: paper",
            "document :: pdf",
            "document :: register",
            "document :: word"
        })
package vn.sovang.initiative;

import org.springframework.modulith.ApplicationModule;
