package vn.sovang.portal;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.organisation.OrganisationImport;

/** What an administrator does from the command line. */
@RestController
class AdministrationController {

    private final OrganisationImport organisationImport;

    AdministrationController(OrganisationImport organisationImport) {
        this.organisationImport = organisationImport;
    }

    /** Loads an organisation file; 400 with every problem and its path when it is refused. */
    @PostMapping("/api/administration/organisation")
    OrganisationImport.Result load(@RequestBody(required = false) String file) {
        return organisationImport.load(file);
    }
}
