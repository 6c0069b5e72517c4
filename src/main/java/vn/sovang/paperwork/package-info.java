/** Draws up the documents of cases: which there are, who may have them, and the facts they tell. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "initiative",
            "council",
            "decision",
            "document",
            "document :: word",
            "document :: register"
        })
package vn.sovang.paperwork;

import org.springframework.modulith.ApplicationModule;
