package tw.servicequality.platform.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes in the contract what answers say beside their body: how many requests an API client has left, and how long to wait. */
final class ContractHeaders {

    private static final String RETRY_AFTER = "Retry-After";
    private static final Map<String, String> RATE = new TreeMap<>(Map.of(
            "RateLimit-Limit", "To API clients: requests in a minute on each node. 介接用戶端每分鐘上限。",
            "RateLimit-Remaining", "To API clients: how many are left of them. 剩餘次數。",
            "RateLimit-Reset", "To API clients: seconds until it begins anew. 幾秒後重新計算。"));
    private static final List<Integer> WAITING = List.of(429, 503);

    private ContractHeaders() {
    }

    /** The shared descriptions, and the answers that tell how long to wait. To be called when the shared answers are there. */
    static void addShared(OpenAPI api) {
        RATE.forEach((name, words) -> api.getComponents().addHeader(name, seconds(words)));
        api.getComponents().addHeader(RETRY_AFTER, seconds("Seconds after which a try makes sense again. 幾秒後再試。"));
        WAITING.forEach(status -> add(api.getComponents().getResponses().get("Problem" + status), RETRY_AFTER));
        rate(api.getComponents().getResponses().get("Problem429"));
    }

    /** For an operation that is open to API clients. */
    static void rate(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getRef() == null) {
                rate(answer);
            }
        });
    }

    private static void rate(APIResponse answer) {
        RATE.keySet().forEach(name -> add(answer, name));
    }

    private static void add(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }

    private static Header seconds(String words) {
        return OASFactory.createHeader().description(words).schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)).format("int32"));
    }
}
