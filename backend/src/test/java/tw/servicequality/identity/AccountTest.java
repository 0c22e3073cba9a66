package tw.servicequality.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Accounts in the hands of an administrator, and in nobody else's. */
@QuarkusTest
class AccountTest {

    private static Response create(String name, Role... roles) {
        return Api.as(Role.ADMINISTRATOR).body(Map.of("name", name, "displayName", "王小明 𠮷", "email", name + "@example.gov.tw", "roles", roles))
                .post("/accounts");
    }

    private static String fresh(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void a_new_account_has_a_one_time_password_that_works_once_and_must_be_changed() {
        String name = fresh("neu-");
        Response made = create(name.toUpperCase(), Role.CASE_OFFICER, Role.VIEWER);
        made.then().statusCode(201).header("Location", containsString("/api/v1/accounts/" + made.path("account.id")))
                .body("account.name", equalTo(name)).body("account.displayName", equalTo("王小明 𠮷")).body("account.mustChangePassword", equalTo(true))
                .body("account.state", equalTo("ACTIVE")).body("account.allowedActions", hasItems("update", "disable", "reset-password"));
        String token = Api.signIn(name, made.path("oneTimePassword"));
        Api.with(token).get("/session").then().statusCode(200).body("mustChangePassword", equalTo(true));
        Api.with(token).get("/accounts").then().statusCode(403).body("code", equalTo("password-change-required"));
        Api.with(token).body(Map.of()).put("/session/acting-for").then().statusCode(403).body("code", equalTo("password-change-required"));
        Api.with(token).delete("/session").then().statusCode(204);
    }

    @Test
    void accounts_are_found_by_name_role_state_and_page_by_page() {
        String prefix = fresh("page-");
        for (int i = 0; i < 5; i++) {
            create(prefix + "-" + i, i == 0 ? Role.DIRECTOR : Role.VIEWER).then().statusCode(201);
        }
        Response first = Api.as(Role.ADMINISTRATOR).get("/accounts?limit=3&q=" + prefix);
        first.then().statusCode(200).body("total", equalTo(5)).body("items.name", equalTo(List.of(prefix + "-0", prefix + "-1", prefix + "-2")));
        Api.as(Role.ADMINISTRATOR).queryParam("cursor", first.<String>path("nextCursor")).get("/accounts?limit=3&q=" + prefix).then().statusCode(200)
                .body("items.name", equalTo(List.of(prefix + "-3", prefix + "-4")));
        Api.as(Role.ADMINISTRATOR).get("/accounts?sort=-name&limit=1&q=" + prefix).then().body("items[0].name", equalTo(prefix + "-4"));
        Api.as(Role.ADMINISTRATOR).get("/accounts?role=DIRECTOR&q=" + prefix).then().body("items.name", equalTo(List.of(prefix + "-0")));
        Api.as(Role.ADMINISTRATOR).get("/accounts?state=DISABLED&q=" + prefix).then().body("total", equalTo(0));
        Api.as(Role.ADMINISTRATOR).get("/accounts?state=ACTIVE&q=" + prefix).then().body("total", equalTo(5));
        Api.as(Role.ADMINISTRATOR).get("/accounts?unitId=" + UUID.randomUUID()).then().body("total", equalTo(0));
        Api.as(Role.ADMINISTRATOR).get("/accounts?q=%25").then().body("total", equalTo(0));
        Api.as(Role.ADMINISTRATOR).get("/accounts?sort=email").then().statusCode(400);
        Api.as(Role.ADMINISTRATOR).get("/accounts?role=KING").then().statusCode(400);
    }

    @Test
    void what_cannot_be_is_refused_with_the_reason() {
        String name = fresh("twice-");
        create(name, Role.VIEWER).then().statusCode(201);
        create(name.toUpperCase(), Role.VIEWER).then().statusCode(409).body("errors[0].code", equalTo("name-taken"));
        create("a b", Role.VIEWER).then().statusCode(400).body("errors.field", hasItem("name"));
        create(fresh("none-")).then().statusCode(400).body("errors[0].field", equalTo("roles"));
        List<Role> many = Collections.nCopies(21, Role.VIEWER);
        create(fresh("many-"), many.toArray(Role[]::new)).then().statusCode(400).body("errors[0].field", equalTo("roles")).body("errors[0].code", equalTo("size"));
        Api.as(Role.ADMINISTRATOR).body(Map.of("name", fresh("unit-"), "displayName", "x", "roles", List.of(Role.CASE_OFFICER), "unitId", UUID.randomUUID()))
                .post("/accounts").then().statusCode(422).body("errors[0].code", equalTo("unit-unknown"));
        Api.as(Role.ADMINISTRATOR).body(Map.of("name", fresh("more-"), "displayName", "x", "roles", List.of(Role.VIEWER), "active", false))
                .post("/accounts").then().statusCode(400).body("errors[0].code", equalTo("unknown-property"));
        String path = "/accounts/" + Api.account(null, Role.VIEWER).id();
        Map<String, Object> change = Map.of("displayName", "x", "roles", List.of(Role.VIEWER));
        Api.as(Role.ADMINISTRATOR).body(change).put(path).then().statusCode(428);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"99\"").body(change).put(path).then().statusCode(412);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"99\"").body(Map.of("displayName", "x", "roles", many)).put(path).then().statusCode(400);
        Api.as(Role.ADMINISTRATOR).get("/accounts/" + UUID.randomUUID()).then().statusCode(404);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").post(path + "/enable").then().statusCode(org.hamcrest.Matchers.oneOf(409, 412));
    }

    @Test
    void every_role_may_be_given_and_counts_once() {
        Role[] twice = Stream.of(Role.values(), Role.values()).flatMap(Stream::of).toArray(Role[]::new);
        create(fresh("all-"), twice).then().statusCode(201).body("account.roles", equalTo(Stream.of(Role.values()).map(Role::name).toList()));
    }

    @Test
    void nobody_but_administrators_handles_accounts() {
        String path = "/accounts/" + Api.account(null, Role.VIEWER).id();
        Map<String, Object> change = Map.of("displayName", "x", "roles", List.of(Role.ADMINISTRATOR));
        Map<String, Object> fresh = Map.of("name", fresh("x-"), "displayName", "x", "roles", List.of(Role.ADMINISTRATOR));
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            Api.as(role).get("/accounts").then().statusCode(403);
            Api.as(role).get(path).then().statusCode(403);
            Api.as(role).body(fresh).post("/accounts").then().statusCode(403);
            Api.as(role).header("If-Match", "\"0\"").body(change).put(path).then().statusCode(403);
            for (String transition : List.of("disable", "enable", "unlock", "reset-password")) {
                Api.as(role).header("If-Match", "\"0\"").post(path + "/" + transition).then().statusCode(403);
            }
        }
        Api.visitor().get("/accounts").then().statusCode(401);
        Api.visitor().get(path).then().statusCode(401);
        Api.visitor().body(fresh).post("/accounts").then().statusCode(401);
        Api.visitor().header("If-Match", "\"0\"").body(change).put(path).then().statusCode(401);
        for (String transition : List.of("disable", "enable", "unlock", "reset-password")) {
            Api.visitor().header("If-Match", "\"0\"").post(path + "/" + transition).then().statusCode(401);
        }
    }

    @Test
    void a_change_of_the_mail_address_is_seen_in_the_trail_and_the_address_is_not() {
        String id = create(fresh("mail-"), Role.VIEWER).path("account.id");
        for (String mail : List.of("anna@example.gov.tw", "anne@example.gov.tw", "a@other.example")) {
            String tag = Api.as(Role.ADMINISTRATOR).get("/accounts/" + id).header("ETag");
            Api.as(Role.ADMINISTRATOR).header("If-Match", tag).body(Map.of("displayName", "王小明 𠮷", "email", mail, "roles", List.of(Role.VIEWER)))
                    .put("/accounts/" + id).then().statusCode(200);
        }
        Response trail = Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=ACCOUNT_UPDATED&targetId=" + id);
        trail.then().statusCode(200).body("items.size()", equalTo(3)).body("items.changes.field.flatten()", equalTo(List.of("email", "email", "email")))
                .body("items[0].changes[0].before", equalTo("a***@example.gov.tw")).body("items[0].changes[0].after", equalTo("a***@other.example"))
                .body("items[1].changes[0].before", equalTo("a***@example.gov.tw")).body("items[1].changes[0].after", equalTo("a***@example.gov.tw（已變更 changed）"));
        assertTrue(!trail.asString().contains("ann"), trail.asString());
    }
}
