package tw.servicequality.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.replied;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Cases by how near they are to their deadline: in the list, and by unit for those who look after them. */
@QuarkusTest
class DueComplaintTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @Inject
    EntityManager entities;

    @Transactional
    void due(String id, LocalDate day) {
        entities.createNativeQuery("update complaint set due_on = ?2 where id = ?1").setParameter(1, UUID.fromString(id)).setParameter(2, day).executeUpdate();
    }

    private static LocalDate workingDay(int days) {
        return LocalDate.parse(Api.visitor().queryParam("from", TODAY.toString()).queryParam("days", days).get("/working-days/due").path("due"));
    }

    private static JsonPath list(String... nameAndValue) {
        var request = Api.as(Role.SECRETARY).queryParam("limit", 200);
        for (int i = 0; i < nameAndValue.length; i += 2) {
            request = request.queryParam(nameAndValue[i], nameAndValue[i + 1]);
        }
        return request.get("/complaints").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void the_list_is_filtered_by_light_and_by_working_days_left() {
        String mark = "燈號" + UUID.randomUUID();
        Map<String, LocalDate> days = Map.of("late", TODAY.minusDays(1), "today", TODAY, "two", workingDay(2), "three", workingDay(3));
        days.forEach((name, day) -> due(register(complaint(mark + name)).getString("id"), day));
        due(replied(mark + "answered", "surveying"), TODAY.minusDays(9));
        assertEquals(List.of(mark + "late"), list("q", mark, "light", "RED").getList("items.subject"));
        assertEquals(List.of(mark + "today", mark + "two"), list("q", mark, "light", "YELLOW").getList("items.subject"));
        assertEquals(List.of(mark + "three"), list("q", mark, "light", "GREEN").getList("items.subject"));
        assertEquals(List.of(mark + "answered"), list("q", mark, "light", "NONE").getList("items.subject"));
        assertEquals(List.of(mark + "late", mark + "today", mark + "two"), list("q", mark, "dueWithin", "2").getList("items.subject"));
        assertEquals(List.of(mark + "late", mark + "today"), list("q", mark, "dueWithin", "0").getList("items.subject"));
        assertEquals(List.of(mark + "today", mark + "two"), list("q", mark, "dueWithin", "2", "light", "YELLOW").getList("items.subject"));
        assertEquals(List.of(), list("q", mark, "dueWithin", "2", "light", "NONE").getList("items.subject"));
        for (String light : List.of("RED", "YELLOW", "GREEN", "NONE")) {
            assertTrue(list("light", light).getList("items.light").stream().allMatch(light::equals), light);
        }
    }

    @ParameterizedTest
    @CsvSource({"light, BLUE", "dueWithin, -1", "dueWithin, 31", "dueWithin, x", "onSite, perhaps"})
    void what_is_no_filter_is_refused(String name, String value) {
        Api.as(Role.SECRETARY).queryParam(name, value).get("/complaints").then().statusCode(400).body("errors.field", contains(name));
    }

    @Test
    void cases_that_are_handled_on_the_spot_are_told_apart() {
        String mark = "現場" + UUID.randomUUID();
        register(with(complaint(mark), "onSite", true));
        register(complaint(mark));
        assertEquals(List.of(true), list("q", mark, "onSite", "true").getList("items.onSite"));
        assertEquals(List.of(false), list("q", mark, "onSite", "false").getList("items.onSite"));
    }

    @Test
    void each_row_says_what_may_be_done_and_pages_follow_each_other_within_a_light() {
        String mark = "批次" + UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            due(register(complaint(mark)).getString("id"), TODAY);
        }
        Api.as(Role.EVALUATION_OFFICER).queryParam("q", mark).get("/complaints").then().body("items.allowedActions", everyItem(hasItem("assign")));
        Api.as(Role.SECRETARY).queryParam("q", mark).get("/complaints").then().body("items.allowedActions", everyItem(not(hasItem("assign"))));
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = Api.as(Role.EVALUATION_OFFICER).queryParam("q", mark).queryParam("light", "YELLOW").queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor)).get("/complaints").jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(3, seen.stream().distinct().count());
        long statements = Statements.in(() -> Api.as(Role.EVALUATION_OFFICER).queryParam("q", mark).queryParam("light", "YELLOW").get("/complaints"));
        assertTrue(statements <= 7, "statements: " + statements);
    }

    @Test
    void a_case_names_its_handler_and_a_topic_its_usual_unit() {
        Api.SignedIn officer = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        String id = register(complaint("承辦人")).getString("id");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(Map.of("unit", "surveying", "handlerId", officer.id()))
                .post("/complaints/" + id + "/assign").then().statusCode(200).body("handlerId", equalTo(officer.id().toString()))
                .body("topic.unitCode", equalTo("surveying"));
    }

    @Test
    void who_looks_after_the_office_sees_by_unit_how_many_are_late_and_the_first_five() {
        for (int i = 0; i < 6; i++) {
            due(inProgress("期限看板", "cadastral-data"), TODAY.minusDays(7L + i));
        }
        due(inProgress("期限看板", "cadastral-data"), TODAY);
        due(register(complaint("尚未分辦")).getString("id"), TODAY.minusDays(3));
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER); // and so named for no confidential case
        JsonPath board = late.request().get("/due-complaints").then().statusCode(200).body("today", equalTo(TODAY.toString())).extract().jsonPath();
        String line = "units.find { it.unit?.code == 'cadastral-data' }";
        assertEquals(6, board.getInt(line + ".overdue"));
        assertEquals(1, board.getInt(line + ".dueSoon"));
        assertEquals(5, board.getList(line + ".items").size());
        assertEquals(TODAY.minusDays(12).toString(), board.getString(line + ".items[0].dueOn"));
        assertEquals("RED", board.getString(line + ".items[0].light"));
        assertEquals(null, board.getString("units[0].unit"));
        assertEquals(board.getInt("overdue"), board.getList("units.overdue", Integer.class).stream().mapToInt(it -> it).sum());
        int whole = list("dueWithin", "2").getInt("total");
        assertEquals(whole, board.getInt("overdue") + board.getInt("dueSoon"));
        late.request().queryParam("unit", "cadastral-data").get("/due-complaints").then().body("units", hasSize(1)).body("overdue", equalTo(6));
        Api.as(Role.EVALUATION_OFFICER).queryParam("unit", "nobody").get("/due-complaints").then().statusCode(400).body("errors.field", contains("unit"));
        assertEquals(8, Statements.in(() -> late.request().get("/due-complaints").then().statusCode(200)));
    }

    @Test
    void a_chief_sees_the_own_unit_alone_and_nobody_a_confidential_case_without_being_named() {
        due(inProgress("他課逾期", "registration"), TODAY.minusDays(3));
        due(inProgress("本課逾期", "surveying"), TODAY.minusDays(3));
        Api.SignedIn registrar = Api.newAccount(unit("information"), Role.SECTION_CHIEF);
        JsonPath secret = registrar.request().body(with(complaint("保密逾期"), "confidential", true)).post("/complaints").then().statusCode(201).extract().jsonPath();
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER);
        int before = late.request().get("/due-complaints").path("overdue");
        due(secret.getString("id"), TODAY.minusDays(3));
        Api.as(Role.SECTION_CHIEF, unit("surveying")).get("/due-complaints").then().statusCode(200).body("units.unit.code", contains("surveying"));
        registrar.request().get("/due-complaints").then().statusCode(200).body("overdue", equalTo(1)).body("units[0].items.number", contains(secret.getString("number")));
        late.request().get("/due-complaints").then().body("overdue", equalTo(before));
        for (Role role : List.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR)) {
            assertFalse(Api.newAccount(null, role).request().get("/due-complaints").asString().contains(secret.getString("number")), role.name());
        }
        Api.as(Role.SECTION_CHIEF, unit("information")).get("/due-complaints").then().statusCode(200).body("overdue", equalTo(0)).body("units", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "VIEWER"})
    void others_see_none_of_it(Role role) {
        Api.as(role).get("/due-complaints").then().statusCode(403);
        Api.visitor().get("/due-complaints").then().statusCode(401);
    }
}
