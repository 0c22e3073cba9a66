package tw.servicequality.activity;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Activities as tests record them. The items are done all the time, so that nobody's duties move. */
final class ActivityExamples {

    static final String FLOWCHART = "1.2.4.2.0";
    static final String TELEPHONE = "1.2.4.1.0";

    private ActivityExamples() {
    }

    /** A request that can be stored as it is. */
    static Map<String, Object> meeting(String title) {
        return new HashMap<>(Map.of("happenedOn", "2026-06-12", "kind", "meeting", "units", List.of("administration"), "items", List.of(FLOWCHART),
                "title", title, "people", 42));
    }

    static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(request);
        changed.put(name, value);
        return changed;
    }

    static Response create(Map<String, Object> request) {
        Response answer = Api.as(Role.EVALUATION_OFFICER).body(request).post("/activities");
        answer.then().statusCode(201);
        return answer;
    }

    static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    static Response put(Role role, String id, int version, Map<String, Object> request) {
        return Api.as(role).header("If-Match", "\"" + version + "\"").body(request).put("/activities/" + id);
    }

    static Response move(String id, int version, String doing, String reason) {
        return Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"" + version + "\"").body(Map.of("reason", reason)).post("/activities/" + id + "/" + doing);
    }
}
