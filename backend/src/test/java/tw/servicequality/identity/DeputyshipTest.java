package tw.servicequality.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Who may act for whom, when, and with what in hand. */
@QuarkusTest
class DeputyshipTest {

    @Inject
    OfficeClock clock;

    private Response appoint(UUID principal, UUID deputy, LocalDate from, LocalDate until) {
        return Api.as(Role.ADMINISTRATOR).body(Map.of("principalId", principal, "deputyId", deputy, "from", from.toString(), "until", until.toString(),
                "reason", "公假")).post("/deputyships");
    }

    private static Response actFor(Api.SignedIn deputy, UUID principal) {
        Map<String, Object> body = new HashMap<>();
        if (principal != null) {
            body.put("accountId", principal);
        }
        return deputy.request().body(body).put("/session/acting-for");
    }

    @Test
    void a_deputy_holds_the_principals_roles_but_never_administers() {
        LocalDate today = clock.today();
        Api.SignedIn principal = Api.newAccount(null, Role.ADMINISTRATOR, Role.SECRETARY);
        Api.SignedIn deputy = Api.newAccount(null, Role.VIEWER);
        actFor(deputy, principal.id()).then().statusCode(404);
        Response made = appoint(principal.id(), deputy.id(), today, today);
        made.then().statusCode(201).header("Location", notNullValue()).body("reason", equalTo("公假"));
        deputy.request().get("/session").then().body("mayActFor.id", contains(principal.id().toString()))
                .body("mayActFor[0].until", equalTo(today.toString())).body("actingFor", nullValue());
        actFor(deputy, principal.id()).then().statusCode(200).body("actingFor.id", equalTo(principal.id().toString()))
                .body("actingFor.roles", contains("SECRETARY")).body("account.roles", contains("VIEWER"));
        deputy.request().get("/accounts").then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=ACTING_STARTED&actorId=" + deputy.id()).then().body("items", hasSize(1));
        deputy.request().delete("/session").then().statusCode(204);
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?action=SIGNED_OUT&actorId=" + deputy.id()).then()
                .body("items[0].onBehalfOfName", notNullValue());
    }

    @Test
    void what_ends_ends_at_the_next_request() {
        LocalDate today = clock.today();
        Api.SignedIn principal = Api.newAccount(null, Role.SECRETARY);
        Api.SignedIn deputy = Api.newAccount(null, Role.VIEWER);
        Response made = appoint(principal.id(), deputy.id(), today.minusDays(1), today.plusDays(1));
        actFor(deputy, principal.id()).then().statusCode(200).body("actingFor", notNullValue());
        String path = "/deputyships/" + made.path("id");
        Api.as(Role.ADMINISTRATOR).delete(path).then().statusCode(428);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        deputy.request().get("/session").then().body("actingFor", nullValue()).body("mayActFor", hasSize(0));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").delete(path).then().statusCode(404);

        appoint(principal.id(), deputy.id(), today, today).then().statusCode(201);
        actFor(deputy, principal.id()).then().statusCode(200);
        actFor(deputy, null).then().statusCode(200).body("actingFor", nullValue());
        Api.as(Role.ADMINISTRATOR).get("/audit-entries?actorId=" + deputy.id()).then().body("items.action", hasItem("ACTING_ENDED"));
    }

    @ParameterizedTest
    @CsvSource({"-2, -1, 0", "1, 2, 0", "-2, 0, 1", "0, 2, 1"})
    void only_between_the_two_days(int from, int until, int may) {
        LocalDate today = clock.today();
        Api.SignedIn principal = Api.newAccount(null, Role.SECRETARY);
        Api.SignedIn deputy = Api.newAccount(null, Role.VIEWER);
        appoint(principal.id(), deputy.id(), today.plusDays(from), today.plusDays(until)).then().statusCode(201);
        deputy.request().get("/session").then().body("mayActFor", hasSize(may));
        actFor(deputy, principal.id()).then().statusCode(may == 1 ? 200 : 404);
        Api.as(Role.ADMINISTRATOR).get("/deputyships?accountId=" + deputy.id()).then().body("items", hasSize(1));
        Api.as(Role.ADMINISTRATOR).get("/deputyships?accountId=" + principal.id() + "&activeOn=" + today).then().body("items", hasSize(may));
    }

    @Test
    void nonsense_is_refused() {
        LocalDate today = clock.today();
        UUID one = Api.account(null, Role.SECRETARY).id();
        UUID two = Api.newAccount(null, Role.VIEWER).id();
        appoint(one, one, today, today).then().statusCode(422).body("errors[0].code", equalTo("deputy-self"));
        appoint(one, two, today, today.minusDays(1)).then().statusCode(422).body("errors[0].code", equalTo("until-before-from"));
        appoint(one, UUID.randomUUID(), today, today).then().statusCode(422).body("errors[0].code", equalTo("no-such-account"));
        appoint(one, two, today, today.plusDays(3)).then().statusCode(201);
        appoint(one, two, today.plusDays(3), today.plusDays(9)).then().statusCode(422).body("errors[0].code", equalTo("deputyship-overlap"));
        Api.visitor().get("/deputyships").then().statusCode(401);
        Api.as(Role.DIRECTOR).get("/deputyships").then().statusCode(403);
        Api.as(Role.DIRECTOR).body(Map.of("principalId", one, "deputyId", two, "from", today.toString(), "until", today.toString())).post("/deputyships")
                .then().statusCode(403);
        Api.as(Role.DIRECTOR).header("If-Match", "\"0\"").delete("/deputyships/" + two).then().statusCode(403);
    }
}
