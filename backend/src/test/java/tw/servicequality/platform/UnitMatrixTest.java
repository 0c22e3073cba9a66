package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.actor.Role;

/**
 * Every operation whose path names a thing, asked by the thing's own unit and by another: the table says what another unit is answered, and the program does so.
 * What is hidden answers as what does not exist, word for word.
 */
@QuarkusTest
class UnitMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/things.txt");
    private static final Map<String, Row> ROWS = rows();
    private static final Set<Role> STAFF = Set.of(Role.CASE_OFFICER, Role.SECTION_CHIEF);
    /** Things that an operation on them uses up, or that other tests would count: each operation gets its own. */
    private static final Set<String> FRESH = Set.of("import", "upload", "feedback", "duty", "measurement");
    /** Never the version that stands there, so that nothing is changed: who gets so far as to hear of it knows that the thing exists. */
    private static final String OLD = "\"987654\"";
    private static final Map<String, UnitThings.Thing> KNOWN = new HashMap<>();

    private static Map<String, Object> words;
    private final Map<String, UnitThings.Thing> made = new HashMap<>();

    private record Row(String kind, String other) {
    }

    /** An operation with what the table says of it. */
    private record Case(Operation operation, Row row) {

        @Override
        public String toString() {
            return operation + " of another unit's " + row.kind() + ": " + row.other();
        }
    }

    private static Map<String, Row> rows() {
        try {
            Map<String, Row> rows = new TreeMap<>();
            Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(" +"))
                    .forEach(cells -> assertEquals(null, rows.put(cells[0], new Row(cells[1], cells[2])), "twice: " + cells[0]));
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Case> cases(String... answers) {
        return Operation.all().filter(it -> it.path().contains("{")).filter(it -> ROWS.containsKey(it.id())).map(it -> new Case(it, ROWS.get(it.id())))
                .filter(it -> List.of(answers).contains(it.row().other()) && !it.row().kind().equals("case"));
    }

    static Stream<Case> hidden() {
        return cases("hidden");
    }

    static Stream<Case> refused() {
        return cases("refused");
    }

    static Stream<Case> open() {
        return cases("open");
    }

    static Stream<Case> improvements() {
        return cases("open", "refused").filter(it -> it.row().kind().equals("improvement"));
    }

    static Stream<Operation> wholes() {
        return Operation.all().filter(Operation::readsWithoutParameters);
    }

    @AfterEach
    void clear() {
        made.forEach((kind, thing) -> UnitThings.clear(thing, kind));
    }

    @Test
    void every_operation_that_names_a_thing_stands_in_the_table() throws IOException {
        List<String> named = Operation.everywhere().filter(it -> it.path().contains("{")).map(Operation::id).sorted().toList();
        assertEquals(named, ROWS.keySet().stream().sorted().toList());
        assertEquals(Set.of("hidden", "refused", "open", "part", "office", "role"), ROWS.values().stream().map(Row::other).collect(Collectors.toSet()));
        List<String> reasons = Files.readAllLines(TABLE).stream().filter(line -> line.matches("# [a-z0-9-]+ {2,}.*")).map(line -> line.split(" ")[1]).toList();
        assertEquals(List.of(), ROWS.values().stream().filter(it -> !it.other().equals("role")).map(Row::kind).distinct().filter(it -> !reasons.contains(it)).toList());
        assertEquals(List.of(), cases("hidden", "refused").map(Case::operation).filter(it -> it.wantsBody() && !words().containsKey(it.id())).map(Operation::id).toList());
        // Another test goes through these, by the same contract.
        Operation.all().filter(it -> it.path().contains("{")).forEach(it -> assertEquals(it.path().startsWith("/complaints/{id}"), ROWS.get(it.id()).kind().equals("case"), it.id()));
    }

    @Test
    void what_is_no_units_is_changed_by_no_unit() {
        cases("role").map(Case::operation).forEach(it -> assertFalse(letsStaffIn(it), it + " lets chiefs or officers in"));
        cases("office").map(Case::operation).forEach(it -> assertTrue(it.method().equals("get") || !letsStaffIn(it), it + " lets chiefs or officers change it"));
        cases("hidden", "open", "part").map(Case::operation).filter(it -> it.method().equals("get")).forEach(it -> assertTrue(letsStaffIn(it), it + " is closed to all units"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hidden")
    void what_is_hidden_answers_as_what_does_not_exist(Case one) {
        UnitThings.Thing thing = thing(one.row().kind());
        String nobody = UUID.randomUUID().toString();
        for (Api.SignedIn other : thing.others()) {
            assertEquals(learnt(one, other, thing, nobody), learnt(one, other, thing, thing.id()), one + " to " + other.name());
        }
        if (letsStaffIn(one.operation())) {
            assertTrue(thing.own().stream().anyMatch(own -> !learnt(one, own, thing, nobody).equals(learnt(one, own, thing, thing.id()))),
                    one + ": its own unit learns nothing either, so this shows nothing");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_all_may_read_is_changed_by_its_own_unit_alone(Case one) {
        UnitThings.Thing thing = thing(one.row().kind());
        for (Api.SignedIn other : thing.others()) {
            Response answer = call(one, other, thing, thing.id());
            assertEquals(403, answer.statusCode(), one + " to " + other.name() + ": " + answer.asString());
        }
        assertTrue(thing.own().stream().anyMatch(own -> call(one, own, thing, thing.id()).statusCode() == 412), one + ": its own unit may not either");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("open")
    void what_is_open_answers_every_unit_alike(Case one) {
        UnitThings.Thing thing = thing(one.row().kind());
        String own = learnt(one, thing.own().getFirst(), thing, thing.id());
        assertTrue(own.startsWith("200 "), own);
        thing.others().forEach(other -> assertEquals(own, learnt(one, other, thing, thing.id()), one + " to " + other.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("improvements")
    void an_improvement_with_a_confidential_source_is_hidden(Case one) {
        UnitThings.Thing thing = KNOWN.computeIfAbsent("restricted", kind -> UnitThings.restricted());
        for (Api.SignedIn other : thing.others()) {
            assertEquals(learnt(one, other, thing, UUID.randomUUID().toString()), learnt(one, other, thing, thing.id()), one + " to " + other.name());
        }
        assertNotEquals(404, thing.own().getFirst().request().get("/improvements/" + thing.id()).statusCode());
    }

    @Test
    void a_file_of_what_is_hidden_is_hidden() {
        UnitThings.Thing file = UnitThings.fileOfCase();
        for (String part : List.of("", "/content", "/thumbnail")) {
            file.own().forEach(own -> assertEquals(200, own.request().get("/attachments/" + file.id() + part).statusCode(), part));
            for (Api.SignedIn other : file.others()) {
                assertEquals(said(other.request().get("/attachments/" + UUID.randomUUID() + part), "-"), said(other.request().get("/attachments/" + file.id() + part), "-"), part);
            }
        }
    }

    @Test
    void of_a_month_a_unit_sees_its_own_line() {
        UnitThings.Thing report = thing("progress-report");
        Response told = report.own().getFirst().request().get("/progress-reports/" + report.id());
        String month = "/progress-months/" + told.path("year") + "-" + String.format("%02d", told.<Integer>path("month"));
        report.own().forEach(own -> assertTrue(own.request().get(month).asString().contains(report.id())));
        report.others().forEach(other -> {
            Response answer = other.request().get(month);
            assertEquals(200, answer.statusCode());
            assertFalse(answer.asString().contains(report.id()), "another unit's line: " + answer.asString());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholes")
    void no_list_and_no_sum_tells_of_what_is_hidden(Operation operation) {
        List<UnitThings.Thing> things = List.of(known("feedback"), known("import"), known("upload"), known("progress-report"), known("dissatisfaction-report"),
                known("case-in-reply"), KNOWN.computeIfAbsent("restricted", kind -> UnitThings.restricted()));
        for (Api.SignedIn other : UnitThings.staff(UnitThings.OTHER)) {
            String answer = operation.call(other.request(), "", null).asString();
            assertFalse(answer.contains(UnitThings.CANARY), operation + " to " + other.name());
            things.forEach(thing -> assertFalse(answer.contains(thing.id()), operation + " names " + thing.id() + " to " + other.name()));
        }
    }

    private static boolean letsStaffIn(Operation operation) {
        return operation.roles() == null || operation.roles().isEmpty() || operation.roles().stream().anyMatch(STAFF::contains);
    }

    private UnitThings.Thing thing(String kind) {
        return FRESH.contains(kind) ? made.computeIfAbsent(kind, UnitThings::make) : known(kind);
    }

    private static UnitThings.Thing known(String kind) {
        return KNOWN.computeIfAbsent(kind, UnitThings::make);
    }

    private static Map<String, Object> words() {
        if (words == null) {
            words = UnitThings.words();
        }
        return words;
    }

    private static Response call(Case one, Api.SignedIn caller, UnitThings.Thing thing, String id) {
        Operation operation = one.operation();
        RequestSpecification request = operation.method().equals("get") ? caller.request() : caller.request().header("If-Match", OLD);
        String path = operation.path();
        if (one.row().kind().equals("case-in-reply")) {
            request.queryParam("case", id);
            path = path.replace("{id}", thing.more().get("template").toString());
        }
        for (Map.Entry<String, Object> parameter : thing.more().entrySet()) {
            path = path.replace("{" + parameter.getKey() + "}", parameter.getValue().toString());
        }
        if (operation.wantsBody()) {
            request.body(words().get(operation.id()));
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), path.replaceAll("\\{(id|caseId)}", id));
    }

    /** What a caller learns from an answer: everything but what differs with every request and every caller. */
    private static String learnt(Case one, Api.SignedIn caller, UnitThings.Thing thing, String id) {
        return said(call(one, caller, thing, id), id);
    }

    private static String said(Response answer, String id) {
        return answer.statusCode() + " " + answer.contentType() + " " + answer.asString().replace(id, "{id}").replaceAll("\"traceId\":\"[^\"]*\"", "")
                .replaceAll("\"allowedActions\":\\[[^\\]]*\\]", "");
    }
}
