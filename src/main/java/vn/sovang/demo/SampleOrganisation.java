package vn.sovang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.sovang.organisation.OrganisationImport;
import vn.sovang.shared.StartupStep;

/** Loads the sample organisation; loading it again changes nothing. */
@Component
@Profile("demo")
@Order(StartupStep.ORGANISATION)
class SampleOrganisation implements StartupStep {

    private final OrganisationImport organisationImport;

    SampleOrganisation(OrganisationImport organisationImport) {
        this.organisationImport = organisationImport;
    }

    @Override
    public void run() {
        try {
            organisationImport.load(
                    new ClassPathResource("demo/organisation.json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
