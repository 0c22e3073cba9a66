package tw.servicequality.platform.database;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Makes the tables over a connection of its own that waits as long as a step takes. Those of the pool give a statement up after half a minute; a table
 * of millions of rows takes longer, and MySQL cannot take back what such a step has done before it was cut off.
 */
@ApplicationScoped
class PatientMigrations implements FlywayConfigurationCustomizer {

    private final String url;
    private final String username;
    private final String password;

    PatientMigrations(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url, @ConfigProperty(name = "quarkus.datasource.username") String username,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.dataSource(url, username, password).jdbcProperties(OfficeDatabase.jdbcProperties());
    }
}
