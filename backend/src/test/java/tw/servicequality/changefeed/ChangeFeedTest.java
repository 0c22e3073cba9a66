package tw.servicequality.changefeed;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** What changed, once and in order, for those who keep a copy. */
@QuarkusTest
class ChangeFeedTest {

    private Api.SignedIn reader;

    @BeforeEach
    void somebody() {
        reader = Api.account(null, Role.DIRECTOR);
    }

    private String now() {
        Sealing.now();
        return changes("latest").getString("nextCursor");
    }

    private JsonPath changes(String after) {
        return reader.request().queryParam("after", after).queryParam("limit", 1000).get("/changes").then().statusCode(200).extract().jsonPath();
    }

    private JsonPath changesSealed(String after) {
        Sealing.now();
        return changes(after);
    }

    private static void update(String id, Map<String, Object> body) {
        Api.SignedIn evaluation = Api.account(null, Role.EVALUATION_OFFICER);
        evaluation.request().header("If-Match", "\"" + evaluation.request().get("/complaints/" + id).path("version") + "\"").body(body)
                .put("/complaints/" + id).then().statusCode(200);
    }

    @Test
    void a_change_is_told_once_with_where_to_read_it() {
        String before = now();
        String id = register(complaint("異動")).getString("id");
        JsonPath first = changesSealed(before);
        assertEquals(List.of(id), first.getList("items.id"));
        assertEquals(List.of("CREATED"), first.getList("items.change"));
        assertEquals(List.of("complaint"), first.getList("items.room"));
        assertEquals(200, reader.request().basePath("").get(first.getString("items[0].href")).statusCode());
        update(id, with(complaint("異動"), "siteVisit", true));
        JsonPath second = changesSealed(first.getString("nextCursor"));
        assertEquals(List.of("UPDATED"), second.getList("items.change"));
        assertEquals(List.of(), changesSealed(second.getString("nextCursor")).getList("items"));
        assertEquals(List.of("UPDATED"), changes(first.getString("items[0].cursor")).getList("items.change"), "the cursor of a change goes on behind it");
    }

    @Test
    void a_look_is_no_change() {
        String id = register(complaint("查閱")).getString("id");
        String before = now();
        Api.account(null, Role.EVALUATION_OFFICER).request().body(Map.of("purpose", "回電")).post("/complaints/" + id + "/reveal").then().statusCode(200);
        assertEquals(List.of(), changesSealed(before).getList("items"));
    }

    @Test
    void a_confidential_case_is_told_of_only_when_it_is_to_be_forgotten() {
        String before = now();
        register(with(complaint("自始保密"), "confidential", true));
        assertEquals(List.of(), changesSealed(before).getList("items"));
        String id = register(complaint("後來保密")).getString("id");
        assertEquals(List.of("CREATED"), changesSealed(before).getList("items.change"));
        update(id, with(complaint("後來保密"), "confidential", true));
        update(id, with(with(complaint("後來保密"), "confidential", true), "siteVisit", true));
        JsonPath told = changesSealed(before);
        assertEquals(List.of("REMOVED"), told.getList("items.change"));
        assertEquals(List.of(id), told.getList("items.id"));
    }

    @Test
    void only_the_rooms_that_are_asked_for() {
        String before = now();
        register(complaint("功能"));
        Sealing.now();
        reader.request().queryParam("after", before).queryParam("rooms", "kpi, plan").get("/changes").then().statusCode(200).body("items", empty());
        reader.request().queryParam("after", before).queryParam("rooms", "kpi,complaint").get("/changes").then().body("items.room", contains("complaint"));
        reader.request().queryParam("rooms", "complaint,secrets").get("/changes").then().statusCode(400).body("errors.field", contains("rooms"))
                .body("errors[0].message", containsString("complaint"));
    }

