package tw.servicequality.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** A node that tries nothing out, beside one on the same database that does. */
@QuarkusTest
class SampleSessionTest {

    @Inject
    AgroalDataSource database;

    /** An account and its session as the other node made them. */
    private Api.SignedIn sample() throws SQLException {
        Api.SignedIn account = Api.newAccount(null, Role.ADMINISTRATOR);
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            assertEquals(1, sql.executeUpdate("update account set demo = true where name = '" + account.name() + "'"));
        }
        return account;
    }

    @Test
    void a_sample_accounts_session_opens_nothing_here() throws SQLException {
        Api.SignedIn sample = sample();
        sample.request().get("/session").then().statusCode(200).body("signedIn", equalTo(false));
        sample.request().get("/accounts").then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void a_sample_account_cannot_sign_in_here() throws SQLException {
        Api.SignedIn sample = sample();
        Api.visitor().body(Map.of("name", sample.name(), "password", sample.password())).post("/session").then().statusCode(401)
                .body("code", equalTo("sign-in-failed"));
    }
}
