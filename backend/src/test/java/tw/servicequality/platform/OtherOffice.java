package tw.servicequality.platform;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * An office that is set up otherwise: it sends mails, its webhooks may go to addresses inside and wait for a second only, it offers single sign-on, and no case's time is ever
 * over. All at once, as each way to set it up would be another start of the program; who wants one thing more adds it here.
 */
public class OtherOffice implements QuarkusTestProfile {

    /** Where the identity server would be; nobody gets there. */
    public static final String IDENTITY_SERVER = "http://127.0.0.1:9";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("quarkus.mailer.host", "127.0.0.1"), Map.entry("quarkus.mailer.port", Integer.toString(freePort())),
                Map.entry("quarkus.mailer.from", "quality@office.example"),
                // Looking it up takes longer than a mail may where no name server answers.
                Map.entry("quarkus.mailer.own-host-name", "localhost"),
                Map.entry("quality.webhooks.private-addresses", "true"), Map.entry("quality.webhooks.timeout", "1s"),
                Map.entry("quality.privacy.retention-years", "0"),
                Map.entry("quarkus.oidc.tenant-enabled", "true"), Map.entry("quarkus.oidc.auth-server-url", IDENTITY_SERVER),
                Map.entry("quarkus.oidc.client-id", "quality"), Map.entry("quarkus.oidc.credentials.secret", "a secret that is long enough for its use"),
                Map.entry("quarkus.oidc.discovery-enabled", "false"), Map.entry("quarkus.oidc.authorization-path", "/authorize"),
                Map.entry("quarkus.oidc.token-path", "/token"), Map.entry("quarkus.oidc.jwks-path", "/keys"),
                Map.entry("quarkus.oidc.jwks.resolve-early", "false"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }
}
