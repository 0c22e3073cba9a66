package tw.servicequality.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.petitioner;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.replied;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.petitioner.Petitioners;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Ways around the rule of who may know who the petitioner is. */
@QuarkusTest
class PetitionerSecrecyTest {

    @Inject
    Petitioners petitioners;

    @Inject
    OfficeClock clock;

    @Transactional
    void stop(String id) {
        petitioners.stop(UUID.fromString(id), clock.now());
    }

    private static void reveal(RequestSpecification caller, String id, int status) {
        caller.body(Map.of("purpose", "電話聯繫")).post("/complaints/" + id + "/reveal").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_may_not_reveal_a_case_may_not_reveal_what_follows_it(boolean confidential) {
        String id = replied("已回復", "surveying");
        Api.SignedIn other = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        reveal(other.request(), id, 403);
        Map<String, Object> again = with(complaint("再陳情"), "confidential", confidential);
        again.remove("petitioner");
        String after = other.request().body(again).post("/complaints/" + id + "/follow-up").then().statusCode(201)
                .body("petitioner.name", equalTo("王○明")).body("allowedActions", not(hasItem("reveal"))).extract().path("id");
        reveal(other.request(), after, 403);
        reveal(Api.newAccount(unit("surveying"), Role.CASE_OFFICER).request(), after, confidential ? 404 : 403);
    }

    @Test
    void who_makes_a_case_confidential_learns_no_more_of_the_petitioner() {
        String id = inProgress("後來保密", "surveying");
        Api.SignedIn other = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        other.request().header("If-Match", "\"2\"").body(with(complaint("後來保密"), "confidential", true)).put("/complaints/" + id).then().statusCode(200);
        reveal(other.request(), id, 403);
        reveal(Api.as(Role.CASE_OFFICER, unit("surveying")), id, 200);
    }

    @Test
    void who_registered_a_case_still_reveals_it_until_a_unit_has_it() {
        String id = Api.as(Role.CASE_OFFICER, unit("surveying")).body(complaint("自己登錄")).post("/complaints").path("id");
        reveal(Api.as(Role.CASE_OFFICER, unit("surveying")), id, 200);
        String secret = Api.as(Role.CASE_OFFICER, unit("surveying")).body(with(complaint("自己登錄"), "confidential", true)).post("/complaints").path("id");
        reveal(Api.as(Role.CASE_OFFICER, unit("surveying")), secret, 200);
    }

    @Test
    void data_whose_use_was_stopped_are_not_taken_over_by_what_follows() {
        String phone = "02-" + Math.abs(UUID.randomUUID().hashCode());
        String id = register(with(complaint("停止利用"), "petitioner", petitioner("李大華", phone))).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "withdraw", Map.of("words", "來電撤回")).then().statusCode(200);
        stop(id);
        Map<String, Object> again = complaint("再陳情");
        again.remove("petitioner");
        Api.as(Role.EVALUATION_OFFICER).body(again).post("/complaints/" + id + "/follow-up").then().statusCode(422)
                .body("errors.field", contains("petitioner")).body("errors.code", contains("use-stopped"));
        Api.newAccount(null, Role.EVALUATION_OFFICER).request().body(Map.of("petitioner", Map.of("phone", phone))).post("/complaints/similar").then()
                .statusCode(200).body("items", hasSize(0));
        again.put("petitioner", petitioner("李大華", "0912-000-111"));
        Api.as(Role.EVALUATION_OFFICER).body(again).post("/complaints/" + id + "/follow-up").then().statusCode(201);
    }

    @Test
    void the_hint_tells_of_a_person_to_those_alone_who_may_reveal_the_case() {
        String phone = "02-" + Math.abs(UUID.randomUUID().hashCode());
        String id = register(with(complaint("提示"), "petitioner", petitioner("李大華", phone))).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        Api.SignedIn handler = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        step(handler.request(), id, "start", null).then().statusCode(200);
        Map<String, Object> question = Map.of("petitioner", Map.of("phone", phone));
        for (Api.SignedIn entitled : new Api.SignedIn[] {handler, Api.newAccount(unit("surveying"), Role.SECTION_CHIEF),
            Api.newAccount(null, Role.EVALUATION_OFFICER)}) {
            entitled.request().body(question).post("/complaints/similar").then().statusCode(200).body("items.id", contains(id));
        }
        Api.SignedIn other = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        other.request().get("/complaints/" + id).then().statusCode(200);
        other.request().body(question).post("/complaints/similar").then().statusCode(200).body("items", hasSize(0));
        other.request().body(with(question, "subject", "提示")).post("/complaints/similar").then().statusCode(200).body("items.id", hasItem(id));
    }

    @Test
    void persons_are_hinted_at_sixty_times_an_hour_and_the_hour_is_written_down_once() {
        Api.SignedIn officer = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        String name = "金絲雀" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 60; i++) {
            officer.request().body(Map.of("petitioner", Map.of("name", name))).post("/complaints/similar").then().statusCode(200);
        }
        int wait = Integer.parseInt(officer.request().body(Map.of("petitioner", Map.of("name", name))).post("/complaints/similar").then().statusCode(429)
                .extract().header("Retry-After"));
        assertTrue(wait > 3_500 && wait <= 3_600, "after " + wait);
        officer.request().body(Map.of("subject", "只問主旨", "petitioner", Map.of("name", " "))).post("/complaints/similar").then().statusCode(200);
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("action", "SIMILAR_PETITIONERS_ASKED").queryParam("limit", 200).get("/audit-entries").then()
                .statusCode(200).body("items.size()", greaterThan(0)).extract().asString();
        assertEquals(1, trail.split(officer.id().toString(), -1).length - 1);
        assertTrue(!trail.contains(name));
    }
}
