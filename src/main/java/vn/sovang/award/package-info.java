/** Approval of awards: catalogue, submission letters with nominees and criteria, ad hoc awards, the register of honours. */
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
package vn.sovang.award;

import org.springframework.modulith.ApplicationModule;
