package vn.sovang.award;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.sovang.shared.StartupStep;

/** Loads the forms that the application brings along. */
@Component
@Order(StartupStep.CATALOGUE)
class ShippedCatalogue implements StartupStep {

    private final CatalogueImport catalogue;

    ShippedCatalogue(CatalogueImport catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void run() {
        try {
            catalogue.addMissing(
                    new ClassPathResource("award/catalogue.json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
