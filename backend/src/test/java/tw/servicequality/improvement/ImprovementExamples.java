package tw.servicequality.improvement;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Improvements as tests open them. */
final class ImprovementExamples {

    static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private ImprovementExamples() {
    }

    /** A request that can be stored as it is. */
    static Map<String, Object> found(String finding, String unit) {
        return new HashMap<>(Map.of("finding", finding, "unit", unit, "source", Map.of("kind", "AUDIT", "label", "內部稽核")));
    }

    static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(request);
        changed.put(name, value);
        return changed;
    }

    static JsonPath open(Map<String, Object> request) {
        return Api.as(Role.EVALUATION_OFFICER).body(request).post("/improvements").then().statusCode(201).extract().jsonPath();
    }

    static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    /** A step on the version that stands there now. */
    static Response step(RequestSpecification caller, String id, String step, Map<String, ?> body) {
        return caller.header("If-Match", version(id)).body(body).post("/improvements/" + id + "/" + step);
    }

    static String version(String id) {
        return "\"" + Api.as(Role.EVALUATION_OFFICER).get("/improvements/" + id).path("version") + "\"";
    }

    /** A plan that can be stored as it is, due far from everything that is reminded of. */
    static Map<String, Object> plan(Api.SignedIn owner) {
        return new HashMap<>(Map.of("rootCause", "範本沒有這個欄位。", "correctiveAction", "修正範本。", "ownerId", owner.id(), "dueOn", TODAY.plusDays(200).toString()));
    }

    /** An improvement of a unit that is planned, with this owner. */
    static String planned(String finding, String unit, Api.SignedIn owner) {
        String id = open(found(finding, unit)).getString("id");
        step(Api.as(Role.SECTION_CHIEF, unit(unit)), id, "plan", plan(owner)).then().statusCode(200);
        return id;
    }

    static Map<String, Object> done() {
        return new HashMap<>(Map.of("completedOn", TODAY.toString(), "result", "範本已修正並啟用。"));
    }

    /** An improvement of a unit that its owner has completed. */
    static String completed(String finding, String unit, Api.SignedIn owner) {
        String id = planned(finding, unit, owner);
        step(owner.request(), id, "complete", done()).then().statusCode(200);
        return id;
    }
}
