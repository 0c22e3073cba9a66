package tw.servicequality.duty;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.duty.DutyRecords.id;
import static tw.servicequality.duty.DutyRecords.list;
import static tw.servicequality.duty.DutyRecords.officer;
import static tw.servicequality.duty.DutyRecords.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.audit.Sealing;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Whose word holds: who may declare a duty done or not needed and take it back, what is refused, and under which name it stands. */
@QuarkusTest
class DutyDeclarationTest {

    private static final String DONE = "{\"doneOn\":\"%s\",\"words\":\"%s\"}";
    private static final String DONE_IN_SEPTEMBER = DONE.formatted("2025-09-10", "補辦");
    private static final String NOT_NEEDED = "{\"words\":\"機房搬遷\"}";
    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private UUID unit;

    @BeforeEach
    void records_begin_with_the_plan() {
        DutyRecords.begin("2025-01-01", true);
        unit = DutyRecords.unitId("information");
    }

    private static RequestSpecification chief(String unit) {
        return Api.as(Role.SECTION_CHIEF, DutyRecords.unitId(unit));
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

    @Test
    void a_chief_declares_the_own_units_duty_done_and_takes_it_back() {
        String id = id("1.2.2.3.1", "surveying", "202501-202501");
        chief("surveying").get("/duties/" + id).then().statusCode(200).body("allowedActions", equalTo(List.of("complete"))).body("version", equalTo(0))
                .header("ETag", startsWith("\"0-"));
        chief("surveying").body(DONE.formatted("2025-02-10", "補辦")).post("/duties/" + id + "/complete").then().statusCode(428);
        post(chief("surveying"), id, "complete", 7, DONE.formatted("2025-02-10", "補辦")).then().statusCode(412);
        post(chief("surveying"), id, "reopen", 0, null).then().statusCode(409).body("code", equalTo("wrong-state"));
        post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-02-10", " 補辦𠮷😀 ")).then().statusCode(200).header("ETag", startsWith("\"1-"))
                .body("state", equalTo("DONE")).body("status", equalTo("ON_TRACK")).body("late", equalTo(true)).body("missing", equalTo(0))
                .body("done", equalTo(0)).body("workingDaysLeft", nullValue()).body("version", equalTo(1)).body("mark.state", equalTo("DONE"))
                .body("mark.doneOn", equalTo("2025-02-10")).body("mark.words", equalTo("補辦𠮷😀")).body("mark.by", startsWith("測試"))
                .body("allowedActions", equalTo(List.of("reopen")));
        post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-02-10", "又一次")).then().statusCode(412).body("code", equalTo("stale-version"));
        post(chief("surveying"), id, "complete", 1, DONE.formatted("2025-02-10", "又一次")).then().statusCode(409);
        post(officer(), id, "waive", 1, "{\"words\":\"免\"}").then().statusCode(409);
        assertEquals(List.of(id), list(2025, "item", "1.2.2.3.1", "unit", "surveying", "state", "DONE").getList("items.id"));
        post(chief("surveying"), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN")).body("mark", nullValue())
                .body("late", nullValue()).body("version", equalTo(2)).body("status", equalTo("OVERDUE"));
        post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-01-20", "期限內")).then().statusCode(412);
        post(chief("surveying"), id, "complete", 2, DONE.formatted("2025-01-20", "期限內")).then().statusCode(200).body("late", nullValue())
                .body("version", equalTo(3));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "DUTY_COMPLETED").get("/audit-entries").then().statusCode(200)
                .body("items[0].targetLabel", equalTo("1.2.2.3.1 2025-01 測量課"));
    }

    @Test
    void whoever_follows_the_changes_is_told_which_duty_it_is() {
        Api.SignedIn reader = Api.account(null, Role.DIRECTOR);
        Sealing.now();
        String before = reader.request().queryParam("after", "latest").get("/changes").then().statusCode(200).extract().path("nextCursor");
        String id = monthly(4);
        post(chief("information"), id, "complete", 0, DONE_IN_SEPTEMBER).then().statusCode(200);
        Sealing.now();
        String href = reader.request().queryParam("after", before).queryParam("rooms", "duty").get("/changes").then().statusCode(200).body("items.id", contains(id))
                .extract().path("items[0].href");
        reader.request().basePath("").get(href).then().statusCode(200).body("id", equalTo(id));
    }

    @Test
    void a_chief_speaks_for_the_own_unit_alone() {
        String other = id("1.2.2.3.1", "registration", "202501-202501");
        String joint = id("2.2.2.1.2", "joint", "202501-202512");
        for (String id : List.of(other, joint)) {
            chief("surveying").get("/duties/" + id).then().statusCode(200).body("allowedActions", equalTo(List.of()));
            post(chief("surveying"), id, "complete", 0, DONE.formatted("2025-01-20", "x")).then().statusCode(403).body("code", equalTo("forbidden"));
            post(chief("surveying"), id, "reopen", 0, null).then().statusCode(403);
        }
        post(Api.as(Role.SECTION_CHIEF), other, "complete", 0, DONE.formatted("2025-01-20", "x")).then().statusCode(403);
        post(chief("registration"), other, "waive", 0, "{\"words\":\"x\"}").then().statusCode(403);
        assertEquals(0, list(2025, "item", "2.2.2.1.2").getInt("items[0].version"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "EVALUATION_OFFICER", "SECTION_CHIEF"}, mode = EnumSource.Mode.EXCLUDE)
    void others_declare_nothing(Role role) {
        String id = id("1.2.2.3.6", "information", "202506-202506");
        Api.as(role, unit).get("/duties/" + id).then().statusCode(200).body("allowedActions", equalTo(List.of()));
        post(Api.as(role, unit), id, "complete", 0, DONE.formatted("2025-06-20", "x")).then().statusCode(403);
        post(Api.as(role, unit), id, "waive", 0, "{\"words\":\"x\"}").then().statusCode(403);
        post(Api.as(role, unit), id, "reopen", 0, null).then().statusCode(403);
        Api.as(role, unit).header("If-Match", "\"0\"").delete("/duties/" + id).then().statusCode(403);
        Api.as(role, unit).body("{}").post("/duties").then().statusCode(403);
    }

    @Test
    void the_officer_waives_a_joint_duty_and_it_stays_waived_whoever_looks() {
        String id = id("3.2.2.2.0", "joint", "202501-202512");
        officer().get("/duties/" + id).then().body("allowedActions", equalTo(List.of("complete", "waive")));
        post(officer(), id, "waive", 0, "{\"words\":\"疫情停辦\"}").then().statusCode(200).body("state", equalTo("WAIVED"))
                .body("status", equalTo("ON_TRACK")).body("mark.words", equalTo("疫情停辦")).body("mark.doneOn", nullValue()).body("missing", equalTo(0));
        Api.as(Role.VIEWER).get("/duties/" + id).then().body("state", equalTo("WAIVED"));
        post(Api.as(Role.ADMINISTRATOR), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN")).body("version", equalTo(2));
    }

    @Test
    void bad_declarations_are_refused_and_lose_nothing() {
        String id = id("4.1.1.2.1", "evaluation", "202503-202504");
        post(officer(), id, "complete", 0, DONE.formatted("2025-02-28", "x")).then().statusCode(422).body("errors[0].field", equalTo("doneOn"))
                .body("errors[0].code", equalTo("date-order")).body("errors[0].message", containsString("2025-03-01"));
        post(officer(), id, "complete", 0, DONE.formatted(TODAY.plusDays(2), "x")).then().statusCode(422).body("errors[0].code", equalTo("date-latest"));
        for (String body : List.of(DONE.formatted("2025-02-29", "x"), DONE.formatted("2025-03-05", " "), DONE.formatted("2025-03-05", "\\u0000"),
                DONE.formatted("2025-03-05", "長".repeat(501)), "{\"words\":\"x\"}", "{\"doneOn\":20250305,\"words\":\"x\"}", "[]", "{",
                "{\"doneOn\":\"2025-03-05\",\"words\":\"x\",\"state\":\"DONE\"}")) {
            post(officer(), id, "complete", 0, body).then().statusCode(400);
        }
        post(officer(), id, "waive", 0, "{\"words\":\"\"}").then().statusCode(400);
        officer().header("If-Match", "soon").body("{\"words\":\"x\"}").post("/duties/" + id + "/waive").then().statusCode(400);
        Api.as(Role.VIEWER).get("/duties/" + id).then().body("version", equalTo(0)).body("mark", nullValue());
        post(officer(), id, "complete", 0, DONE.formatted("2025-03-01", "長".repeat(500))).then().statusCode(200).body("late", nullValue());
    }

    @Test
    void what_has_not_begun_cannot_be_declared() {
        int next = TODAY.getYear() + 1;
        String id = id("2.1.3.2.1", "evaluation", next + "12-" + next + "12");
        officer().get("/duties/" + id).then().body("status", equalTo("NOT_DUE")).body("allowedActions", equalTo(List.of()));
        post(officer(), id, "complete", 0, DONE.formatted(TODAY, "x")).then().statusCode(409).body("code", equalTo("wrong-state"));
        post(officer(), id, "waive", 0, "{\"words\":\"x\"}").then().statusCode(409);
    }

    @Test
    void of_several_who_declare_at_once_one_is_heard_and_the_others_are_told() throws Exception {
        String id = id("2.1.3.2.1", "evaluation", "202507-202507");
        for (int version = 0; version < 2; version++) {
            int seen = version == 0 ? 0 : 2;
            List<Integer> answers = atOnce(6, who -> post(officer(), id, "complete", seen, DONE.formatted("2025-07-15", "第" + who)).statusCode());
            assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
            assertEquals(5, answers.stream().filter(status -> status == 412).count(), answers.toString());
            post(officer(), id, "reopen", seen + 1, null).then().statusCode(200).body("version", equalTo(seen + 2));
        }
    }

    private static List<Integer> atOnce(int callers, java.util.function.IntFunction<Integer> call) throws Exception {
        officer();
        CountDownLatch ready = new CountDownLatch(callers);
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Integer>> futures = IntStream.range(0, callers).mapToObj(who -> threads.submit(() -> {
                ready.countDown();
                ready.await();
                return call.apply(who);
            })).toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> future : futures) {
                answers.add(future.get());
            }
            return answers;
        }
    }

    @Test
    void a_waiver_is_taken_back_by_those_alone_who_may_waive() {
        for (String id : List.of(monthly(5), called())) {
            post(Api.as(Role.EVALUATION_OFFICER), id, "waive", 0, NOT_NEEDED).then().statusCode(200).body("allowedActions", equalTo(List.of("reopen")));
            Api.as(Role.SECTION_CHIEF, unit).get("/duties/" + id).then().body("state", equalTo("WAIVED")).body("allowedActions", equalTo(List.of()));
            post(Api.as(Role.SECTION_CHIEF, unit), id, "reopen", 1, null).then().statusCode(403).body("code", equalTo("forbidden"));
            post(Api.as(Role.SECTION_CHIEF, unit), id, "complete", 1, DONE_IN_SEPTEMBER).then().statusCode(409);
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
        post(Api.as(role, unit), id, "complete", 0, DONE_IN_SEPTEMBER).then().statusCode(200);
        Api.as(Role.SECTION_CHIEF, unit).get("/duties/" + id).then().body("allowedActions", equalTo(List.of("reopen")));
        post(Api.as(Role.SECTION_CHIEF, unit), id, "reopen", 1, null).then().statusCode(200).body("state", equalTo("OPEN"));
    }

    @Test
    void what_a_deputy_declares_bears_both_names() {
        String id = monthly(9);
        Api.SignedIn chief = Api.deputyOf(Api.newAccount(unit, Role.SECTION_CHIEF));
        post(chief.request(), id, "complete", 0, DONE_IN_SEPTEMBER).then().statusCode(200).body("mark.by", equalTo("測試[VIEWER]（代理測試[SECTION_CHIEF]）"));
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
