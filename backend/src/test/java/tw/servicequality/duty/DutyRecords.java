package tw.servicequality.duty;

import io.restassured.response.Response;
import java.util.UUID;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Sets the scene for tests of duties: since when records are kept, and who is who. */
final class DutyRecords {

    private DutyRecords() {
    }

    static void begin(String recordsFrom, boolean rollForward) {
        Response now = Api.as(Role.EVALUATION_OFFICER).get("/duty-settings");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", now.header("ETag"))
                .body("{\"recordsFrom\":\"" + recordsFrom + "\",\"rollForward\":" + rollForward + "}").put("/duty-settings").then().statusCode(200);
    }

    static UUID unitId(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }
}
