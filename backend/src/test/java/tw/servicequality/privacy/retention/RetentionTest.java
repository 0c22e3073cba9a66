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

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.privacy.PrivacyExamples;

/** Cases become anonymous when their time is over, and not before. */
@QuarkusTest
class RetentionTest {

    private static final int FIVE_YEARS = 1827;
    private static final int LONG_AGO = FIVE_YEARS + 60;

    @Inject
    RetentionJob job;
    @Inject
    OfficeClock clock;

    /** As if nothing had ever run. */
    @BeforeEach
    void forgetRuns() {
        change("delete from retention_run");
        change("delete from job_run where job = 'retention-plan'");
        change("update complaint set closed_at = utc_timestamp(3) where closed_at < date_sub(utc_timestamp(3), interval 3 year) and anonymised_at is null");
    }

    /** A day later the plan may be made again. */
    private void run(Instant now) {
        change("delete from job_run where job = 'retention-plan'");
        job.run(now);
    }

    private JsonPath aCase(String id) {
        return evaluation().request().get("/complaints/" + id).then().statusCode(200).extract().jsonPath();
    }

    private boolean isAnonymous(String id) {
        return number("select count(*) from complaint where id = ? and anonymised_at is not null", UUID.fromString(id)) == 1;
    }

    private JsonPath lastRun() {
        return Api.as(Role.ADMINISTRATOR).get("/retention").then().statusCode(200).extract().jsonPath();
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

        run(clock.now());

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
        run(clock.now());
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
        run(clock.now());
        assertFalse(isAnonymous(first), "its follow-up is open");
        evaluation().request().queryParam("within", 0).get("/retention/cases").then().body("items.find { it.id == '" + first + "' }.waitsFor", equalTo(number));
        PrivacyExamples.close(again);
        closedDaysAgo(again, LONG_AGO - 10);
        run(clock.now());
        assertTrue(isAnonymous(first));
        assertTrue(isAnonymous(again));
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
    void a_held_case_stays_until_the_hold_is_lifted() {
        String id = closed("訴訟中", person());
        closedDaysAgo(id, LONG_AGO);
        evaluation().request().body(Map.of("reason", "行政訴訟進行中")).put("/retention/holds/" + id).then().statusCode(204);
        evaluation().request().body(Map.of("reason", "再一次")).put("/retention/holds/" + id).then().statusCode(409);
        evaluation().request().get("/retention/holds").then().statusCode(200).body("items.find { it.id == '" + id + "' }.hold.reason", equalTo("行政訴訟進行中"));
        run(clock.now());
        assertFalse(isAnonymous(id));
        evaluation().request().delete("/retention/holds/" + id).then().statusCode(204);
        evaluation().request().delete("/retention/holds/" + id).then().statusCode(404);
        run(clock.now());
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
        run(clock.now());
        assertTrue(isAnonymous(id));
        for (String improvement : List.of(ofCase, ofAnswer)) {
            String rest = evaluation().request().get("/improvements/" + improvement).then().statusCode(200).body("finding", equalTo("（已去識別化）"))
                    .body("attachments", hasSize(0)).body("source.label", notNullValue()).body("unit.code", equalTo("surveying")).extract().asString();
            assertFalse(rest.contains(person.name()), rest);
        }
        evaluation().request().get("/attachments/" + file).then().statusCode(404);
        assertEquals(List.of(), rows("select changes from improvement_event where concat_ws(' ', words, changes) like ?", "%" + person.name() + "%"));
    }

    /** Waits until so many statements on cases wait for a row. */
    private static void awaitWaiting(int many) throws InterruptedException {
        for (int i = 0; i < 200 && waiting() < many; i++) {
            Thread.sleep(50);
        }
    }

    /** How many statements wait. MySQL cannot list its processes in the moment in which one of them writes bytes that are no text, such as a key: then none does. */
    private static long waiting() {
        try {
            return Sql.number("select count(*) from information_schema.processlist where info like '%from complaint %for update%' and info not like '%processlist%'");
        } catch (IllegalStateException fault) {
            if (fault.getMessage().contains("Cannot convert string")) {
                return 0;
            }
            throw fault;
        }
    }

    /** Retention has chosen two cases and waits for the first; what happens meanwhile to the second. */
    private void whileABatchWaits(Runnable meanwhile, String first) throws Exception {
        try (Connection locking = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                ExecutorService nodes = Executors.newSingleThreadExecutor()) {
            locking.setAutoCommit(false);
            try (PreparedStatement lock = locking.prepareStatement("select id from complaint where id = unhex(?) for update")) {
                lock.setString(1, first.replace("-", ""));
                lock.executeQuery();
            }
            Future<?> batch = nodes.submit(() -> run(clock.now()));
            try {
                awaitWaiting(1);
                meanwhile.run();
            } finally {
                locking.rollback();
            }
            batch.get();
        }
    }

    @Test
    void what_is_held_or_comes_again_while_a_batch_is_under_way_stays() throws Exception {
        String first = closed("先", person());
        String held = closed("批次進行中保留", person());
        String old = closed("批次進行中再陳情", person());
        String before = closed("批次進行中其後案保留", person());
        closedDaysAgo(first, LONG_AGO + 9);
        closedDaysAgo(held, LONG_AGO + 8);
        closedDaysAgo(old, LONG_AGO + 7);
        closedDaysAgo(before, LONG_AGO + 6);
        String after = evaluation().request().body(complaint("後案", person())).post("/complaints/" + before + "/follow-up").then().statusCode(201).extract().path("id");
        PrivacyExamples.close(after);
        closedDaysAgo(after, LONG_AGO);
        whileABatchWaits(() -> {
            evaluation().request().body(Map.of("reason", "剛剛起訴")).put("/retention/holds/" + held).then().statusCode(204);
            evaluation().request().body(Map.of("reason", "剛剛起訴")).put("/retention/holds/" + after).then().statusCode(204);
            evaluation().request().body(complaint("又來", person())).post("/complaints/" + old + "/follow-up").then().statusCode(201);
        }, first);
        assertTrue(isAnonymous(first));
        assertFalse(isAnonymous(held), "it is held");
        assertFalse(isAnonymous(old), "its follow-up is open");
        assertFalse(isAnonymous(before), "the case that follows it is held");
        evaluation().request().delete("/retention/holds/" + after).then().statusCode(204);
    }

    @Test
    void a_case_that_becomes_anonymous_while_somebody_wants_to_hold_it_is_not_held() throws Exception {
        String id = closed("太晚保留", person());
        UUID key = UUID.fromString(id);
        try (Connection erasing = Arc.container().instance(AgroalDataSource.class).get().getConnection();
                ExecutorService nodes = Executors.newSingleThreadExecutor()) {
            erasing.setAutoCommit(false);
            try (PreparedStatement erase = erasing.prepareStatement("update complaint set anonymised_at = utc_timestamp(3) where id = unhex(?)")) {
                erase.setString(1, id.replace("-", ""));
                erase.executeUpdate();
            }
            Api.SignedIn holder = evaluation();
            Future<Integer> hold = nodes.submit(() -> holder.request().body(Map.of("reason", "太晚")).put("/retention/holds/" + id).statusCode());
            Thread.sleep(1500); // whatever it waits for, it waits
            erasing.commit();
            assertEquals(422, hold.get());
        }
        assertEquals(0, number("select count(*) from retention_hold where complaint_id = ?", key));
    }

    @Test
    void a_clock_that_leaps_forty_days_takes_nothing_before_somebody_confirms() {
        run(clock.now());
        String id = closed("四十天後才到期", person());
        closedDaysAgo(id, FIVE_YEARS - 20);
        Instant leapt = clock.now().plus(Duration.ofDays(40));
        run(leapt);
        run(leapt.plus(Duration.ofDays(1)));
        assertFalse(isAnonymous(id), "not on the next day of the wrong clock either");
        JsonPath waiting = lastRun();
        assertEquals("WAITING", waiting.getString("runs[0].state"));
        assertEquals("REPLACED", waiting.getString("runs[1].state"));
        assertTrue(waiting.getList("runs[0].doubts").containsAll(List.of("LONG_PAUSE", "CLOCKS_DIFFER")));
        String run = waiting.getString("runs[0].id");
        Api.as(Role.SECRETARY).header("If-Match", "\"0\"").post("/retention/runs/" + run + "/confirm").then().statusCode(403);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"9\"").post("/retention/runs/" + run + "/confirm").then().statusCode(412);
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"0\"").post("/retention/runs/" + run + "/confirm").then().statusCode(200).body("state", equalTo("RUNNING"));
        Api.as(Role.ADMINISTRATOR).header("If-Match", "\"1\"").post("/retention/runs/" + run + "/confirm").then().statusCode(409);
        job.run(clock.now());
        assertTrue(isAnonymous(id));
        assertEquals("DONE", lastRun().getString("runs[0].state"));
        assertEquals(1, lastRun().getInt("runs[0].gone"));
    }

    @Test
    void more_than_usual_waits_for_somebody_and_several_nodes_do_it_once() throws Exception {
        run(clock.now());
        change("update complaint set closed_at = utc_timestamp(3) where state = 'CLOSED' and anonymised_at is null");
        List<String> many = java.util.stream.IntStream.range(0, 22).mapToObj(i -> {
            String id = register("很多 " + i, person());
            step(evaluation().request(), id, "withdraw", Map.of("words", "撤回")).then().statusCode(200);
            closedDaysAgo(id, LONG_AGO + i);
            return id;
        }).toList();
        // Whatever other tests left: these are more than a tenth of all.
        change("update complaint set anonymised_at = utc_timestamp(3) where state = 'CLOSED' and anonymised_at is null and closed_at > date_sub(utc_timestamp(3), interval 1 year)");
        run(clock.now());
        assertEquals(List.of("MANY_CASES"), lastRun().getList("runs[0].doubts"));
        assertFalse(isAnonymous(many.getFirst()));
        evaluation().request().header("If-Match", "\"0\"").post("/retention/runs/" + lastRun().getString("runs[0].id") + "/confirm").then().statusCode(200);
        tw.servicequality.platform.Mails.onNodes(4, () -> job.run(clock.now()));
        job.run(clock.now());
        many.forEach(id -> assertTrue(isAnonymous(id)));
        assertEquals(22, lastRun().getInt("runs[0].gone"));
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
        run(clock.now());
        String done = requested("state = 'DONE', decided_on = '2019-01-01', done_on = date_sub(utc_date(), interval 1830 day)");
        String decided = requested("decided_on = date_sub(utc_date(), interval 1830 day)");
        String young = requested("decided_on = date_sub(utc_date(), interval 1800 day)");
        String old = requested("verification_note = '舊的說明', sealed = sealed");
        run(clock.now());
        for (String gone : List.of(done, decided)) {
            evaluation().request().get("/data-subject-requests/" + gone).then().statusCode(200).body("person", nullValue()).body("verificationNote", nullValue());
            assertEquals(0, number("select count(*) from data_subject_request where sealed is not null and id = ?", UUID.fromString(gone)));
        }
        evaluation().request().get("/data-subject-requests/" + young).then().body("person", notNullValue()).body("verificationNote", equalTo("本人出示戶籍謄本"));
        assertEquals(0, number("select count(*) from data_subject_request where verification_note is not null"), "those of old are sealed too");
        evaluation().request().get("/data-subject-requests/" + old).then().body("verificationNote", equalTo("舊的說明"));
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
        run(clock.now());
        assertTrue(isAnonymous(id));
        late.request().get("/complaints/" + id).then().statusCode(404);
    }
}
