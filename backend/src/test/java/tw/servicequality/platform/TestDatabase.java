package tw.servicequality.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import tw.servicequality.platform.database.EmbeddedDatabase;

/**
 * The real database of every test: the embedded MariaDB, or the MySQL server that {@code QUALITY_TEST_JDBC_URL} names (with
 * {@code QUALITY_TEST_USERNAME} and {@code QUALITY_TEST_PASSWORD}, both {@code quality} by default). It is emptied first.
 */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Where the tests of this process keep data; two processes that share the tests have two folders. */
    public static final Path DATA = Path.of(System.getProperty("quality.data", "target/test-data"));

    private EmbeddedDatabase embedded;

    @Override
    public Map<String, String> start() {
        String url = System.getenv("QUALITY_TEST_JDBC_URL");
        String user = System.getenv().getOrDefault("QUALITY_TEST_USERNAME", "quality");
        String password = System.getenv().getOrDefault("QUALITY_TEST_PASSWORD", "quality");
        if (url == null) {
            embedded = EmbeddedDatabase.start(DATA);
            url = embedded.jdbcUrl();
            user = embedded.username();
            password = embedded.password();
        }
        recreate(url, user, password);
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", user, "quarkus.datasource.password", password);
    }

    private static void recreate(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password); Statement statement = connection.createStatement()) {
            String name = connection.getCatalog();
            statement.execute("drop database " + name);
            statement.execute("create database " + name + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException failed) {
            throw new IllegalStateException("The test database cannot be emptied: " + url, failed);
        }
    }

    @Override
    public void stop() {
        if (embedded != null) {
            embedded.stop();
        }
    }
}
