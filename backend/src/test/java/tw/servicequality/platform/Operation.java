package tw.servicequality.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/**
 * An operation of the committed contract.
 *
 * @param id its operationId
 * @param method in small letters
 * @param path with its parameters in braces, below {@code /api/v1}; whole when it lies elsewhere
 * @param roles who may call it; empty for everybody who is signed in, null for everybody
 * @param scope which scope opens it to API clients; null for closed
 * @param body the media type of what it takes; empty when it takes nothing
 */
public record Operation(String id, String method, String path, Set<Role> roles, Scope scope, String body) {

    private static final String BASE = "/api/v1";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    /** All of the interface, so that a test of all cannot forget one that is added later. */
    public static Stream<Operation> all() {
        return everywhere().filter(it -> !it.path().startsWith("/open311/"));
    }

    /** All of the contract, those for other programs' Open311 included. */
    static Stream<Operation> everywhere() {
        JsonNode paths;
        try {
            paths = new ObjectMapper(new YAMLFactory()).readTree(ContractFilter.COMMITTED.toFile()).path("paths");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List<Operation> all = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().stream().filter(it -> METHODS.contains(it.getKey()))
                .forEach(it -> all.add(of(it.getKey(), path.getKey().startsWith(BASE + "/") ? path.getKey().substring(BASE.length()) : path.getKey(), it.getValue()))));
        return all.stream();
    }

    private static Operation of(String method, String path, JsonNode described) {
        JsonNode security = described.path("security");
        Set<Role> roles = security.isEmpty() ? null : new TreeSet<>();
        security.forEach(scheme -> scheme.path("session").forEach(name -> roles.add(Role.valueOf(name.asText()))));
        String scope = described.path("x-client-scope").asText();
        return new Operation(described.path("operationId").asText(), method, path, roles, scope.isEmpty() ? null : Scope.valueOf(scope),
                described.path("requestBody").path("content").properties().stream().map(Map.Entry::getKey).findFirst().orElse(""));
    }

    /** Whether it reads a list or a whole, and needs nothing to know which. */
    public boolean readsWithoutParameters() {
        return method.equals("get") && !path.contains("{");
    }

    /** Whether it takes something in words. */
    public boolean wantsBody() {
        return body.equals("application/json");
    }

    /** Calls it with the same value for every parameter of its path. */
    public Response call(RequestSpecification caller, Object parameter, Object words) {
        return with(caller, words).request(method.toUpperCase(Locale.ROOT), path.replaceAll("\\{[^}]+}", parameter.toString()));
    }

    private RequestSpecification with(RequestSpecification caller, Object words) {
        if (!body.isEmpty() && !wantsBody()) {
            return caller.contentType(body).body(new byte[] {1});
        }
        return method.matches("get|delete") || words == null ? caller : caller.body(words);
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
