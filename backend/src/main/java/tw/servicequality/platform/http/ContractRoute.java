package tw.servicequality.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Shows the contract at {@code /openapi.yaml}, byte for byte as the build wrote it; as JSON where {@code format=json} or the header asks for that. Quarkus' own way to do so
 * reads and writes a megabyte at each start, whether anybody asks or not; the package lacks the file that it would read (pom.xml).
 */
@ApplicationScoped
class ContractRoute {

    private static final String WRITTEN = "META-INF/quarkus-generated-openapi-doc.YAML";
    private static final String JSON = "application/json";
    /** Before Quarkus' own, and after what every request passes. */
    private static final int BEFORE_THE_OTHERS = -1;

    private final ObjectMapper json;

    ContractRoute(ObjectMapper json) {
        this.json = json;
    }

    void routes(@Observes Router router) {
        router.route("/openapi.yaml").order(BEFORE_THE_OTHERS).method(HttpMethod.GET).method(HttpMethod.HEAD).blockingHandler(this::answer, false);
        router.route("/openapi.yaml").order(BEFORE_THE_OTHERS).handler(context -> context.fail(405));
    }

    private void answer(RoutingContext context) {
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
        boolean asJson = JSON.equals(accepted) || "json".equalsIgnoreCase(context.request().getParam("format"));
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, (asJson ? JSON : "application/yaml") + ";charset=UTF-8").end(Buffer.buffer(asJson ? asJson() : written()));
    }

    private byte[] asJson() {
        try {
            return json.writeValueAsBytes(new ObjectMapper(new YAMLFactory()).readTree(written()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] written() {
        try (InputStream stored = ContractRoute.class.getClassLoader().getResourceAsStream(WRITTEN)) {
            if (stored == null) {
                throw new IllegalStateException("The build did not write the contract: " + WRITTEN);
            }
            return stored.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
