package tw.servicequality.privacy.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.closed;
import static tw.servicequality.privacy.PrivacyExamples.closedDaysAgo;
import static tw.servicequality.privacy.PrivacyExamples.complaint;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.retention.RetentionExamples.LONG_AGO;
import static tw.servicequality.privacy.retention.RetentionExamples.isAnonymous;
import static tw.servicequality.privacy.retention.RetentionExamples.run;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.privacy.PrivacyExamples;

/** Who sees which cases will go, and who sees numbers only. */
@QuarkusTest
class RetentionPreviewTest {

    @Inject
    RetentionJob job;
    @Inject
    OfficeClock clock;

    @BeforeEach
    void nothing_has_ever_run() {
        RetentionExamples.forgetRuns();
    }

    @Test
    void who_is_not_named_learns_nothing_of_a_confidential_case() {
        change("update complaint set closed_at = utc_timestamp(3) where state = 'CLOSED' and anonymised_at is null");
        Api.SignedIn other = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Map<String, Object> secret = complaint("保密", person());
        secret.put("confidential", true);
        String hidden = other.request().body(secret).post("/complaints").then().statusCode(201).extract().path("id");
        change("update complaint set state = 'CLOSED' where id = ?", UUID.fromString(hidden));
        String shown = closed("看得到", person());
        String last = closed("也看得到", person());
        closedDaysAgo(hidden, LONG_AGO + 9);
        closedDaysAgo(shown, LONG_AGO + 8);
        closedDaysAgo(last, LONG_AGO + 7);
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER); // who comes later is not named
        io.restassured.response.Response page = late.request().queryParam("within", 0).queryParam("limit", 1).get("/retention/cases");
        page.then().statusCode(200).body("items.id", contains(shown)).body("nextCursor", notNullValue());
        String cursor = new String(java.util.Base64.getUrlDecoder().decode(page.<String>path("nextCursor")), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(cursor.contains(shown) && !cursor.contains(hidden), cursor);
        late.request().queryParam("within", 0).queryParam("limit", 1).queryParam("cursor", page.<String>path("nextCursor")).get("/retention/cases").then()
                .body("items.id", contains(last)).body("nextCursor", nullValue());
        other.request().queryParam("within", 0).queryParam("limit", 1).get("/retention/cases").then().body("items.id", contains(hidden));

        String again = other.request().body(secret).post("/complaints/" + shown + "/follow-up").then().statusCode(201).extract().path("number");
        Api.newAccount(null, Role.EVALUATION_OFFICER).request().queryParam("within", 0).get("/retention/cases").then().body("items.find { it.id == '" + shown + "' }.waitsFor", nullValue())
                .body("items.find { it.id == '" + shown + "' }.waits", equalTo(true)).body("items.find { it.id == '" + last + "' }.waits", equalTo(false));
        other.request().queryParam("within", 0).get("/retention/cases").then().body("items.find { it.id == '" + shown + "' }.waitsFor", equalTo(again));
    }

    @Test
    void administrators_see_numbers_and_no_cases_and_others_see_nothing() {
        Api.as(Role.ADMINISTRATOR).get("/retention").then().statusCode(200).body("years", equalTo(5)).body("kept", notNullValue());
        Api.as(Role.ADMINISTRATOR).get("/retention/cases").then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).get("/retention/holds").then().statusCode(403);
        for (Role role : List.of(Role.DIRECTOR, Role.SECRETARY, Role.SECTION_CHIEF, Role.CASE_OFFICER, Role.VIEWER)) {
            Api.as(role).get("/retention").then().statusCode(403);
            Api.as(role).get("/retention/cases").then().statusCode(403);
            Api.as(role).body(Map.of("reason", "x")).put("/retention/holds/" + UUID.randomUUID()).then().statusCode(403);
        }
        evaluation().request().body(Map.of("reason", "x")).put("/retention/holds/" + UUID.randomUUID()).then().statusCode(404);
        evaluation().request().body(Map.of("reason", " ")).put("/retention/holds/" + UUID.randomUUID()).then().statusCode(400);
        evaluation().request().queryParam("cursor", "x").get("/retention/cases").then().statusCode(400);
    }

    @Test
    void a_confidential_case_is_not_in_the_preview_of_who_is_not_named_but_goes_all_the_same() {
        Api.SignedIn registrar = Api.newAccount(PrivacyExamples.unit("surveying"), Role.CASE_OFFICER);
        Map<String, Object> request = complaint("檢舉", person());
        request.put("confidential", true);
        String id = registrar.request().body(request).post("/complaints").then().statusCode(201).extract().path("id");
        change("update complaint set state = 'CLOSED', outcome = 'WITHDRAWN' where id = ?", UUID.fromString(id));
        closedDaysAgo(id, LONG_AGO);
        Api.SignedIn late = Api.newAccount(null, Role.EVALUATION_OFFICER);
        late.request().queryParam("within", 0).queryParam("limit", 200).get("/retention/cases").then().body("items.id", not(hasItem(id)));
        late.request().body(Map.of("reason", "看不到")).put("/retention/holds/" + id).then().statusCode(404);
        run(job, clock.now());
        assertTrue(isAnonymous(id));
        late.request().get("/complaints/" + id).then().statusCode(404);
    }
}
