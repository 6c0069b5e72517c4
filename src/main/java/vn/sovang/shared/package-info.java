/** Ids, clock and calendar, text folding, reading of input, refusals and problem details. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.sovang.shared;

import org.springframework.modulith.ApplicationModule;
