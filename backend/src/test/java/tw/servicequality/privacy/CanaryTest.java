package tw.servicequality.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.privacy.PrivacyExamples.act;
import static tw.servicequality.privacy.PrivacyExamples.change;
import static tw.servicequality.privacy.PrivacyExamples.complaint;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.granted;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.register;
import static tw.servicequality.privacy.PrivacyExamples.rows;
import static tw.servicequality.privacy.PrivacyExamples.step;
import static tw.servicequality.privacy.PrivacyExamples.unit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.LogEar;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.actor.Role;

/** Plants a person nobody else has, lets that person go through everything, and looks for traces where none may be. */
@QuarkusTest
class CanaryTest {

    @Inject
    MeterRegistry metrics;

    private final List<String> answers = new ArrayList<>();
    private LogEar log;

    @BeforeEach
    void listen() {
        log = LogEar.open();
        change("delete from petition_quota");
        change("delete from search_quota");
    }

    @AfterEach
    void stop() {
        log.close();
    }

    /** An answer that must be free of the person. */
    private Response free(Response answer) {
        answers.add(answer.statusCode() + " " + answer.headers() + " " + answer.asString());
        return answer;
    }

    @Test
    void a_person_leaves_no_trace_in_logs_audit_trail_metrics_or_answers() {
        PrivacyExamples.Person person = person();
        String comment = "留言" + person.phone() + "鑫龘";
        List<String> secrets = new ArrayList<>(List.of(person.name(), person.phone(), person.email(), person.address(), comment));

        throughTheOffice(person, comment);
        secrets.addAll(onTheWeb(person, comment));
        refusals(person, comment);
        readings(person);

        assertFree("log", log.lines(), secrets);
        assertFree("answer", answers, secrets);
        assertFree("audit trail", rows("select concat_ws(' ', actor_name, action, target_type, target_id, target_label, address, changes) from audit_entry"), secrets);
        assertFree("audit answer", List.of(Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries").asString()), secrets);
        assertFree("faults of mails", rows("select coalesce(last_fault, '') from outgoing_mail"), secrets);
        assertFree("mails", rows("select concat_ws(' ', dedupe_key, subject, recipient, text, html) from outgoing_mail"), secrets);
        assertFree("job runs", rows("select concat(job, ' ', period) from job_run"), secrets);
        assertFree("metrics", metrics.getMeters().stream().map(meter -> meter.getId() + " " + meter.getId().getTags()).toList(), secrets);
        assertFree("sealed rows", rows("select concat(hex(sealed), coalesce(verification_note, ''), coalesce(reference, '')) from data_subject_request"), secrets);
        assertFree("replayed answers", rows("select coalesce(body, '') from idempotency_key where location not like '%/complaints/%'"), secrets);
    }

    private void throughTheOffice(PrivacyExamples.Person person, String comment) {
        Map<String, Object> request = complaint("通知太晚", person);
        String file = evaluation().request().contentType("application/octet-stream").queryParam("fileName", person.name() + ".pdf").body(Samples.of("pdf"))
                .post("/attachments").then().statusCode(201).extract().path("id");
        request.put("attachmentIds", List.of(file));
        request.put("content", comment);
        String id = register(request);
        evaluation().request().body(Map.of("purpose", "電話聯繫")).post("/complaints/" + id + "/reveal").then().statusCode(200);
        step(evaluation().request(), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(evaluation().request(), id, "request-supplement", Map.of("words", comment)).then().statusCode(200);
        step(evaluation().request(), id, "receive-supplement", Map.of("words", comment)).then().statusCode(200);
        step(evaluation().request(), id, "submit", Map.of("outcome", "EXPLAINED", "reply", comment)).then().statusCode(200);
        step(evaluation().request(), id, "return", Map.of("words", comment)).then().statusCode(200);
        step(evaluation().request(), id, "submit", Map.of("outcome", "EXPLAINED", "reply", comment)).then().statusCode(200);
        step(evaluation().request(), id, "approve", null).then().statusCode(200);
        step(evaluation().request(), id, "close", null).then().statusCode(200);
        dissatisfied(id, comment);
        free(evaluation().request().body(Map.of("purpose", "核對", "phone", person.phone())).post("/petitioner-searches")).then().statusCode(200);
        free(evaluation().request().body(Map.of("petitioner", person.data())).post("/complaints/similar")).then().statusCode(200);
        String correction = granted("CORRECTION", person);
        free(act(correction, "correct", Map.of("caseIds", List.of(id), "petitioner", person.data()))).then().statusCode(200);
        String access = granted("ACCESS", person);
        free(evaluation().request().get("/data-subject-requests/" + access));
        act(access, "export", Map.of("caseIds", List.of(id))).then().statusCode(200);
        act(access, "export-page", Map.of("caseIds", List.of(id))).then().statusCode(200);
    }

    /** The petitioner was dissatisfied, and the unit repeats in its report what it should not. */
    private void dissatisfied(String id, String comment) {
        LocalDate today = LocalDate.now(OfficeClock.TAIPEI);
        String answer = evaluation().request().body(Map.of("answeredOn", today.toString(), "scores", Map.of("overall", 1), "comment", comment))
                .post("/case-feedback/" + id + "/paper-answer").then().statusCode(200).extract().path("id");
        evaluation().request().body(Map.of("unit", "surveying", "year", today.getYear(), "month", today.getMonthValue())).post("/dissatisfaction-reports");
        String report = free(evaluation().request().get("/dissatisfaction-reports")).path("items.find { it.unit.code == 'surveying' }.reportId");
        String version = evaluation().request().get("/dissatisfaction-reports/" + report).header("ETag");
        evaluation().request().header("If-Match", version).body(Map.of("lines", List.of(Map.of("answerId", answer, "cause", comment))))
                .put("/dissatisfaction-reports/" + report).then().statusCode(200);
        free(evaluation().request().header("If-Match", version).body(Map.of("lines", List.of(Map.of("answerId", comment, "cause", comment))))
                .put("/dissatisfaction-reports/" + report)).then().statusCode(400);
        free(Api.as(Role.SECRETARY).get("/dissatisfaction-reports"));
        free(Api.as(Role.EVALUATION_OFFICER).get("/dissatisfied-answers"));
    }

    /** @return the case password and the token of the link */
    private List<String> onTheWeb(PrivacyExamples.Person person, String comment) {
        Map<String, Object> petition = new HashMap<>(person.data());
        petition.putAll(Map.of("category", "OTHER", "topic", "surveying", "subject", "線上陳情", "content", comment));
        free(Api.visitor().body(petition).post("/petitions")).then().statusCode(202);
        String link = Mails.to(person.email()).getLast().text();
        String token = link.substring(link.indexOf('#') + 1, link.indexOf('#') + 44);
        JsonPath confirmed = Api.visitor().body(Map.of("token", token)).post("/petitions/confirm").then().statusCode(200).extract().jsonPath();
        String password = confirmed.getString("password");
        free(Api.visitor().body(Map.of("number", confirmed.getString("number"), "password", password)).post("/petitions/follow")).then().statusCode(200);
        for (int i = 0; i < 6; i++) {
            free(Api.visitor().body(Map.of("number", confirmed.getString("number"), "password", password + "x")).post("/petitions/follow"));
        }
        free(Api.visitor().body(Map.of("number", confirmed.getString("number"), "password", password, "words", comment)).post("/petitions/supplement"));
        return List.of(password, token);
    }

    /** What is refused must not be repeated. */
    private void refusals(PrivacyExamples.Person person, String comment) {
        Map<String, Object> wrong = complaint(comment, person);
        for (Map.Entry<String, Object> fault : Map.<String, Object>of("channel", comment, "category", person.name(), "receivedOn", person.name(), "siteVisit", person.name()).entrySet()) {
            Map<String, Object> request = new HashMap<>(wrong);
            request.put(fault.getKey(), fault.getValue());
            free(evaluation().request().body(request).post("/complaints")).then().statusCode(400);
        }
        Map<String, Object> bad = new HashMap<>(wrong);
        bad.put("petitioner", Map.of("name", person.name(), "email", person.email() + " " + person.name(), "phone", person.name(), "address", person.address()));
        free(evaluation().request().body(bad).post("/complaints")).then().statusCode(400);
        bad.put("petitioner", Map.of("name", person.name().repeat(30), "email", person.email()));
        free(evaluation().request().body(bad).post("/complaints")).then().statusCode(400);
        free(evaluation().request().body("{\"petitioner\": {\"name\": \"" + person.name() + "\", \"phone\": \"" + person.phone() + "\"").post("/complaints")).then().statusCode(400);
        free(Api.visitor().body(Map.of("name", person.name(), "email", person.name(), "content", comment)).post("/petitions")).then().statusCode(400);
        free(evaluation().request().body(Map.of("purpose", person.phone(), "phone", person.phone())).post("/petitioner-searches")).then().statusCode(422);
        free(evaluation().request().body(Map.of("kind", "ACCESS", "name", person.name(), "receivedOn", "2026-01-01", "verification", "ID_DOCUMENT")).post("/data-subject-requests"))
                .then().statusCode(422);
        free(evaluation().request().queryParam("sort", person.phone()).get("/complaints"));
    }

    private void readings(PrivacyExamples.Person person) {
        for (Role role : List.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR)) {
            free(Api.as(role).queryParam("limit", 200).queryParam("sort", "-receivedOn").get("/complaints"));
            free(Api.as(role).queryParam("q", person.name()).get("/complaints"));
            free(Api.as(role).get("/complaint-statistics"));
        }
        free(Api.as(Role.CASE_OFFICER, unit("surveying")).get("/complaints"));
        free(evaluation().request().queryParam("within", 3660).get("/retention/cases"));
        free(evaluation().request().get("/data-subject-requests"));
        free(Api.as(Role.ADMINISTRATOR).get("/retention"));
        free(Api.as(Role.ADMINISTRATOR).get("/personal-data-keys"));
    }

    private static void assertFree(String where, Iterable<String> texts, List<String> secrets) {
        List<String> found = new ArrayList<>();
        texts.forEach(text -> secrets.stream().filter(text::contains).forEach(secret -> found.add(secret + " in: " + text.substring(Math.max(0, text.indexOf(secret) - 200), Math.min(text.indexOf(secret) + 100, text.length())))));
        assertEquals(List.of(), found, where);
    }
}
