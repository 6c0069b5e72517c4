/** What to tell whom: outbox, digests and delivery by e-mail. */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package vn.sovang.notification;

import org.springframework.modulith.ApplicationModule;
