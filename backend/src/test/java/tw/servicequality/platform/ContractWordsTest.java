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

/** What the committed contract says beside paths and schemas is true of the program and agrees with itself. */
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
}
