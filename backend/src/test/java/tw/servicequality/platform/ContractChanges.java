package tw.servicequality.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What in a newer contract breaks clients of an older one. What the server answers may gain properties and words; what it asks for may gain what need not be
 * sent. Everything else that is gone, renamed, narrower or newly demanded breaks somebody.
 */
final class ContractChanges {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** Which way a value travels: what is safe one way breaks the other. */
    private enum Way { ASKED, ANSWERED }

    private final JsonNode older;
    private final JsonNode newer;
    private final Set<String> compared = new HashSet<>();
    private final List<String> breaks = new ArrayList<>();

    private ContractChanges(JsonNode older, JsonNode newer) {
        this.older = older;
        this.newer = newer;
    }

    /** One line for each break, empty when there is none. */
    static List<String> breaking(JsonNode older, JsonNode newer) {
        ContractChanges changes = new ContractChanges(older, newer);
        changes.paths();
        return changes.breaks;
    }

    private void paths() {
        older.path("paths").properties().forEach(path -> path.getValue().properties().stream().filter(it -> METHODS.contains(it.getKey())).forEach(operation -> {
            String place = operation.getKey().toUpperCase() + " " + path.getKey();
            JsonNode now = newer.path("paths").path(path.getKey()).path(operation.getKey());
            if (now.isMissingNode()) {
                breaks.add(place + " is gone");
            } else {
                operation(place, operation.getValue(), now);
            }
        }));
    }

    private void operation(String place, JsonNode was, JsonNode is) {
        same(place + " operationId", was.path("operationId"), is.path("operationId"));
        parameters(place, resolvedAll(older, was.path("parameters")), resolvedAll(newer, is.path("parameters")));
        was.path("requestBody").path("content").properties().forEach(content -> body(place + " body", Way.ASKED, content.getKey(), content.getValue(),
                is.path("requestBody").path("content")));
        if (was.path("requestBody").isMissingNode() && is.path("requestBody").path("required").asBoolean()) {
            breaks.add(place + " demands a body");
        }
        was.path("responses").properties().stream().filter(it -> it.getKey().startsWith("2")).forEach(response -> {
            JsonNode now = is.path("responses").path(response.getKey());
            if (now.isMissingNode()) {
                breaks.add(place + " answers no " + response.getKey() + " any more");
            }
            response.getValue().path("content").properties().forEach(content -> body(place + " answer", Way.ANSWERED, content.getKey(), content.getValue(),
                    now.path("content")));
        });
    }

    private void body(String place, Way way, String type, JsonNode was, JsonNode contents) {
        JsonNode is = contents.path(type);
        if (is.isMissingNode()) {
            breaks.add(place + " is no " + type + " any more");
        } else {
            schema(place, way, was.path("schema"), is.path("schema"));
        }
    }

    /** Parameters that many operations take stand in the contract once. */
    private static List<JsonNode> resolvedAll(JsonNode contract, JsonNode parameters) {
        List<JsonNode> all = new ArrayList<>();
        parameters.forEach(it -> all.add(resolved(contract, it)));
        return all;
    }

    private void parameters(String place, List<JsonNode> was, List<JsonNode> is) {
        for (JsonNode each : was) {
            JsonNode now = parameter(is, each);
            if (now.isMissingNode()) {
                breaks.add(place + " parameter " + each.path("name").asText() + " is gone");
            } else {
                schema(place + " parameter " + each.path("name").asText(), Way.ASKED, each.path("schema"), now.path("schema"));
            }
        }
        for (JsonNode each : is) {
            JsonNode before = parameter(was, each);
            if (each.path("required").asBoolean() && !before.path("required").asBoolean()) {
                breaks.add(place + " demands parameter " + each.path("name").asText());
            }
        }
    }

    private static JsonNode parameter(List<JsonNode> list, JsonNode like) {
        for (JsonNode each : list) {
            if (each.path("name").equals(like.path("name")) && each.path("in").equals(like.path("in"))) {
                return each;
            }
        }
        return MissingNode.getInstance();
    }

