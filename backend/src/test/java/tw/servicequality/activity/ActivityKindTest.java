package tw.servicequality.activity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static tw.servicequality.activity.ActivityExamples.create;
import static tw.servicequality.activity.ActivityExamples.meeting;
import static tw.servicequality.activity.ActivityExamples.put;
import static tw.servicequality.activity.ActivityExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** The kinds of activities are data. */
@QuarkusTest
class ActivityKindTest {

    private static Map<String, Object> kind(String code, String name) {
        return new HashMap<>(Map.of("code", code, "name", name, "nameEn", "Exhibition", "asksPeople", true, "asksPieces", false, "active", true));
    }

    @Test
    void the_first_start_brings_the_offices_kinds() {
        Api.as(Role.VIEWER).get("/activity-kinds").then().statusCode(200).body("items.code", hasItems("training", "meeting", "outreach", "other"))
                .body("items.find { it.code == 'outreach' }.asksPeople", equalTo(true));
        Api.visitor().get("/activity-kinds").then().statusCode(401);
    }

    @Test
    void a_kind_put_out_of_use_stays_where_it_is_and_takes_nothing_new() {
        String id = Api.as(Role.ADMINISTRATOR).body(kind("exhibition", "展覽")).post("/activity-kinds").then().statusCode(201).extract().path("id");
        String old = create(with(meeting("開幕"), "kind", "exhibition")).path("id");
        Map<String, Object> closed = with(kind("exhibition", "展覽"), "active", false);
        Api.as(Role.ADMINISTRATOR).body(closed).put("/activity-kinds/" + id).then().statusCode(428);
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(closed).put("/activity-kinds/" + id).then().statusCode(200).body("active", equalTo(false));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(closed).put("/activity-kinds/" + id).then().statusCode(412);
        Api.as(Role.EVALUATION_OFFICER).body(with(meeting("再展"), "kind", "exhibition")).post("/activities").then().statusCode(422)
                .body("errors[0].code", equalTo("kind-inactive"));
        put(Role.EVALUATION_OFFICER, old, 0, with(with(meeting("開幕式"), "kind", "exhibition"), "reason", "更名")).then().statusCode(200)
                .body("kind.name", equalTo("展覽"));
    }

    @Test
    void codes_and_names_are_unique_and_plain() {
        Api.as(Role.ADMINISTRATOR).body(kind("meeting", "另一種")).post("/activity-kinds").then().statusCode(409).body("errors[0].field", equalTo("code"));
        Api.as(Role.ADMINISTRATOR).body(kind("new-one", "會議")).post("/activity-kinds").then().statusCode(409).body("errors[0].field", equalTo("name"));
        Api.as(Role.ADMINISTRATOR).body(kind("會議", "會議二")).post("/activity-kinds").then().statusCode(400).body("errors[0].field", equalTo("code"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"ADMINISTRATOR", "EVALUATION_OFFICER"}, mode = EnumSource.Mode.EXCLUDE)
    void others_change_no_kinds(Role role) {
        Api.as(role).body(kind("x", "x")).post("/activity-kinds").then().statusCode(403);
    }
}
