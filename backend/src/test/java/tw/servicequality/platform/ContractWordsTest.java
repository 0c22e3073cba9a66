package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.http.Idempotent;

/** What the committed contract says beside paths and schemas is true of the program, agrees with itself, and is said everywhere. */
class ContractWordsTest {

    private static final String KEY = "#/components/parameters/IdempotencyKey";

    private int examples;

    @Test
    void the_operations_that_take_a_key_are_those_that_keep_it() {
        Set<String> keeping = ArchitectureTest.ALL.stream().flatMap(type -> type.getMethods().stream())
                .filter(it -> it.isAnnotatedWith(Idempotent.class)).map(JavaCodeUnit::getName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> taking = new TreeSet<>();
        ContractFilter.operations().forEach((id, operation) -> operation.path("parameters").forEach(it -> {
            if (it.path("$ref").asText().equals(KEY)) {
                taking.add(id);
            }
        }));
        assertFalse(keeping.isEmpty(), "some keep it");
        assertEquals(keeping, taking);
    }

    @Test
    void every_example_is_what_its_schema_takes() {
        List<String> refused = new ArrayList<>();
        examples(ContractFilter.CONTRACT, "", refused);
        assertTrue(examples > 100, () -> "only " + examples + " examples are found");
        assertEquals(List.of(), refused);
    }

    private void examples(JsonNode node, String pointer, List<String> refused) {
        if (node.path("examples").isArray()) {
            node.path("examples").forEach(it -> example(it, pointer, refused));
        }
        if (node.has("example") && node.has("schema")) {
            example(node.path("example"), pointer + "/schema", refused);
        }
        if (node.isObject()) {
            node.properties().forEach(it -> examples(it.getValue(), pointer + "/" + ContractFilter.escape(it.getKey()), refused));
        } else {
            for (int i = 0; i < node.size(); i++) {
                examples(node.path(i), pointer + "/" + i, refused);
            }
        }
    }

    private void example(JsonNode example, String pointer, List<String> refused) {
        examples++;
        ContractFilter.schemaFaults(pointer, example).forEach(it -> refused.add(pointer + ": " + it.getMessage()));
    }

    @Test
    void every_parameter_is_described() {
        Set<String> silent = new TreeSet<>();
        ContractFilter.operations().forEach((id, operation) -> operation.path("parameters").forEach(raw -> {
            JsonNode parameter = ContractFilter.resolved(raw);
            if (parameter.path("description").asText().isBlank()) {
                silent.add(id + " " + parameter.path("name").asText());
            }
        }));
        assertEquals(Set.of(), silent, () -> silent.size() + " parameters say nothing");
    }

    @Test
    void every_answer_names_the_trace() {
        Set<String> silent = new TreeSet<>();
        ContractFilter.operations().forEach((id, operation) -> operation.path("responses").properties().forEach(answer -> {
            if (!ContractFilter.resolved(answer.getValue()).path("headers").has("X-Trace-Id")) {
                silent.add(id + " " + answer.getKey());
            }
        }));
        assertEquals(Set.of(), silent);
    }

    @Test
    void what_may_be_unchanged_can_be_asked_for_so() {
        Set<String> apart = new TreeSet<>();
        ContractFilter.operations().forEach((id, operation) -> {
            boolean asked = operation.path("parameters").findValuesAsText("$ref").contains("#/components/parameters/IfNoneMatch");
            boolean tagged = operation.path("responses").has("304") && operation.path("responses").path("200").path("headers").has("ETag");
            if (asked != tagged || asked != operation.path("responses").has("304")) {
                apart.add(id);
            }
        });
        assertEquals(Set.of(), apart);
    }
}
