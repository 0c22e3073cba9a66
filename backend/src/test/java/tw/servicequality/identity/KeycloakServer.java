package tw.servicequality.identity;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;

/** A real Keycloak with the realm of {@code keycloak/quality-realm.json}, unpacked by the build into {@code target/keycloak}. */
public class KeycloakServer implements QuarkusTestResourceLifecycleManager {

    private static final int PATIENCE_SECONDS = 300;
    private static final Path LOG = Path.of("target/keycloak.log");

    private Process server;

    @Override
    public Map<String, String> start() {
        try {
            Path home = home();
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(Path.of("src/test/resources/keycloak/quality-realm.json"), realms.resolve("quality-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            int port = freePort();
            ProcessBuilder command = new ProcessBuilder("bash", home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                    "--http-host=127.0.0.1", "--http-port=" + port).redirectErrorStream(true).redirectOutput(LOG.toFile()).directory(new File("target"));
            command.environment().put("JAVA_HOME", System.getProperty("java.home"));
            command.environment().put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
            server = command.start();
            String realm = "http://127.0.0.1:" + port + "/realms/quality";
            await(realm + "/.well-known/openid-configuration");
            return Map.of("QUALITY_OIDC_ENABLED", "true", "QUALITY_OIDC_AUTH_SERVER_URL", realm, "QUALITY_OIDC_CLIENT_ID", "service-quality",
                    "QUALITY_OIDC_CLIENT_SECRET", "a-secret-of-the-test-realm-only-0001");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path home() throws IOException {
        try (var unpacked = Files.list(Path.of("target/keycloak"))) {
            return unpacked.filter(it -> it.getFileName().toString().startsWith("keycloak-")).findFirst().orElseThrow().toAbsolutePath();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void await(String address) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
            for (int second = 0; second < PATIENCE_SECONDS && server.isAlive(); second++) {
                try {
                    if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // not listening yet
                }
                Thread.sleep(1000);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        stop();
        throw new IllegalStateException("Keycloak does not start: " + Files.readString(LOG));
    }

    @Override
    public void stop() {
        if (server != null) {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
        }
    }
}
