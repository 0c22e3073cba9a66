package tw.servicequality.complaint;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Deadlines that a new calendar moves. */
@QuarkusTest
class MovedDeadlinesTest {

    @Inject
    EntityManager entities;

    @Transactional
    void change(String id, String set) {
        entities.createNativeQuery("update complaint set " + set + " where id = ?1").setParameter(1, UUID.fromString(id)).executeUpdate();
    }

    @Test
    void a_new_calendar_moves_a_deadline_once_it_is_confirmed() {
        String id = register(complaint("日曆更動")).getString("id");
        String due = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("dueOn");
        // As if it had been reckoned by a calendar in which everything was a day earlier.
        change(id, "calendar_stamp = unhex('00000000000000000000000000000001'), first_due_on = date_sub(first_due_on, interval 1 day), "
                + "due_on = date_sub(due_on, interval 1 day)");
        Api.as(Role.EVALUATION_OFFICER).get("/moved-deadlines").then().statusCode(200).body("items.find { it.id == '" + id + "' }.movedTo", equalTo(due));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("cases", List.of(Map.of("id", id, "version", 9)))).post("/moved-deadlines").then().statusCode(412);
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("cases", List.of(Map.of("id", id, "version", 0)))).post("/moved-deadlines").then().statusCode(200)
                .body("items.id.findAll { it == '" + id + "' }", hasSize(0));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("dueOn", equalTo(due)).body("events.kind", hasItem("DEADLINE_MOVED"));
        Api.as(Role.SECRETARY).get("/moved-deadlines").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_000_000})
    void a_version_that_no_case_has_is_refused(int version) {
        for (Map.Entry<String, Map<String, String>> step : Map.of("/moved-deadlines", Map.<String, String>of(), "/complaints/assign", Map.of("unit", "surveying")).entrySet()) {
            Map<String, Object> body = new HashMap<>(step.getValue());
            body.put("cases", List.of(Map.of("id", UUID.randomUUID(), "version", version)));
            Api.as(Role.EVALUATION_OFFICER).body(body).post(step.getKey()).then().statusCode(400).body("errors.field", contains("cases[0].version"));
        }
    }

    @Test
    void what_is_not_told_costs_nothing_however_many_there_are() {
        List<String> secret = new ArrayList<>();
        Api.SignedIn registrar = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        for (int i = 0; i < 20; i++) {
            secret.add(registrar.request().body(with(complaint("保密"), "confidential", true)).post("/complaints").path("id"));
        }
        secret.forEach(id -> change(id, "calendar_stamp = unhex('00000000000000000000000000000001'), first_due_on = date_sub(first_due_on, interval 1 day)"));
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER);
        late.request().get("/moved-deadlines");
        long statements = Statements.in(() -> late.request().get("/moved-deadlines").then().statusCode(200).body("items.findAll { it.id in ['"
                + String.join("', '", secret) + "'] }", hasSize(0)));
        assertTrue(statements <= 7, "statements: " + statements);
    }

    @Test
    void the_deadline_of_a_closed_case_moves_no_more() {
        String id = register(complaint("已撤回")).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "withdraw", Map.of("words", "撤回")).then().statusCode(200);
        change(id, "calendar_stamp = unhex('00000000000000000000000000000001'), first_due_on = date_sub(first_due_on, interval 1 day), "
                + "due_on = date_sub(due_on, interval 1 day)");
        String due = Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("dueOn");
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("cases", List.of(Map.of("id", id, "version", 1)))).post("/moved-deadlines").then().statusCode(409);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("dueOn", equalTo(due));
    }
}
