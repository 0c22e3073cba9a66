package tw.servicequality.platform.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes in the contract what answers say beside their body: their version, where a new thing is, under which number the request stands in the log, whether
 * it is the first one's answer, how many requests an API client has left, and how long to wait.
 */
final class ContractHeaders {

    private static final String RETRY_AFTER = "Retry-After";
    private static final String TAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String TRACE = "X-Trace-Id";
    private static final String NOT_MODIFIED = "304";
    private static final Map<String, String> RATE = new TreeMap<>(Map.of(
            "RateLimit-Limit", "To API clients: requests in a minute on each node. 介接用戶端每分鐘上限。",
            "RateLimit-Remaining", "To API clients: how many are left of them. 剩餘次數。",
            "RateLimit-Reset", "To API clients: seconds until it begins anew. 幾秒後重新計算。"));
    private static final List<Integer> WAITING = List.of(429, 503);

    private ContractHeaders() {
    }

    /** The shared descriptions, and the headers of the shared answers. To be called when these are there. */
    static void addShared(OpenAPI api) {
        Components components = api.getComponents();
        RATE.forEach((name, words) -> components.addHeader(name, seconds(words)));
        components.addHeader(RETRY_AFTER, seconds("Seconds after which a try makes sense again. 幾秒後再試。"));
        components.addHeader(TAG, header(SchemaType.STRING, "Send it back in If-None-Match, or in If-Match to change it. 版本標記。"));
        components.addHeader(LOCATION, header(SchemaType.STRING, "Address of the new thing. 新資料的位址。"));
        components.addHeader(TRACE, header(SchemaType.STRING, "Number of the request in the log; `traceId` of a problem. 追蹤編號。"));
        components.addHeader(Idempotent.REPLAYED, header(SchemaType.BOOLEAN, "`true` when it is the first one's answer, given again. 重送時回覆第一次的結果。"));
        components.getResponses().values().forEach(answer -> add(answer, TRACE));
        add(components.getResponses().get("NotModified"), TAG);
        WAITING.forEach(status -> add(components.getResponses().get("Problem" + status), RETRY_AFTER));
        rate(components.getResponses().get("Problem429"));
    }

    /** What the answers of an operation say, once all of them are there. */
    static void complete(Operation operation, boolean reads, ContractFacts facts) {
        boolean unchanged = reads && operation.getResponses().hasAPIResponse(NOT_MODIFIED);
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() != null) {
                return;
            }
            boolean good = status.startsWith("2");
            if (unchanged && (good || status.equals(NOT_MODIFIED)) || good && !reads && isVersioned(answer, facts)) {
                add(answer, TAG);
            }
            if (good && facts.isLocating(operation.getOperationId())) {
                add(answer, LOCATION);
            }
            if (good && facts.isRepeatable(operation.getOperationId())) {
                add(answer, Idempotent.REPLAYED);
            }
            add(answer, TRACE);
        });
    }

    /** For an operation that is open to API clients. */
    static void rate(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2") && answer.getRef() == null) {
                rate(answer);
            }
        });
    }

    private static boolean isVersioned(APIResponse answer, ContractFacts facts) {
        MediaType json = answer.getContent() == null ? null : answer.getContent().getMediaType("application/json");
        Schema schema = json == null ? null : json.getSchema();
        return schema != null && schema.getRef() != null && facts.isVersioned(schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1));
    }

    private static void rate(APIResponse answer) {
        RATE.keySet().forEach(name -> add(answer, name));
    }

    private static void add(APIResponse answer, String name) {
        answer.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
    }

    private static Header seconds(String words) {
        Header header = header(SchemaType.INTEGER, words);
        header.getSchema().format("int32");
        return header;
    }

    private static Header header(SchemaType type, String words) {
        return OASFactory.createHeader().description(words).schema(OASFactory.createSchema().type(List.of(type)));
    }
}
