package tw.servicequality.complaint;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Complaints as tests register them. */
public final class ComplaintExamples {

    private ComplaintExamples() {
    }

    /** A request that can be stored as it is. */
    public static Map<String, Object> complaint(String subject) {
        return new HashMap<>(Map.of("channel", "PHONE", "category", "RIGHTS_PROTECTION", "topic", "surveying", "subject", subject,
                "content", "界址鑑定的通知太晚寄到，來不及到場。", "petitioner", petitioner("王小明", "0912-345-678")));
    }

    public static Map<String, Object> petitioner(String name, String phone) {
        return new HashMap<>(Map.of("name", name, "phone", phone, "email", "canary-" + phone.hashCode() + "@example.tw", "address", "臺北市大同區重慶北路一段1號"));
    }

    public static Map<String, Object> with(Map<String, Object> request, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(request);
        changed.put(name, value);
        return changed;
    }

    public static JsonPath register(Map<String, Object> request) {
        return Api.as(Role.EVALUATION_OFFICER).body(request).post("/complaints").then().statusCode(201).extract().jsonPath();
    }

    public static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    /** A step on the version that stands there now. */
    public static Response step(RequestSpecification caller, String id, String step, Object body) {
        RequestSpecification request = caller.header("If-Match", "\"" + Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("version") + "\"");
        return (body == null ? request : request.body(body)).post("/complaints/" + id + "/" + step);
    }

    /** A case that a unit has and works on. */
    public static String inProgress(String subject, String unit) {
        String id = register(complaint(subject)).getString("id");
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", unit)).then().statusCode(200);
        step(Api.as(Role.CASE_OFFICER, unit(unit)), id, "start", null).then().statusCode(200);
        return id;
    }

    /** A case that was answered. */
    public static String replied(String subject, String unit) {
        String id = inProgress(subject, unit);
        step(Api.as(Role.CASE_OFFICER, unit(unit)), id, "submit", Map.of("outcome", "EXPLAINED", "reply", "說明如下。")).then().statusCode(200);
        step(Api.as(Role.SECTION_CHIEF, unit(unit)), id, "approve", null).then().statusCode(200);
        return id;
    }
}
