package tw.servicequality.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Role;

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
}
