package tw.servicequality.complaint.confidential;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Confidential cases: that somebody can always take them further, and that nobody keeps them whose business they are no more. */
@QuarkusTest
class ConfidentialCaseTest {

    @Inject
    CaseReaderJob job;

    @Inject
    EntityManager entities;

    private Api.SignedIn evaluation;
    private Api.SignedIn chief;
    private Api.SignedIn officer;

    @BeforeEach
    void people() {
        evaluation = Api.newAccount(null, Role.EVALUATION_OFFICER);
        chief = Api.newAccount(unit("surveying"), Role.SECTION_CHIEF);
        officer = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
    }

    /** As if the others had been put out of use. */
    @Transactional
    void nameOnly(UUID account, String id) {
        entities.createNativeQuery("delete from case_reader where complaint_id = ?1 and account_id <> ?2").setParameter(1, UUID.fromString(id))
                .setParameter(2, account).executeUpdate();
    }

    private static String secret(RequestSpecification registrar) {
        return registrar.body(with(complaint("檢舉"), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
    }

    /** A step by somebody who sees the case, on its present version. */
    private static Response step(Api.SignedIn caller, String id, String step, Object body) {
        RequestSpecification request = caller.request().header("If-Match", "\"" + caller.request().get("/complaints/" + id).path("version") + "\"");
        return (body == null ? request : request.body(body)).post("/complaints/" + id + "/" + step);
    }

    private static void sees(Api.SignedIn account, String id, int status) {
        account.request().get("/complaints/" + id).then().statusCode(status);
    }

    private static void give(Api.SignedIn caller, String id, String unit, Api.SignedIn handler) {
        step(caller, id, "assign", Map.of("unit", unit, "handlerId", handler.id(), "reason", "改分")).then().statusCode(200);
    }

    private static void change(Api.SignedIn account, Role role, UUID unit) {
        Api.rename(account, "測試調職", unit, role);
    }

    @Test
    void what_an_officer_registers_is_given_to_somebody_by_those_who_do_that() {
        String id = secret(officer.request());
        give(evaluation, id, "surveying", officer);
        step(officer, id, "submit", Map.of("outcome", "EXPLAINED", "reply", "說明。")).then().statusCode(200);
        step(chief, id, "approve", null).then().statusCode(200).body("state", equalTo("REPLIED"));
        sees(Api.newAccount(null, Role.EVALUATION_OFFICER), id, 404);
        sees(Api.account(null, Role.SECRETARY), id, 404);
    }

    @Test
    void what_becomes_confidential_on_its_way_is_approved_all_the_same() {
        String id = inProgress("後來保密", "surveying");
        officer.request().header("If-Match", "\"2\"").body(with(complaint("後來保密"), "confidential", true)).put("/complaints/" + id).then().statusCode(200);
        step(officer, id, "submit", Map.of("outcome", "EXPLAINED", "reply", "說明。")).then().statusCode(200);
        sees(evaluation, id, 200);
        step(chief, id, "return", Map.of("words", "請再查明。")).then().statusCode(200);
    }

    @Test
    void an_extension_that_the_secretary_decides_is_decided() {
        Api.SignedIn secretary = Api.newAccount(null, Role.SECRETARY);
        String id = secret(evaluation.request());
        give(evaluation, id, "surveying", officer);
        sees(secretary, id, 404);
        step(officer, id, "request-extension", Map.of("dueOn", LocalDate.now(OfficeClock.TAIPEI).plusDays(30).toString(), "reason", "須會勘")).then()
                .statusCode(200).body("extension.level", equalTo("SECRETARY"));
        step(secretary, id, "decide-extension", Map.of("granted", true)).then().statusCode(200);
        Api.SignedIn late = Api.newAccount(null, Role.SECRETARY);
        sees(late, id, 404);
    }

    @Test
    void who_is_named_names_a_successor_and_says_why() {
        String id = secret(officer.request());
        Api.SignedIn successor = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Api.SignedIn viewer = Api.newAccount(unit("surveying"), Role.VIEWER);
        sees(successor, id, 404);
        officer.request().get("/complaints/" + id).then().body("allowedActions", hasItem("nameReaders"));
        officer.request().body(Map.of("accountIds", List.of(viewer.id()), "reason", "職務交接")).post("/complaints/" + id + "/readers").then().statusCode(422)
                .body("errors.code", contains("reader-unknown"));
        officer.request().body(Map.of("accountIds", List.of(UUID.randomUUID()), "reason", "職務交接")).post("/complaints/" + id + "/readers").then().statusCode(422);
        officer.request().body(Map.of("accountIds", List.of(successor.id()), "reason", " ")).post("/complaints/" + id + "/readers").then().statusCode(400);
        successor.request().body(Map.of("accountIds", List.of(successor.id()), "reason", "自己")).post("/complaints/" + id + "/readers").then().statusCode(404);
        officer.request().body(Map.of("accountIds", List.of(successor.id()), "reason", "職務交接")).post("/complaints/" + id + "/readers").then().statusCode(200)
                .body("events.last().kind", equalTo("READERS_NAMED")).body("events.last().words", containsString("職務交接"));
        sees(successor, id, 200);
        Api.as(Role.ADMINISTRATOR).queryParam("action", "COMPLAINT_READERS_NAMED").get("/audit-entries").then().body("items[0].targetId", equalTo(id));
        String open = ComplaintExamples.register(complaint("公開")).getString("id");
        evaluation.request().body(Map.of("accountIds", List.of(successor.id()), "reason", "x")).post("/complaints/" + open + "/readers").then().statusCode(409);
    }

    @Test
    void who_sees_the_case_sees_who_else_does_and_why() {
        String id = secret(officer.request());
        give(evaluation, id, "surveying", officer);
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Api.SignedIn viewer = Api.newAccount(unit("surveying"), Role.VIEWER);
        JsonPath told = officer.request().get("/complaints/" + id + "/readers").then().statusCode(200).extract().jsonPath();
        assertEquals(List.of("REGISTRAR", "HANDLER"), reasons(told, "readers", officer));
        assertEquals(List.of("APPROVER"), reasons(told, "readers", chief));
        assertEquals(List.of("EVALUATION"), reasons(told, "readers", evaluation));
        assertEquals("測量課", told.getString("readers.find { it.id == '" + officer.id() + "' }.unit"));
        assertEquals(List.of(), reasons(told, "others", late));
        assertNull(reasons(told, "others", viewer), "who has no part in cases cannot be named");
        late.request().get("/complaints/" + id + "/readers").then().statusCode(404);
        viewer.request().get("/complaints/" + id + "/readers").then().statusCode(403);
        officer.request().body(Map.of("accountIds", List.of(late.id()), "reason", "職務交接")).post("/complaints/" + id + "/readers").then().statusCode(200);
        assertEquals(List.of("NAMED"), reasons(late.request().get("/complaints/" + id + "/readers").jsonPath(), "readers", late));
        change(officer, Role.CASE_OFFICER, unit("registration"));
        assertEquals(List.of("REGISTRAR", "HANDLER"), reasons(late.request().get("/complaints/" + id + "/readers").jsonPath(), "readers", officer));
        change(chief, Role.SECTION_CHIEF, unit("registration"));
        assertNull(reasons(late.request().get("/complaints/" + id + "/readers").jsonPath(), "readers", chief), "the chief of another unit reads it no more");
        String open = ComplaintExamples.register(complaint("公開")).getString("id");
        evaluation.request().get("/complaints/" + open + "/readers").then().statusCode(200).body("readers", empty()).body("others", empty());
        long statements = Statements.in(() -> late.request().get("/complaints/" + id + "/readers").then().statusCode(200));
        assertTrue(statements <= 7, () -> statements + " statements");
    }

    private static List<String> reasons(JsonPath told, String list, Api.SignedIn account) {
        return told.getList(list + ".find { it.id == '" + account.id() + "' }?.reasons");
    }

    @Test
    void a_case_that_nobody_sees_any_more_comes_to_those_who_do_that_now() {
        String id = secret(officer.request());
        nameOnly(officer.id(), id);
        change(officer, Role.VIEWER, unit("surveying"));
        sees(evaluation, id, 404);
        job.run();
        sees(evaluation, id, 200);
        evaluation.request().get("/complaints/" + id).then().body("events.last().kind", equalTo("READERS_NAMED"));
    }

    @Test
    void who_had_a_case_before_reads_it_no_more() {
        String id = secret(evaluation.request());
        Api.SignedIn other = Api.newAccount(unit("registration"), Role.CASE_OFFICER);
        Api.SignedIn otherChief = Api.newAccount(unit("registration"), Role.SECTION_CHIEF);
        give(evaluation, id, "surveying", officer);
        sees(officer, id, 200);
        sees(chief, id, 200);
        sees(otherChief, id, 404);
        give(evaluation, id, "registration", other);
        sees(officer, id, 404);
        sees(chief, id, 404);
        sees(other, id, 200);
        sees(otherChief, id, 200);
        sees(evaluation, id, 200);
    }

    @Test
    void who_registers_for_another_names_that_one() {
        Api.SignedIn deputy = Api.deputyOf(officer);
        String id = secret(deputy.request());
        sees(deputy, id, 200);
        sees(officer, id, 200);
        Api.SignedIn oneself = again(deputy);
        sees(oneself, id, 403);
    }

    @Test
    void who_works_elsewhere_now_or_looks_on_only_reads_it_no_more() {
        String id = secret(evaluation.request());
        give(evaluation, id, "surveying", officer);
        change(officer, Role.CASE_OFFICER, unit("registration"));
        Api.SignedIn moved = again(officer);
        sees(moved, id, 404);
        moved.request().queryParam("q", "檢舉").get("/complaints").then().body("items.id", not(hasItem(id)));
        change(evaluation, Role.CASE_OFFICER, unit("registration"));
        sees(again(evaluation), id, 200); // who registered it may
    }

    @Test
    void who_looks_on_only_reads_neither_the_case_nor_its_files() {
        String file = officer.request().contentType("application/octet-stream").queryParam("fileName", "現場.pdf")
                .body("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII)).post("/attachments").then().statusCode(201).extract().path("id");
        Map<String, Object> request = with(with(complaint("檢舉"), "confidential", true), "attachmentIds", List.of(file));
        String id = officer.request().body(request).post("/complaints").then().statusCode(201).extract().path("id");
        officer.request().get("/attachments/" + file).then().statusCode(200);
        change(officer, Role.VIEWER, unit("surveying"));
        Api.SignedIn viewer = again(officer);
        sees(viewer, id, 403);
        viewer.request().get("/attachments/" + file).then().statusCode(404);
    }

    private static Api.SignedIn again(Api.SignedIn account) {
        return new Api.SignedIn(account.id(), account.name(), account.password(), Api.signIn(account.name(), account.password()));
    }

    @Test
    void what_is_confidential_stays_so_until_a_chief_says_why_not() {
        String id = inProgress("保密的案件", "surveying");
        officer.request().header("If-Match", "\"2\"").body(with(complaint("保密的案件"), "confidential", true)).put("/complaints/" + id).then().statusCode(200);
        officer.request().header("If-Match", "\"3\"").body(complaint("保密的案件")).put("/complaints/" + id).then().statusCode(200)
                .body("confidential", equalTo(true));
        Map<String, Object> open = with(complaint("保密的案件"), "confidential", false);
        officer.request().header("If-Match", "\"4\"").body(with(open, "reason", "不需要")).put("/complaints/" + id).then().statusCode(403);
        chief.request().header("If-Match", "\"4\"").body(open).put("/complaints/" + id).then().statusCode(422).body("errors.code", contains("reason-required"));
        chief.request().header("If-Match", "\"4\"").body(with(open, "reason", "查無保密必要")).put("/complaints/" + id).then().statusCode(200)
                .body("confidential", equalTo(false)).body("events.last().words", equalTo("解除保密：查無保密必要"));
    }
}
