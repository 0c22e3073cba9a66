package tw.servicequality.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Improvements that come from a case. */
@QuarkusTest
class ComplaintSourceTest {

    private static Map<String, Object> from(String caseId, String unit) {
        return new HashMap<>(Map.of("finding", "通知太晚寄到", "unit", unit, "source", Map.of("kind", "COMPLAINT", "id", caseId, "label", "王小明的案子")));
    }

    private static int listed(RequestSpecification caller, String caseId) {
        return caller.queryParam("sourceKind", "COMPLAINT").queryParam("sourceId", caseId).get("/improvements").then().statusCode(200).extract().path("total");
    }

    @Test
    void it_is_called_by_the_number_of_the_case_and_found_by_it() {
        JsonPath made = register(complaint("通知太晚"));
        String id = Api.as(Role.EVALUATION_OFFICER).body(from(made.getString("id"), "surveying")).post("/improvements").then().statusCode(201)
                .body("source.label", equalTo(made.getString("number"))).body("restricted", equalTo(false)).extract().path("id");
        Api.as(Role.VIEWER).queryParam("sourceKind", "COMPLAINT").queryParam("sourceId", made.getString("id")).get("/improvements").then()
                .body("items.id", contains(id));
    }

    @Test
    void a_case_that_the_caller_does_not_see_does_not_exist() {
        String other = register(complaint("他課案件")).getString("id");
        for (String source : List.of(other, UUID.randomUUID().toString(), "no id at all", " ")) {
            Api.as(Role.CASE_OFFICER, unit("registration")).body(from(source, "registration")).post("/improvements").then().statusCode(422)
                    .body("errors.field", contains("source.id")).body("errors.code", contains("source-unknown"));
        }
        Map<String, Object> without = from(other, "registration");
        without.put("source", Map.of("kind", "COMPLAINT", "label", "C1150101-00001"));
        Api.as(Role.EVALUATION_OFFICER).body(without).post("/improvements").then().statusCode(422).body("errors.code", contains("source-unknown"));
    }

