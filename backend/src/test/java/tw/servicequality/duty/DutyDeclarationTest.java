package tw.servicequality.duty;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Whose word holds: who may take back what was declared, and under which name it stands. */
@QuarkusTest
class DutyDeclarationTest {

    private static final String DONE = "{\"doneOn\":\"2025-09-10\",\"words\":\"補辦\"}";
    private static final String NOT_NEEDED = "{\"words\":\"機房搬遷\"}";
    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private UUID unit;

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
        unit = DutyRecords.unitId("information");
    }

    /** A monthly duty of the unit, another one for each test. */
    private static String monthly(int month) {
        String period = LocalDate.of(2025, month, 1).toString();
        return Api.as(Role.VIEWER).queryParam("year", 2025).queryParam("item", "1.2.2.3.1").queryParam("unit", "information").get("/duties")
                .path("items.find { it.periodFrom == '" + period + "' }.id");
    }

    private static String called() {
        return Api.as(Role.EVALUATION_OFFICER).body(Map.of("item", "1.1.2.1.1", "units", List.of("information"), "from", TODAY.toString(), "to",
                TODAY.plusDays(9).toString(), "title", "配合調訓")).post("/duties").then().statusCode(201).extract().path("items[0].id");
    }

    private static Response post(RequestSpecification request, String id, String action, int version, String body) {
        request.header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.body(body)).post("/duties/" + id + "/" + action);
    }

    @Test
    void a_waiver_is_taken_back_by_those_alone_who_may_waive() {
        for (String id : List.of(monthly(5), called())) {
            post(Api.as(Role.EVALUATION_OFFICER), id, "waive", 0, NOT_NEEDED).then().statusCode(200).body("allowedActions", equalTo(List.of("reopen")));
            Api.as(Role.SECTION_CHIEF, unit).get("/duties/" + id).then().body("state", equalTo("WAIVED")).body("allowedActions", equalTo(List.of()));
            post(Api.as(Role.SECTION_CHIEF, unit), id, "reopen", 1, null).then().statusCode(403).body("code", equalTo("forbidden"));
            post(Api.as(Role.SECTION_CHIEF, unit), id, "complete", 1, DONE).then().statusCode(409);
            Api.as(Role.VIEWER).get("/duties/" + id).then().body("state", equalTo("WAIVED")).body("version", equalTo(1));
            post(Api.as(Role.ADMINISTRATOR), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN")).body("mark", nullValue());
        }
    }

    @Test
    void a_waiver_stays_out_of_a_chiefs_hands_also_when_the_thing_was_done_after_all() {
        String id = monthly(6);
        post(Api.as(Role.EVALUATION_OFFICER), id, "waive", 0, NOT_NEEDED).then().statusCode(200);
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("happenedOn", "2025-06-10", "kind", "other", "units", List.of("information"),
                "items", List.of("1.2.2.3.1"), "title", "仍辦理")).post("/activities").then().statusCode(201);
        Api.as(Role.SECTION_CHIEF, unit).get("/duties/" + id).then().body("state", equalTo("DONE")).body("mark.state", equalTo("WAIVED"))
                .body("allowedActions", equalTo(List.of()));
        post(Api.as(Role.SECTION_CHIEF, unit), id, "reopen", 1, null).then().statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"SECTION_CHIEF", "EVALUATION_OFFICER"})
    void what_was_declared_done_is_taken_back_by_the_chief_whoever_said_it(Role role) {
        String id = monthly(role == Role.SECTION_CHIEF ? 7 : 8);
        post(Api.as(role, unit), id, "complete", 0, DONE).then().statusCode(200);
        Api.as(Role.SECTION_CHIEF, unit).get("/duties/" + id).then().body("allowedActions", equalTo(List.of("reopen")));
        post(Api.as(Role.SECTION_CHIEF, unit), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN"));
    }

    @Test
    void what_a_deputy_declares_bears_both_names() {
        String id = monthly(9);
        Api.SignedIn chief = Api.deputyOf(Api.newAccount(unit, Role.SECTION_CHIEF));
        post(chief.request(), id, "complete", 0, DONE).then().statusCode(200).body("mark.by", equalTo("測試[VIEWER]（代理測試[SECTION_CHIEF]）"));
        post(chief.request(), id, "reopen", 1, null).then().statusCode(200);
        Api.SignedIn officer = Api.deputyOf(Api.newAccount(null, Role.EVALUATION_OFFICER));
        post(officer.request(), id, "waive", 2, NOT_NEEDED).then().statusCode(200).body("mark.by", equalTo("測試[VIEWER]（代理測試[EVALUATION_OFFICER]）"));
    }

    @Test
    void the_two_longest_names_fit_for_duties_of_the_plan_and_for_calls() {
        Api.SignedIn principal = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Api.SignedIn deputy = Api.deputyOf(principal);
        Api.rename(principal, "被".repeat(100), null, Role.EVALUATION_OFFICER);
        Api.rename(deputy, "代".repeat(100), null, Role.VIEWER);
        for (String id : List.of(monthly(10), called())) {
            post(deputy.request(), id, "waive", 0, NOT_NEEDED).then().statusCode(200)
                    .body("mark.by", equalTo("代".repeat(100) + "（代理" + "被".repeat(100) + "）"));
        }
    }
}