    private void schema(String place, Way way, JsonNode wasRaw, JsonNode isRaw) {
        if (!compared.add(place + way + wasRaw.path("$ref").asText() + isRaw.path("$ref").asText()) || isLoop(way, wasRaw, isRaw)) {
            return;
        }
        JsonNode was = resolved(older, wasRaw);
        JsonNode is = resolved(newer, isRaw);
        same(place + " type", was.path("type"), is.path("type"));
        same(place + " format", was.path("format"), is.path("format"));
        words(place, way, was.path("enum"), is.path("enum"));
        bounds(place, way, was, is);
        properties(place, way, was, is);
        if (was.has("items")) {
            schema(place + "[]", way, was.path("items"), is.path("items"));
        }
        if (was.path("additionalProperties").isObject()) {
            schema(place + "{}", way, was.path("additionalProperties"), is.path("additionalProperties"));
        }
        for (int i = 0; i < was.path("allOf").size(); i++) {
            schema(place, way, was.path("allOf").path(i), is.path("allOf").path(i));
        }
    }

    /** Schemas that name each other are compared once each way, whoever leads to them. */
    private boolean isLoop(Way way, JsonNode was, JsonNode is) {
        return was.has("$ref") && !compared.add(way + was.path("$ref").asText() + ">" + is.path("$ref").asText());
    }

    private void properties(String place, Way way, JsonNode was, JsonNode is) {
        Set<String> demandedBefore = texts(was.path("required"));
        Set<String> demanded = texts(is.path("required"));
        was.path("properties").properties().forEach(property -> {
            String name = place + "." + property.getKey();
            JsonNode now = is.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(name + " is gone");
                return;
            }
            schema(name, way, property.getValue(), now);
            if (way == Way.ANSWERED && demandedBefore.contains(property.getKey()) && !demanded.contains(property.getKey())) {
                breaks.add(name + " may be absent now");
            }
        });
        if (way == Way.ASKED) {
            demanded.stream().filter(it -> !demandedBefore.contains(it)).forEach(it -> breaks.add(place + "." + it + " is demanded now"));
        }
    }

    private void words(String place, Way way, JsonNode was, JsonNode is) {
        Set<String> gone = texts(was);
        gone.removeAll(texts(is));
        if (way == Way.ASKED && !was.isMissingNode() && !is.isMissingNode() && !gone.isEmpty()) {
            breaks.add(place + " takes no " + String.join(", ", gone) + " any more");
        }
        if (way == Way.ASKED && was.isMissingNode() && !is.isMissingNode()) {
            breaks.add(place + " takes only some words now");
        }
    }

    private void bounds(String place, Way way, JsonNode was, JsonNode is) {
        if (way == Way.ANSWERED) {
            return;
        }
        for (String upper : List.of("maximum", "maxLength", "maxItems")) {
            if (is.has(upper) && (!was.has(upper) || is.path(upper).asDouble() < was.path(upper).asDouble())) {
                breaks.add(place + " " + upper + " is narrower");
            }
        }
        for (String lower : List.of("minimum", "minLength", "minItems")) {
            if (is.has(lower) && (!was.has(lower) || is.path(lower).asDouble() > was.path(lower).asDouble())) {
                breaks.add(place + " " + lower + " is narrower");
            }
        }
        if (is.has("pattern") && !is.path("pattern").equals(was.path("pattern"))) {
            breaks.add(place + " pattern is another");
        }
    }

    private void same(String place, JsonNode was, JsonNode is) {
        if (!was.equals(is)) {
            breaks.add(place + " was " + was + ", is " + is);
        }
    }

    private static JsonNode resolved(JsonNode contract, JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref")) {
            found = contract.at(found.path("$ref").asText().substring(1));
        }
        return found;
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(it -> texts.add(it.asText()));
        return texts;
    }
}