    @Test
    void of_a_confidential_case_few_read_what_is_improved() {
        Api.SignedIn registrar = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        String source = registrar.request().body(with(complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
        String id = registrar.request().body(from(source, "registration")).post("/improvements").then().statusCode(201).body("restricted", equalTo(true))
                .extract().path("id");
        for (RequestSpecification reader : List.of(Api.as(Role.EVALUATION_OFFICER), Api.as(Role.DIRECTOR), Api.as(Role.SECTION_CHIEF, unit("registration")),
                Api.as(Role.CASE_OFFICER, unit("registration")))) {
            reader.get("/improvements/" + id).then().statusCode(200);
        }
        assertEquals(1, listed(registrar.request(), source));
        for (Api.SignedIn other : List.of(Api.account(null, Role.SECRETARY), Api.account(null, Role.ADMINISTRATOR), Api.account(unit("registration"), Role.VIEWER),
                Api.account(unit("surveying"), Role.SECTION_CHIEF))) {
            other.request().get("/improvements/" + id).then().statusCode(404);
            assertEquals(0, listed(other.request(), source));
            other.request().queryParam("sourceKind", "COMPLAINT").queryParam("sourceId", source).get("/improvements/totals").then().body("all", equalTo(0));
        }
    }

    @Test
    void who_sees_all_cases_reads_what_is_improved_of_a_confidential_one_that_names_them() {
        Api.SignedIn registrar = Api.newAccount(null, Role.EVALUATION_OFFICER);
        String source = registrar.request().body(with(complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
        String id = registrar.request().body(from(source, "surveying")).post("/improvements").then().statusCode(201).extract().path("id");
        registrar.request().get("/improvements/" + id).then().statusCode(200).body("finding", equalTo("通知太晚寄到")).body("source.id", equalTo(source));
        assertEquals(1, listed(registrar.request(), source));
    }

    @Test
    void who_is_not_named_for_the_case_reads_neither_which_it_is_nor_what_was_found() {
        UUID unit = unit("registration");
        Api.SignedIn registrar = Api.newAccount(unit, Role.CASE_OFFICER);
        Api.SignedIn owner = Api.newAccount(unit, Role.CASE_OFFICER);
        JsonPath made = registrar.request().body(with(complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201).extract().jsonPath();
        String source = made.getString("id");
        String number = made.getString("number");
        String words = "發現" + UUID.randomUUID();
        Map<String, Object> request = from(source, "registration");
        request.put("finding", words);
        String id = registrar.request().body(request).post("/improvements").then().statusCode(201).body("source.label", equalTo(number)).extract().path("id");
        registrar.request().header("If-Match", "\"0\"").body(Map.of("rootCause", "流程", "correctiveAction", "修訂", "ownerId", owner.id().toString(), "dueOn",
                LocalDate.now(OfficeClock.TAIPEI).plusDays(10).toString())).post("/improvements/" + id + "/plan").then().statusCode(200);
        for (Api.SignedIn reader : List.of(Api.newAccount(null, Role.EVALUATION_OFFICER), Api.newAccount(null, Role.DIRECTOR), Api.newAccount(unit, Role.SECTION_CHIEF),
                Api.newAccount(unit, Role.CASE_OFFICER))) {
            String one = reader.request().get("/improvements/" + id).then().statusCode(200).body("source.kind", equalTo("COMPLAINT"))
                    .body("rootCause", equalTo("流程")).body("allowedActions", not(hasItem("update"))).extract().asString();
            String list = reader.request().queryParam("limit", 200).get("/improvements").then().statusCode(200).body("items.id", hasItem(id)).extract().asString();
            for (String secret : List.of(source, number, words)) {
                assertFalse(one.contains(secret), secret);
                assertFalse(list.contains(secret), secret);
                reader.request().queryParam("q", secret).get("/improvements").then().statusCode(200).body("total", equalTo(0));
                reader.request().queryParam("q", secret).get("/improvements/totals").then().statusCode(200).body("all", equalTo(0));
            }
            reader.request().queryParam("q", "流程").queryParam("limit", 200).get("/improvements").then().body("items.id", hasItem(id));
            assertEquals(0, listed(reader.request(), source));
        }
        Api.newAccount(null, Role.EVALUATION_OFFICER).request().header("If-Match", "\"1\"").body(Map.of("finding", "x", "unit", "registration"))
                .put("/improvements/" + id).then().statusCode(403);
        owner.request().get("/improvements/" + id).then().statusCode(200).body("finding", equalTo(words)).body("source.id", nullValue())
                .body("source.label", nullValue()).body("allowedActions", hasItem("complete"));
        registrar.request().get("/improvements/" + id).then().body("finding", equalTo(words)).body("source.id", equalTo(source));
        registrar.request().queryParam("q", words).get("/improvements").then().body("total", equalTo(1));
    }

    /** Does something while somebody else holds what they have changed, and lets that be true before it ends. */
    private static Response during(Api.SignedIn caller, List<String> changes, Function<RequestSpecification, Response> request) throws Exception {
        try (Connection other = Arc.container().instance(AgroalDataSource.class).get().getConnection(); ExecutorService nodes = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            try (Statement sql = other.createStatement()) {
                for (String change : changes) {
                    sql.execute(change);
                }
            }
            Future<Response> answer = nodes.submit(() -> request.apply(caller.request()));
            Thread.sleep(1500); // whatever it waits for, it waits
            other.commit();
            return answer.get();
        }
    }

    private static String key(String id) {
        return "unhex('" + id.replace("-", "") + "')";
    }

    @Test
    void an_improvement_that_is_opened_while_its_case_becomes_confidential_is_not_open_to_all() throws Exception {
        String source = register(complaint("同時保密")).getString("id");
        Response answer = during(Api.newAccount(null, Role.EVALUATION_OFFICER), List.of("update complaint set confidential = 1 where id = " + key(source)),
                caller -> caller.body(from(source, "surveying")).post("/improvements"));
        answer.then().statusCode(422).body("errors.code", contains("source-unknown"));
    }

    @Test
    void a_case_that_becomes_confidential_while_an_improvement_is_opened_takes_that_along() throws Exception {
        Api.SignedIn officer = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        Map<String, Object> request = complaint("同時開立");
        String source = officer.request().body(request).post("/complaints").then().statusCode(201).extract().path("id");
        String other = register(complaint("另案")).getString("id");
        String id = Api.as(Role.EVALUATION_OFFICER).body(from(other, "surveying")).post("/improvements").then().statusCode(201).extract().path("id");
        // As if this one were being opened for the case by somebody whose transaction has not ended.
        Response answer = during(officer, List.of("select id from complaint where id = " + key(source) + " lock in share mode",
                "update improvement set source_id = '" + source + "' where id = " + key(id)),
                caller -> caller.header("If-Match", "\"0\"").body(with(request, "confidential", true)).put("/complaints/" + source));
        answer.then().statusCode(200);
        Api.as(Role.VIEWER).get("/improvements/" + id).then().statusCode(404);
    }

    @Test
    void when_a_case_becomes_confidential_its_improvements_follow_and_back_again() {
        UUID surveying = unit("surveying");
        Api.account(null, Role.EVALUATION_OFFICER);
        Api.SignedIn officer = Api.newAccount(surveying, Role.CASE_OFFICER);
        Map<String, Object> request = complaint("後來保密");
        String source = officer.request().body(request).post("/complaints").then().statusCode(201).extract().path("id");
        String id = officer.request().body(from(source, "surveying")).post("/improvements").then().statusCode(201).extract().path("id");
        assertEquals(1, listed(Api.as(Role.VIEWER), source));
        officer.request().header("If-Match", "\"0\"").body(with(request, "confidential", true)).put("/complaints/" + source).then().statusCode(200);
        assertEquals(0, listed(Api.as(Role.VIEWER), source));
        officer.request().get("/improvements/" + id).then().body("restricted", equalTo(true)).body("events.kind", contains("OPENED", "RESTRICTED"));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"1\"").body(with(with(request, "confidential", false), "reason", "查無保密必要")).put("/complaints/" + source).then().statusCode(200);
        Api.as(Role.VIEWER).get("/improvements/" + id).then().statusCode(200).body("events.kind", contains("OPENED", "RESTRICTED", "UNRESTRICTED"))
                .body("allowedActions", hasSize(0));
    }

    @Test
    void an_indicator_is_called_by_its_name() {
        Map<String, Object> request = new HashMap<>(Map.of("finding", "未達目標", "unit", "administration", "source", Map.of("kind", "KPI", "id", "SIGNOFF_ONLINE")));
        String name = Api.as(Role.VIEWER).get("/kpis/SIGNOFF_ONLINE").path("kpi.name");
        Api.as(Role.EVALUATION_OFFICER).body(request).post("/improvements").then().statusCode(201).body("source.label", equalTo(name));
        request.put("source", Map.of("kind", "KPI", "id", "NO_SUCH", "label", "x"));
        Api.as(Role.EVALUATION_OFFICER).body(request).post("/improvements").then().statusCode(422).body("errors.code", contains("source-unknown"));
    }
}
