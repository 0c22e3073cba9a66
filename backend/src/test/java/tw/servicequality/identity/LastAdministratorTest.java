package tw.servicequality.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.identity.administration.AdministratorService;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.actor.Role;

/** Somebody must be able to administer. */
@QuarkusTest
class LastAdministratorTest {

    @Inject
    AgroalDataSource database;
    @Inject
    AdministratorService administrators;

    private Api.SignedIn last;
    private String tag;

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    @BeforeEach
    void leave_one() throws SQLException {
        last = Api.newAccount(null, Role.ADMINISTRATOR);
        sql("drop table if exists administrators_aside");
        sql("create table administrators_aside as select id from account where active and roles like '%ADMINISTRATOR%' and name <> '" + last.name() + "'");
        sql("update account set active = false where id in (select id from administrators_aside)");
        tag = last.request().get("/accounts/" + last.id()).header("ETag");
    }

    @AfterEach
    void bring_back() throws SQLException {
        sql("update account set active = true where id in (select id from administrators_aside)");
        sql("drop table administrators_aside");
    }

    @Test
    void the_last_administrator_can_neither_be_disabled_nor_lose_the_role() {
        String path = "/accounts/" + last.id();
        last.request().get(path).then().body("allowedActions", not(hasItem("disable")));
        last.request().header("If-Match", tag).post(path + "/disable").then().statusCode(422).body("errors[0].code", equalTo("last-administrator"));
        last.request().header("If-Match", tag).body(Map.of("displayName", "x", "roles", List.of(Role.VIEWER))).put(path).then().statusCode(422)
                .body("errors[0].code", equalTo("last-administrator"));
        last.request().header("If-Match", tag).body(Map.of("displayName", "y", "roles", List.of(Role.VIEWER, Role.ADMINISTRATOR))).put(path).then()
                .statusCode(200).body("displayName", equalTo("y"));
    }

    @Test
    void no_second_first_administrator_is_made() {
        assertTrue(administrators.createFirst().isEmpty());
    }
}
