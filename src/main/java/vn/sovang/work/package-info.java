/** Works, products and tasks that units register in honour of an occasion, and the plaques dedicated to them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "audit",
            "engine :: guard",
            "casefile",
            "casework",
            "casework :: web"
        })
package vn.sovang.work;

import org.springframework.modulith.ApplicationModule;
