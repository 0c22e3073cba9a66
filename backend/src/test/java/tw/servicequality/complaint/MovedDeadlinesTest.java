package tw.servicequality.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Role;

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
}
