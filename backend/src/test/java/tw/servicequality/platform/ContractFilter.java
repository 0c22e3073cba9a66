package tw.servicequality.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds every answer of a test against the committed contract: path, method, status, media type, body and headers. */
public class ContractFilter implements Filter {

    /** The contract as committed, seen from the backend's folder. */
    static final Path COMMITTED = Path.of("../openapi.yaml");

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The contract as committed. */
    static final JsonNode CONTRACT = read();
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final String LOCATION = "https://contract.invalid/openapi.json";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(Map.of(LOCATION, CONTRACT.toString()))));
    private static final Map<String, JsonSchema> KNOWN = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> TEMPLATES = templates();

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String path = URI.create(request.getURI().replace(" ", "%20").replaceAll("[^\\x20-\\x7e]|[\\[\\]\"{}|\\\\^`]", "x")).getPath();
        if (path.startsWith("/api/") || path.startsWith("/open311/")) {
            String fault = fault(path, request.getMethod().toLowerCase(java.util.Locale.ROOT), response);
            if (fault != null) {
                throw new AssertionError(request.getMethod() + " " + path + " → " + response.statusCode() + ": " + fault
                        + "\n" + response.asString());
            }
        }
        return KnownPaths.of(response);
    }

    /** The operations of the contract by their operationId. */
    static Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        CONTRACT.path("paths").forEach(path -> path.forEach(it -> operations.put(it.path("operationId").asText(), it)));
        return operations;
    }

    /** What in this answer is not as the contract says; null when all is. */
    static String fault(String path, String method, Response response) {
        String template = template(path);
        int status = response.statusCode();
        if (template == null) {
            return status == 404 && isProblem(response) ? null : "no such path in the contract";
        }
        JsonNode operation = CONTRACT.path("paths").path(template).path(method);
        if (operation.isMissingNode()) {
            return status == 405 && isProblem(response) ? null : "no such method in the contract";
        }
        JsonNode described = operation.path("responses").path(Integer.toString(status));
        if (described.isMissingNode()) {
            return "the contract does not know this status";
        }
        String pointer = "/paths/" + escape(template) + "/" + method + "/responses/" + status;
        if (described.has("$ref")) {
            pointer = described.path("$ref").asText().substring(1);
            described = CONTRACT.at(pointer);
        }
        String bodyFault = bodyFault(pointer, described.path("content"), response);
        return bodyFault == null && (status < 300 || status == 304) ? headerFault(described.path("headers"), response) : bodyFault;
    }

    /** A header that is sent is in the contract, and the other way round; an answer that is given again is the first one's text only. */
    private static String headerFault(JsonNode described, Response response) {
        boolean again = response.getHeader(REPLAYED) != null;
        for (String name : List.of("ETag", "Location", "X-Trace-Id", REPLAYED)) {
            boolean sent = response.getHeader(name) != null;
            boolean mayBeMissing = name.equals(REPLAYED) || name.equals("ETag") && again;
            if (sent != described.has(name) && !(mayBeMissing && !sent)) {
                return name + (sent ? " is sent and not in the contract" : " is in the contract and not sent");
            }
        }
        return null;
    }

    private static String bodyFault(String pointer, JsonNode content, Response response) {
        String body = response.asString();
        if (content.isMissingNode() || content.isEmpty()) {
            return body.isEmpty() ? null : "a body where the contract has none";
        }
        String mediaType = String.valueOf(response.contentType()).replaceAll(";.*", "").strip();
        if (!content.has(mediaType)) {
            return "media type " + mediaType + " is not in the contract";
        }
        if (!mediaType.endsWith("json") || !content.path(mediaType).has("schema")) {
            return null;
        }
        try {
            Set<ValidationMessage> faults = schemaFaults(pointer + "/content/" + escape(mediaType) + "/schema", JSON.readTree(body));
            return faults.isEmpty() ? null : faults.toString();
        } catch (IOException notJson) {
            return "the body is no JSON: " + notJson.getMessage();
        }
    }

    /** What a place of the contract says, also when it says it elsewhere. */
    static JsonNode resolved(JsonNode place) {
        return place.has("$ref") ? CONTRACT.at(place.path("$ref").asText().substring(1)) : place;
    }

    /** What the schema at a place of the contract refuses of a value. */
    static Set<ValidationMessage> schemaFaults(String pointer, JsonNode value) {
        return KNOWN.computeIfAbsent(pointer, at -> SCHEMAS.getSchema(SchemaLocation.of(LOCATION + "#" + at),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())).validate(value);
    }

    private static boolean isProblem(Response response) {
        return String.valueOf(response.contentType()).startsWith("application/problem+json");
    }

    /** The contract's path for a real one; literal segments win over placeholders. */
    private static String template(String path) {
        String best = null;
        for (Map.Entry<String, Pattern> known : TEMPLATES.entrySet()) {
            String name = known.getKey();
            if (known.getValue().matcher(path).matches()
                    && (best == null || name.indexOf('{') < 0 || best.indexOf('{') >= 0 && name.lastIndexOf('{') > best.lastIndexOf('{'))) {
                best = name;
            }
        }
        return best;
    }

    private static Map<String, Pattern> templates() {
        Map<String, Pattern> templates = new LinkedHashMap<>();
        CONTRACT.path("paths").fieldNames().forEachRemaining(name -> templates.put(name,
                Pattern.compile(name.replaceAll("\\{[^/]+}", "[^/]+").replace(".", "\\."))));
        return templates;
    }

    static String escape(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(Files.readString(COMMITTED));
        } catch (IOException missing) {
            throw new UncheckedIOException("The committed contract cannot be read", missing);
        }
    }
}
