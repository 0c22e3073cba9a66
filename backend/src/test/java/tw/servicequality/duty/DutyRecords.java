package tw.servicequality.duty;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Sets the scene for tests of duties: since when records are kept, who is who, and which duty is meant. */
final class DutyRecords {

    private DutyRecords() {
    }

    static void begin(String recordsFrom, boolean rollForward) {
        Response now = officer().get("/duty-settings");
        officer().header("If-Match", now.header("ETag"))
                .body("{\"recordsFrom\":\"" + recordsFrom + "\",\"rollForward\":" + rollForward + "}").put("/duty-settings").then().statusCode(200);
    }

    static UUID unitId(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    static RequestSpecification officer() {
        return Api.as(Role.EVALUATION_OFFICER);
    }

    /** The duties of a year, with filters by name and value. */
    static JsonPath list(int year, String... filters) {
        RequestSpecification request = Api.as(Role.VIEWER).queryParam("year", year);
        for (int i = 0; i < filters.length; i += 2) {
            request.queryParam(filters[i], filters[i + 1]);
        }
        return request.get("/duties").then().statusCode(200).extract().jsonPath();
    }

    /** The identifier of the duty of a unit, or of a joint one, in months such as 202501-202512. */
    static String id(String item, String unit, String months) {
        return list(Integer.parseInt(months.substring(0, 4)), "item", item).getList("items.id", String.class).stream()
                .filter(id -> id.endsWith("." + months + "." + unit)).findFirst().orElseThrow();
    }

    /** A step on the version that was seen. */
    static Response post(RequestSpecification request, String id, String action, int version, String body) {
        request.header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.body(body)).post("/duties/" + id + "/" + action);
    }
}
