/**
 * The only module that knows the engine: process names, delegates, handling of submissions, deployment, accounts and
 * hardening.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "award",
            "initiative",
            "council",
            "decision",
            "goldenbook",
            "document",
            "document :: register",
            "redress",
            "notification"
        })
package vn.sovang.workflow;

import org.springframework.modulith.ApplicationModule;
