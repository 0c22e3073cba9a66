package tw.servicequality.privacy.retention;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.closed;
import static tw.servicequality.privacy.PrivacyExamples.closedDaysAgo;
import static tw.servicequality.privacy.PrivacyExamples.complaint;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.number;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.register;
import static tw.servicequality.privacy.PrivacyExamples.rows;
import static tw.servicequality.privacy.PrivacyExamples.step;
import static tw.servicequality.privacy.retention.RetentionExamples.FIVE_YEARS;
import static tw.servicequality.privacy.retention.RetentionExamples.LONG_AGO;
import static tw.servicequality.privacy.retention.RetentionExamples.isAnonymous;
import static tw.servicequality.privacy.retention.RetentionExamples.run;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.privacy.PrivacyExamples;

/** Cases become anonymous when their time is over, and not before. */
@QuarkusTest
class RetentionTest {

    @Inject
    RetentionJob job;
    @Inject
    OfficeClock clock;

    @BeforeEach
    void nothing_has_ever_run() {
        RetentionExamples.forgetRuns();
    }

    private JsonPath aCase(String id) {
        return evaluation().request().get("/complaints/" + id).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void everything_that_people_wrote_is_gone_and_the_numbers_are_the_same() {
        PrivacyExamples.Person person = person();
        String file = evaluation().request().contentType("application/octet-stream").queryParam("fileName", person.name() + ".pdf").body(Samples.of("pdf"))
                .post("/attachments").then().statusCode(201).extract().path("id");
        Map<String, Object> request = complaint(person.name() + "的主旨", person);
        request.put("attachmentIds", List.of(file));
        request.put("externalId", "X-" + person.phone());
        String id = register(request);
        step(evaluation().request(), id, "assign", Map.of("unit", "surveying", "reason", person.name())).then().statusCode(200);
        step(evaluation().request(), id, "request-supplement", Map.of("words", "請補充" + person.name())).then().statusCode(200);
        step(evaluation().request(), id, "receive-supplement", Map.of("words", person.name() + "補充")).then().statusCode(200);
        step(evaluation().request(), id, "submit", Map.of("outcome", "EXPLAINED", "reply", person.name() + "您好", "surveyExemption", person.name())).then().statusCode(200);
        step(evaluation().request(), id, "approve", null).then().statusCode(200);
        step(evaluation().request(), id, "close", null).then().statusCode(200);
        // In a year of its own, so that its numbers are its own.
        change("update complaint set received_on = '2015-03-04' where id = ?", UUID.fromString(id));
        closedDaysAgo(id, LONG_AGO);
        String before = Api.as(Role.VIEWER).queryParam("year", 2015).get("/complaint-statistics").then().body("all.received", equalTo(1)).extract().path("all").toString();
        change("update complaint set agency = ? where id = ?", person.name() + "的里辦公處", UUID.fromString(id));
        change("delete from petition_quota");
        assertEquals(1, number("select count(*) from complaint_text where complaint_id = ?", UUID.fromString(id)));

        run(job, clock.now());

        assertTrue(isAnonymous(id));
        assertEquals(before, Api.as(Role.VIEWER).queryParam("year", 2015).get("/complaint-statistics").path("all").toString());
        String rest = evaluation().request().get("/complaints/" + id).then().statusCode(200).body("petitioner.name", nullValue()).body("petitioner.phone", nullValue())
                .body("deadline", nullValue())
                .body("subject", equalTo("（已去識別化）")).body("content", equalTo("（已去識別化）")).body("reply", equalTo("（已去識別化）"))
                .body("surveyExemption", notNullValue()).body("attachments", hasSize(0)).body("outcome", equalTo("EXPLAINED")).body("unit.code", equalTo("surveying"))
                .body("events.words", everyItem(nullValue())).body("events.kind", hasItems("REGISTERED", "REPLIED", "CLOSED", "ANONYMISED")).extract().asString();
        assertFalse(rest.contains(person.name()) || rest.contains(person.phone()), rest);
        assertEquals(0, number("select count(*) from complaint where concat_ws(' ', agency, external_id) like ? or agency is not null and id = ?",
                "%" + person.phone() + "%", UUID.fromString(id)));
        evaluation().request().body(request).post("/complaints").then().statusCode(409).body("errors.code", contains("taken"));
        evaluation().request().body(Map.of("purpose", "再看一次")).post("/complaints/" + id + "/reveal").then().body("name", nullValue());
        evaluation().request().body(Map.of("petitioner", person.data())).post("/complaints/similar").then().body("items", hasSize(0));
        evaluation().request().queryParam("q", person.name()).get("/complaints").then().body("total", equalTo(0));
        evaluation().request().get("/attachments/" + file).then().statusCode(404);
        UUID key = UUID.fromString(id);
        assertEquals(0, number("select count(*) from petitioner where complaint_id = ?", key));
        assertEquals(0, number("select count(*) from complaint_text where complaint_id = ?", key));
        assertEquals(0, number("select count(*) from outgoing_mail where dedupe_key like ?", "complaint-" + id + "-%"));
        assertEquals(List.of(), rows("select changes from audit_entry where changes like ? or target_label like ?", "%" + person.name() + "%", "%" + person.name() + "%"));
        Api.as(Role.ADMINISTRATOR).queryParam("action", "COMPLAINT_ANONYMISED").get("/audit-entries").then().body("items.targetId", hasItem(id));
    }

    @Test
    void what_is_not_old_enough_or_not_closed_stays() {
        String young = closed("還沒滿", person());
        closedDaysAgo(young, FIVE_YEARS - 5);
        String open = register("未結", person());
        change("update complaint set received_at = date_sub(utc_timestamp(3), interval 10 year), received_on = '2016-01-05' where id = ?", UUID.fromString(open));
        run(job, clock.now());
        assertFalse(isAnonymous(young));
        assertFalse(isAnonymous(open));
        evaluation().request().queryParam("within", 30).get("/retention/cases").then().statusCode(200).body("items.id", hasItem(young))
                .body("items.find { it.id == '" + young + "' }.dueOn", notNullValue());
        evaluation().request().queryParam("within", 0).get("/retention/cases").then().body("items.id", not(hasItem(young)));
    }

    @Test
    void cases_that_belong_together_stay_until_the_last_may_go() {
        String first = closed("第一次陳情", person());
        closedDaysAgo(first, LONG_AGO);
        String again = evaluation().request().body(complaint("再陳情", person())).post("/complaints/" + first + "/follow-up").then().statusCode(201).extract().path("id");
        String number = aCase(again).getString("number");
        run(job, clock.now());
        assertFalse(isAnonymous(first), "its follow-up is open");
        evaluation().request().queryParam("within", 0).get("/retention/cases").then().body("items.find { it.id == '" + first + "' }.waitsFor", equalTo(number));
        PrivacyExamples.close(again);
        closedDaysAgo(again, LONG_AGO - 10);
        run(job, clock.now());
        assertTrue(isAnonymous(first));
        assertTrue(isAnonymous(again));
    }

    @Test
    void a_held_case_stays_until_the_hold_is_lifted() {
        String id = closed("訴訟中", person());
        closedDaysAgo(id, LONG_AGO);
        evaluation().request().body(Map.of("reason", "行政訴訟進行中")).put("/retention/holds/" + id).then().statusCode(204);
        evaluation().request().body(Map.of("reason", "再一次")).put("/retention/holds/" + id).then().statusCode(409);
        evaluation().request().get("/retention/holds").then().statusCode(200).body("items.find { it.id == '" + id + "' }.hold.reason", equalTo("行政訴訟進行中"));
        run(job, clock.now());
        assertFalse(isAnonymous(id));
        evaluation().request().delete("/retention/holds/" + id).then().statusCode(204);
        evaluation().request().delete("/retention/holds/" + id).then().statusCode(404);
        run(job, clock.now());
        assertTrue(isAnonymous(id));
        evaluation().request().body(Map.of("reason", "太遲")).put("/retention/holds/" + id).then().statusCode(422).body("errors.code", contains("case-anonymous"));
    }

    private static Map<String, Object> improvement(String kind, String sourceId, String finding) {
        return new java.util.HashMap<>(Map.of("finding", finding, "unit", "surveying", "source", Map.of("kind", kind, "id", sourceId)));
    }

    @Test
    void what_a_citizen_wrote_goes_out_of_the_improvements_too_and_is_told_to_the_citizen_before() {
        PrivacyExamples.Person person = person();
        String id = closed("複丈等候過久", person);
        String file = evaluation().request().contentType("application/octet-stream").queryParam("fileName", person.name() + ".pdf").body(Samples.of("pdf"))
                .post("/attachments").then().statusCode(201).extract().path("id");
        Map<String, Object> finding = improvement("COMPLAINT", id, person.name() + "反映等候過久");
        finding.put("attachmentIds", List.of(file));
        String ofCase = evaluation().request().body(finding).post("/improvements").then().statusCode(201).extract().path("id");
        String version = evaluation().request().get("/improvements/" + ofCase).header("ETag");
        evaluation().request().header("If-Match", version).body(Map.of("finding", person.name() + "再次反映", "unit", "surveying")).put("/improvements/" + ofCase)
                .then().statusCode(200);
        String answer = evaluation().request().body(Map.of("answeredOn", LocalDate.now(OfficeClock.TAIPEI).toString(), "scores", Map.of("overall", 1)))
                .post("/case-feedback/" + id + "/paper-answer").then().statusCode(200).extract().path("id");
        String ofAnswer = evaluation().request().body(improvement("FEEDBACK", answer, person.name() + "不滿意")).post("/improvements").then().statusCode(201)
                .extract().path("id");
        String access = PrivacyExamples.granted("ACCESS", person);
        PrivacyExamples.act(access, "export", Map.of("caseIds", List.of(id))).then().statusCode(200)
                .body("cases[0].others.improvements.finding", hasItems(person.name() + "再次反映", person.name() + "不滿意"));
        closedDaysAgo(id, LONG_AGO);
        run(job, clock.now());
        assertTrue(isAnonymous(id));
        for (String improvement : List.of(ofCase, ofAnswer)) {
            String rest = evaluation().request().get("/improvements/" + improvement).then().statusCode(200).body("finding", equalTo("（已去識別化）"))
                    .body("attachments", hasSize(0)).body("source.label", notNullValue()).body("unit.code", equalTo("surveying")).extract().asString();
            assertFalse(rest.contains(person.name()), rest);
        }
        evaluation().request().get("/attachments/" + file).then().statusCode(404);
        assertEquals(List.of(), rows("select changes from improvement_event where concat_ws(' ', words, changes) like ?", "%" + person.name() + "%"));
    }

    private static String requested(String set) {
        Map<String, Object> request = PrivacyExamples.request("ACCESS", person());
        request.put("verification", "OTHER");
        request.put("verificationNote", "本人出示戶籍謄本");
        String id = evaluation().request().body(request).post("/data-subject-requests").then().statusCode(201)
                .body("verificationNote", equalTo("本人出示戶籍謄本")).extract().path("id");
        assertEquals(0, number("select count(*) from data_subject_request where verification_note is not null and id = ?", UUID.fromString(id)), "sealed");
        PrivacyExamples.act(id, "decide", Map.of("decision", "GRANTED")).then().statusCode(200);
        change("update data_subject_request set " + set + " where id = ?", UUID.fromString(id));
        return id;
    }

    @Test
    void who_asked_for_something_is_forgotten_years_later_though_no_case_is_due_and_nobody_completed_it() {
        run(job, clock.now());
        String done = requested("state = 'DONE', decided_on = '2019-01-01', done_on = date_sub(utc_date(), interval 1830 day)");
        String decided = requested("decided_on = date_sub(utc_date(), interval 1830 day)");
        String young = requested("decided_on = date_sub(utc_date(), interval 1800 day)");
        String old = requested("verification_note = '舊的說明', sealed = sealed");
        run(job, clock.now());
        for (String gone : List.of(done, decided)) {
            evaluation().request().get("/data-subject-requests/" + gone).then().statusCode(200).body("person", nullValue()).body("verificationNote", nullValue());
            assertEquals(0, number("select count(*) from data_subject_request where sealed is not null and id = ?", UUID.fromString(gone)));
        }
        evaluation().request().get("/data-subject-requests/" + young).then().body("person", notNullValue()).body("verificationNote", equalTo("本人出示戶籍謄本"));
        assertEquals(0, number("select count(*) from data_subject_request where verification_note is not null"), "those of old are sealed too");
        evaluation().request().get("/data-subject-requests/" + old).then().body("verificationNote", equalTo("舊的說明"));
    }
}
