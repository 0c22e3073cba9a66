package tw.servicequality.platform;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import tw.servicequality.platform.actor.Role;

/** What the audit trail says of somebody's doings. */
public final class Trail {

    private Trail() {
    }

    /** The one doing of this kind that this account did, of which nothing says these words. */
    public static JsonPath only(String action, UUID actor, String secret) {
        Response trail = Api.as(Role.ADMINISTRATOR).queryParam("action", action).queryParam("actorId", actor).get("/audit-entries");
        trail.then().statusCode(200).body("items", hasSize(1));
        assertFalse(trail.asString().contains(secret), "the words are written down");
        return trail.jsonPath();
    }

    /** What it says of one property afterwards; null when it says nothing. */
    public static String after(JsonPath trail, String field) {
        return trail.getString("items[0].changes.find { it.field == '" + field + "' }?.after");
    }

    /** How many doings of this kind there are, at most 200. */
    public static int count(String action) {
        return Api.as(Role.ADMINISTRATOR).queryParam("action", action).queryParam("limit", 200).get("/audit-entries").jsonPath().getList("items").size();
    }
}
