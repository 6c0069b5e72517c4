/** What knows the engine's inside: the guard before its commands, deployment, accounts, binding of model names to beans. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "audit"})
package vn.sovang.engine;

import org.springframework.modulith.ApplicationModule;
