package tw.servicequality.identity.administration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;

/** The accounts for trying out: there when wanted, on this computer only, and shut otherwise. */
@QuarkusTest
@TestProfile(DemoAccountsTest.Demo.class)
class DemoAccountsTest {

    /** The program with sample data. */
    public static class Demo implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quality.demo", "true");
        }
    }

    @Inject
    DemoAccountService accounts;

    @ParameterizedTest
    @CsvSource({"admin-demo, ADMINISTRATOR, false", "director, DIRECTOR, false", "secretary, SECRETARY, false",
        "evaluation, EVALUATION_OFFICER, false", "chief, SECTION_CHIEF, true", "officer, CASE_OFFICER, true", "viewer, VIEWER, false"})
    void each_role_has_an_account(String name, String role, boolean ofAUnit) {
        Response session = Api.with(Api.signIn(name, "demo-" + name + "-2026")).get("/session");
        session.then().statusCode(200).body("demo", equalTo(true)).body("mustChangePassword", equalTo(false))
                .body("account.roles[0]", equalTo(role)).body("account.displayName", containsString("示範"));
        if (ofAUnit) {
            session.then().body("account.unitId", notNullValue());
        }
    }

    @Test
    void a_start_without_the_setting_shuts_them() {
        String token = Api.signIn("viewer", "demo-viewer-2026");
        accounts.switchOff();
        Api.with(token).get("/session").then().body("signedIn", equalTo(false));
        Api.visitor().body(Map.of("name", "viewer", "password", "demo-viewer-2026")).post("/session").then().statusCode(401);
        accounts.provide();
        Api.signIn("viewer", "demo-viewer-2026");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "localhost, true", "::1, true", "0.0.0.0, false", "10.1.2.3, false", "::, false", "nowhere.invalid, false"})
    void only_a_loopback_address_will_do(String host, boolean allowed) {
        DemoAccounts demo = new DemoAccounts(accounts, true, host);
        if (allowed) {
            demo.refuseOpenDoors(new StartupEvent());
        } else {
            String said = assertThrows(IllegalStateException.class, () -> demo.refuseOpenDoors(new StartupEvent())).getMessage();
            assertTrue(said.contains("quarkus.http.host=127.0.0.1"), said);
        }
        new DemoAccounts(accounts, false, host).refuseOpenDoors(new StartupEvent());
        assertEquals(allowed, DemoAccounts.isLoopback(host));
    }
}
