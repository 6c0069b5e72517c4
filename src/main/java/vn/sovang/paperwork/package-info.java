/** Papers of cases: which there are, who may have them and the facts they tell; certificates, printing, issued files. */
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
            "document :: word",
            "document :: register",
            "document :: pdf",
            "document :: certificate",
            "document :: print",
            "document :: issued",
            "document :: signature",
            "workflow"
        })
package vn.sovang.paperwork;

import org.springframework.modulith.ApplicationModule;
