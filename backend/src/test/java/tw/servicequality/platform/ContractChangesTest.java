package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;

/** No client of a released contract is broken by today's. */
class ContractChangesTest {

    private static final Path RELEASED = Path.of("../docs/contract");

    private static final String ASSIGNMENT = "POST /api/v1/plan-documents body.dimensions[].subDimensions[].criteria[].groups[].items[].assignments[].";

    private static final String CONTRACT = """
            paths:
              /things:
                post:
                  operationId: createThing
                  parameters:
                    - {name: dry, in: query, required: false, schema: {type: boolean}}
                    - {$ref: '#/components/parameters/Key'}
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/ThingRequest'}
                  responses:
                    '201':
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Thing'}
            components:
              parameters:
                Key: {name: Key, in: header, schema: {type: string}}
              schemas:
                ThingRequest:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, maxLength: 40}
                    kind: {type: string, enum: [A, B]}
                Thing:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string, format: uuid}
                    state: {type: string, enum: [OPEN]}
                    parent: {$ref: '#/components/schemas/Thing'}
            """;

    /**
     * Bounds that a released contract does not have and that break nobody, as the program never took what lies outside: versions that it never told, months and
     * times that no schedule has; and longer lists than there are words for them, each of which the released contract lets stand in the list once.
     */
    private static final Set<String> KEPT_ALL_ALONG = Stream.of(
            "POST /api/v1/accounts body.roles maxItems",
            "PUT /api/v1/accounts/{id} body.roles maxItems",
            "POST /api/v1/api-clients body.client.scopes maxItems",
            "POST /api/v1/complaints/assign body.cases[].version minimum",
            "POST /api/v1/complaints/assign body.cases[].version maximum",
            "POST /api/v1/measurements body.entries[].version minimum",
            "POST /api/v1/measurements body.entries[].version maximum",
            ASSIGNMENT + "fromMonth minimum", ASSIGNMENT + "fromMonth maximum", ASSIGNMENT + "toMonth minimum", ASSIGNMENT + "toMonth maximum",
            ASSIGNMENT + "min minimum", ASSIGNMENT + "min maximum", ASSIGNMENT + "max minimum", ASSIGNMENT + "max maximum")
            .map(it -> it + " is narrower").collect(Collectors.toUnmodifiableSet());

    private static JsonNode read(String yaml) throws IOException {
        return new YAMLMapper().readTree(yaml);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/things:|/others:|POST /things is gone",
        "createThing|makeThing|POST /things operationId was \"createThing\", is \"makeThing\"",
        "name: dry|name: dryRun|POST /things parameter dry is gone",
        "name: Key|name: Other|POST /things parameter Key is gone",
        "required: false|required: true|POST /things demands parameter dry",
        "schema: {type: boolean}|schema: {type: string}|POST /things parameter dry type was \"boolean\", is \"string\"",
        "'201'|'202'|POST /things answers no 201 any more",
        "maxLength: 40|maxLength: 20|POST /things body.name maxLength is narrower",
        "required: [name]|required: [name, kind]|POST /things body.kind is demanded now",
        "enum: [A, B]|enum: [A]|POST /things body.kind takes no B any more",
        "kind: {|sort: {|POST /things body.kind is gone",
        "required: [id]|required: []|POST /things answer.id may be absent now",
        "format: uuid|format: date|POST /things answer.id format was \"uuid\", is \"date\"",
        "state: {|status: {|POST /things answer.state is gone"})
    void this_breaks_somebody(String was, String is, String said) throws IOException {
        List<String> breaks = ContractChanges.breaking(read(CONTRACT), read(CONTRACT.replace(was, is)));
        assertEquals(said, breaks.getFirst(), breaks::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "maxLength: 40|maxLength: 80", "enum: [A, B]|enum: [A, B, C]", "enum: [OPEN]|enum: [OPEN, SHUT]", "required: [name]|required: []",
        "required: [id]|required: [id, state]", "kind: {|sort: {type: string}, kind: {"})
    void this_breaks_nobody(String was, String is) throws IOException {
        String changed = is.startsWith("sort") ? CONTRACT.replace("        kind: {", "        sort: {type: string}\n        kind: {") : CONTRACT.replace(was, is);
        assertFalse(changed.equals(CONTRACT), "something is changed");
        assertEquals(List.of(), ContractChanges.breaking(read(CONTRACT), read(changed)));
    }

    @Test
    void clients_of_every_released_contract_go_on_working() throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(50_000_000);
        YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder().loaderOptions(large).build());
        JsonNode now = yaml.readTree(ContractFilter.COMMITTED.toFile());
        Set<String> keptAllAlong = new HashSet<>();
        try (Stream<Path> files = Files.list(RELEASED)) {
            List<Path> released = files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
            assertFalse(released.isEmpty(), "there is a released contract");
            for (Path each : released) {
                Map<Boolean, List<String>> breaks = ContractChanges.breaking(yaml.readTree(each.toFile()), now).stream()
                        .collect(Collectors.partitioningBy(KEPT_ALL_ALONG::contains));
                assertEquals(List.of(), breaks.get(false), () -> "since " + each.getFileName());
                keptAllAlong.addAll(breaks.get(true));
            }
        }
        assertEquals(KEPT_ALL_ALONG, keptAllAlong);
    }
}
