package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.http.Idempotent;

/** What the committed contract says beside paths and schemas is true of the program. */
class ContractWordsTest {

    private static final String KEY = "#/components/parameters/IdempotencyKey";

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
}
