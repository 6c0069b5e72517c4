/** Papers of cases: facts of cases for certificates, issued documents and the printed Golden Book, and their pages. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "initiative",
            "council",
            "decision",
            "goldenbook",
            "document",
            "document :: pdf",
            "document :: certificate",
            "document :: print",
            "document :: issued",
            "document :: signature"
        })
package vn.sovang.paperwork;

import org.springframework.modulith.ApplicationModule;