    @Test
    void figures_are_told_by_their_indicator() {
        String before = now();
        Map<String, Object> cell = Map.of("kpi", "PEER_VISITS", "unit", "surveying", "year", 2025, "month", 12, "value", 2);
        Api.account(null, Role.EVALUATION_OFFICER).request().body(Map.of("entries", List.of(cell))).post("/measurements").then().statusCode(200);
        JsonPath told = changesSealed(before);
        assertEquals(List.of("PEER_VISITS"), told.getList("items.id"));
        assertEquals(List.of("measurement"), told.getList("items.kind"));
        assertEquals(200, reader.request().basePath("").get(told.getString("items[0].href")).statusCode());
    }

    @Test
    void pages_join_without_gap_or_double() {
        String before = now();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(register(complaint("逐頁" + i)).getString("id"));
        }
        Sealing.now();
        List<String> read = new ArrayList<>();
        String after = before;
        boolean more = true;
        while (more) {
            JsonPath page = reader.request().queryParam("after", after).queryParam("limit", 2).get("/changes").then().statusCode(200).extract().jsonPath();
            read.addAll(page.getList("items.id"));
            after = page.getString("nextCursor");
            more = page.getBoolean("more");
        }
        assertEquals(made, read);
    }

    /** Four write while one reads on and on: what was read together is all that was written, once each, and each thing's changes in their order. */
    @Test
    void nothing_is_missed_or_told_twice_while_others_write() throws Exception {
        String after = now();
        List<Map<String, Object>> read = new ArrayList<>();
        Set<String> made = new HashSet<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                running.add(writers.submit(() -> {
                    List<String> ids = new ArrayList<>();
                    for (int i = 0; i < 12; i++) {
                        String id = register(complaint("並行" + number + "-" + i)).getString("id");
                        update(id, with(complaint("並行" + number + "-" + i), "siteVisit", true));
                        ids.add(id);
                    }
                    return ids;
                }));
            }
            boolean writing = true;
            while (writing) {
                writing = running.stream().anyMatch(it -> !it.isDone());
                JsonPath page = changesSealed(after);
                read.addAll(page.getList("items"));
                after = page.getString("nextCursor");
            }
            for (Future<List<String>> each : running) {
                made.addAll(each.get());
            }
        }
        assertEquals(48, made.size());
        read.removeIf(it -> !made.contains(it.get("id")));
        assertEquals(96, read.size());
        assertEquals(96, read.stream().map(it -> it.get("cursor")).distinct().count());
        for (String id : made) {
            assertEquals(List.of("CREATED", "UPDATED"), read.stream().filter(it -> id.equals(it.get("id"))).map(it -> it.get("change")).toList());
        }
    }

    @Test
    void reading_costs_the_same_however_much_changed_before() {
        String before = now();
        for (int i = 0; i < 3; i++) {
            register(complaint("敘述" + i));
        }
        Sealing.now();
        changes(before); // so that the session was seen just now
        long few = Statements.in(() -> changes(before));
        long many = Statements.in(() -> changes(""));
        // The session, the page, and whether a case in it is confidential: the oldest page need not have cases.
        assertEquals(3, few);
        assertTrue(many <= few, () -> many + " statements");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "MQ", "Y2hhbmdlcx94", "%00"})
    void a_cursor_of_something_else_is_refused(String cursor) {
        reader.request().queryParam("after", cursor).get("/changes").then().statusCode(400).body("code", equalTo("invalid-cursor"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "SECTION_CHIEF", "CASE_OFFICER", "VIEWER"})
    void who_may_not_read_everything_is_told_nothing(Role role) {
        Api.as(role, unit("surveying")).get("/changes").then().statusCode(403);
        Api.visitor().get("/changes").then().statusCode(401);
    }

    @Test
    void the_end_of_an_untouched_list_stays() {
        String end = now();
        JsonPath nothing = changesSealed(end);
        assertEquals(end, nothing.getString("nextCursor"));
        assertFalse(nothing.getBoolean("more"));
    }
}
