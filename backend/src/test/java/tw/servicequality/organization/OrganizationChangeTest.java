package tw.servicequality.organization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import tw.servicequality.organization.staff.StaffService;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** The administrator changes the office; nobody else does. */
@QuarkusTest
class OrganizationChangeTest {

    private static final String UNIT = "{\"code\":\"%s\",\"name\":\"%s\",\"nameEn\":\"Test Section\",\"kind\":\"SECTION\",\"active\":%s}";

    @Inject
    SessionFactory sessions;
    @Inject
    StaffService staff;

    @Test
    void a_unit_is_added_put_out_of_service_and_keeps_its_name() {
        Response created = Api.as(Role.ADMINISTRATOR).body(UNIT.formatted("test-one", "測試一課", true)).post("/units");
        created.then().statusCode(201).body("active", equalTo(true)).body("version", equalTo(0)).header("Location", endsWith("/units/" + created.path("id")));
        String id = created.path("id");
        Api.visitor().get("/office").then().body("units.id", hasItem(id));

        String closed = UNIT.formatted("test-one", "測試一課", false);
        Api.as(Role.ADMINISTRATOR).body(closed).put("/units/" + id).then().statusCode(428);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(closed).put("/units/" + id).then().statusCode(200).header("ETag", startsWith("\"1-"))
                .body("active", equalTo(false)).body("version", equalTo(1));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(closed).put("/units/" + id).then().statusCode(412);
        Api.visitor().get("/office").then().body("units.id", not(hasItem(id)));
        Api.visitor().get("/units").then().body("items.id", hasItem(id));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").body(closed).put("/units/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void codes_and_names_are_unique() {
        Api.as(Role.ADMINISTRATOR).body(UNIT.formatted("registration", "測試二課", true)).post("/units").then().statusCode(409)
                .body("errors.field", contains("code"));
        Api.as(Role.ADMINISTRATOR).body(UNIT.formatted("test-two", "各課室", true)).post("/units").then().statusCode(409).body("errors.field", contains("name"));
        Api.as(Role.ADMINISTRATOR).body(UNIT.formatted("登記", "測試二課", true)).post("/units").then().statusCode(400).body("errors[0].field", equalTo("code"));
        Api.as(Role.ADMINISTRATOR).body(UNIT.formatted("test-two", " ", true)).post("/units").then().statusCode(400);
        Api.as(Role.ADMINISTRATOR).body("{\"id\":\"x\"}").post("/units").then().statusCode(400).body("code", equalTo("invalid-json"));
    }

    @Test
    void what_a_group_word_stands_for() {
        String group = Api.visitor().get("/unit-groups").path("items[1].id");
        List<String> before = Api.visitor().get("/unit-groups").path("items[1].unitIds");
        int version = Api.visitor().get("/unit-groups").path("items[1].version");
        List<String> fewer = new ArrayList<>(before.subList(1, before.size()));
        Response changed = put(Role.ADMINISTRATOR, "/unit-groups/" + group, version, group("各課室", fewer));
        changed.then().statusCode(200).body("unitIds", equalTo(fewer)).body("version", equalTo(version + 1));
        put(Role.ADMINISTRATOR, "/unit-groups/" + group, version, group("各課室", before)).then().statusCode(412);
        put(Role.ADMINISTRATOR, "/unit-groups/" + group, version + 1, group("登記課", before)).then().statusCode(409);
        put(Role.ADMINISTRATOR, "/unit-groups/" + group, version + 1, group("各課室", List.of(UUID.randomUUID().toString()))).then().statusCode(422)
                .body("errors[0].field", equalTo("unitIds[0]"));
        put(Role.ADMINISTRATOR, "/unit-groups/" + group, version + 1, group("各課室", before)).then().statusCode(200).body("unitIds", equalTo(before));
    }

    @Test
    void the_office_is_renamed_and_named_back() {
        int version = Api.visitor().get("/office").path("version");
        String body = "{\"name\":\"%s\",\"shortName\":\"建成地政\",\"productName\":\"服務品質管考\"}";
        put(Role.ADMINISTRATOR, "/office", version, body.formatted("臺北市𠮷成地政事務所")).then().statusCode(200).body("name", equalTo("臺北市𠮷成地政事務所"));
        put(Role.ADMINISTRATOR, "/office", version + 1, body.formatted("臺北市建成地政事務所")).then().statusCode(200).body("version", equalTo(version + 2));
        long audited = sessions.<Long>fromSession(session ->
                session.createNativeQuery("select count(*) from audit_entry where action = 'OFFICE_UPDATED' and actor_id is not null", Long.class).getSingleResult());
        assertEquals(2, audited);
    }

    @Test
    void people() {
        String unit = Api.visitor().get("/units").path("items[0].id");
        List<String> names = List.of("測甲", "測乙", "測丙", "測丁");
        for (String name : names) {
            Api.as(Role.ADMINISTRATOR).body("{\"name\":\"" + name + "\",\"title\":\"測試課員\",\"unitId\":\"" + unit + "\",\"websiteSeed\":true}").post("/staff")
                    .then().statusCode(201).body("unitName", equalTo("登記課")).body("active", equalTo(true));
        }
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"測主任\",\"title\":\"測試主任\"}").post("/staff").then().statusCode(201).body("unitId", nullValue());

        List<String> found = new ArrayList<>();
        String cursor = "";
        do {
            Response page = Api.as(Role.VIEWER).get("/staff?q=測試課員&limit=3&sort=-name&active=true&unitId=" + unit + "&cursor=" + cursor);
            page.then().statusCode(200).body("total", equalTo(4));
            found.addAll(page.path("items.name"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertEquals(names.stream().sorted(java.util.Comparator.reverseOrder()).toList(), found);

        String id = Api.as(Role.VIEWER).get("/staff?q=測甲").path("items[0].id");
        put(Role.ADMINISTRATOR, "/staff/" + id, 0, "{\"name\":\"測甲\",\"title\":\"測試課長\",\"active\":false}").then().statusCode(200)
                .body("active", equalTo(false)).body("unitId", nullValue()).body("websiteSeed", equalTo(false));
        Api.as(Role.VIEWER).get("/staff/" + id).then().statusCode(200).body("title", equalTo("測試課長"));
        Api.as(Role.VIEWER).get("/staff?q=測甲&active=true").then().body("items", hasSize(0));
        Api.as(Role.VIEWER).get("/staff?q=%").then().body("items", hasSize(0));

        assertEquals(3, Statements.in(() -> staff.list("測", null, null, null, 50, null)));
    }

    @Test
    void people_and_bad_input() {
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"x\",\"title\":\"y\",\"unitId\":\"" + UUID.randomUUID() + "\"}").post("/staff").then().statusCode(422)
                .body("errors[0].field", equalTo("unitId"));
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"x\",\"title\":\"y\",\"accountId\":\"" + UUID.randomUUID() + "\"}").post("/staff").then().statusCode(422)
                .body("errors[0].field", equalTo("accountId")).body("errors[0].code", equalTo("account-unknown"));
        String account = Api.account(null, Role.VIEWER).id().toString();
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"帳甲\",\"title\":\"y\",\"accountId\":\"" + account + "\"}").post("/staff").then().statusCode(201);
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"帳乙\",\"title\":\"y\",\"accountId\":\"" + account + "\"}").post("/staff").then().statusCode(409);
        Api.as(Role.ADMINISTRATOR).body("{\"name\":\"\\u0000\",\"title\":\"y\"}").post("/staff").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff?limit=0").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff?limit=201").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff?sort=title").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff?cursor=abc").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff?unitId=1").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff?active=yes").then().statusCode(400);
        Api.as(Role.VIEWER).get("/staff/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void only_the_administrator_changes_the_office() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                Api.as(role).body(UNIT.formatted("test-three", "測試三課", true)).post("/units").then().statusCode(403);
                Api.as(role).body("{\"name\":\"x\",\"title\":\"y\"}").post("/staff").then().statusCode(403);
                put(role, "/office", 0, "{\"name\":\"x\",\"shortName\":\"x\",\"productName\":\"x\"}").then().statusCode(403);
                Api.as(role).get("/staff").then().statusCode(200);
            }
        }
    }

    private static Response put(Role role, String path, int version, String body) {
        return Api.as(role).header("If-Match", "\"" + version + "\"").body(body).put(path);
    }

    private static String group(String name, List<String> unitIds) {
        return "{\"name\":\"" + name + "\",\"unitIds\":[" + String.join(",", unitIds.stream().map(id -> '"' + id + '"').toList()) + "]}";
    }
}
