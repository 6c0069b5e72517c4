package vn.sovang;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Sổ Vàng: engine, web applications and register in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SoVangApplication {

    public static void main(String[] arguments) {
        // Engine and application store timestamps without a zone; every node must therefore run in UTC.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        SpringApplication.run(SoVangApplication.class, arguments);
    }
}
