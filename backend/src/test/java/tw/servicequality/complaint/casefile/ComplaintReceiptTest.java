package tw.servicequality.complaint.casefile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.rules.CaseNumber;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Cases that are registered later than they came in, and cases that another system had ended before. */
@QuarkusTest
class ComplaintReceiptTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private static Map<String, Object> handled(LocalDate repliedOn) {
        return new HashMap<>(Map.of("unit", "surveying", "outcome", "EXPLAINED", "reply", "已於現場說明。", "repliedOn", repliedOn.toString(), "handlerName", "林前手"));
    }

    private static ValidatableResponse send(Role role, Map<String, Object> request) {
        return (role == Role.EVALUATION_OFFICER ? Api.as(role) : Api.as(role, unit("surveying"))).body(request).post("/complaints").then();
    }

    @Test
    void the_deadline_runs_from_the_day_of_receipt_and_the_number_carries_it() {
        LocalDate received = TODAY.minusDays(2);
        String due = Api.visitor().queryParam("from", received.toString()).queryParam("days", 6).get("/working-days/due").path("due");
        send(Role.CASE_OFFICER, with(complaint("週五收到的信"), "receivedOn", received.toString())).statusCode(201).body("receivedOn", equalTo(received.toString()))
                .body("dueOn", equalTo(due)).body("number", startsWith(CaseNumber.of(received, 1).substring(0, 9)));
    }

    @Test
    void numbers_of_another_day_follow_each_other_too() {
        Map<String, Object> request = with(complaint("補登"), "receivedOn", TODAY.minusDays(3).toString());
        long first = Long.parseLong(register(request).getString("number").substring(9));
        assertEquals(first + 1, Long.parseLong(register(request).getString("number").substring(9)));
    }

    @Test
    void a_case_whose_deadline_has_passed_is_registered_by_evaluation_alone() {
        Map<String, Object> request = with(complaint("遲來的登錄"), "receivedOn", TODAY.minusDays(40).toString());
        for (Role role : new Role[] {Role.CASE_OFFICER, Role.SECTION_CHIEF}) {
            send(role, request).statusCode(422).body("errors.field", contains("receivedOn")).body("errors.code", contains("received-past-deadline"));
        }
        String id = register(request).getString("id");
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("light", equalTo("RED"));
    }

    @ParameterizedTest
    @CsvSource({"2000-12-31, received-too-early", "2999-01-01, received-in-future"})
    void a_day_that_cannot_be_is_refused(String day, String code) {
        send(Role.EVALUATION_OFFICER, with(complaint("不可能的一天"), "receivedOn", day)).statusCode(422).body("errors.field", contains("receivedOn"))
                .body("errors.code", contains(code));
    }

    @Test
    void a_year_without_calendar_is_refused_as_such() {
        send(Role.EVALUATION_OFFICER, with(complaint("很久以前"), "receivedOn", "2003-05-05")).statusCode(422)
                .body("type", equalTo("urn:service-quality:problem:calendar-year-missing"));
    }

    @Test
    void the_day_of_receipt_is_never_changed() {
        JsonPath made = register(complaint("收件日"));
        Map<String, Object> other = with(complaint("收件日"), "receivedOn", TODAY.minusDays(1).toString());
        String path = "/complaints/" + made.getString("id");
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(other).put(path).then().statusCode(422).body("errors.code", contains("received-fixed"));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(with(other, "receivedOn", TODAY.toString())).put(path).then().statusCode(200)
                .body("receivedOn", equalTo(TODAY.toString()));
    }

    @Test
    void a_case_that_another_system_ended_is_closed_and_nobody_is_written_to() {
        LocalDate received = TODAY.minusDays(30);
        LocalDate replied = TODAY.minusDays(28);
        int took = Api.visitor().queryParam("from", received.toString()).queryParam("to", replied.toString()).get("/working-days/count").path("workingDays");
        long mails = Sql.number("select count(*) from outgoing_mail");
        Map<String, Object> request = with(with(complaint("舊系統辦結"), "receivedOn", received.toString()), "handled", handled(replied));
        String id = send(Role.EVALUATION_OFFICER, request).statusCode(201).body("state", equalTo("CLOSED")).body("outcome", equalTo("EXPLAINED"))
                .body("reply", equalTo("已於現場說明。")).body("unit.code", equalTo("surveying")).body("handlerName", equalTo("林前手"))
                .body("surveyExemption", equalTo("其他系統已辦結")).body("repliedAt", equalTo(replied.atStartOfDay(OfficeClock.TAIPEI).toInstant().toString()))
                .body("events.kind", contains("REGISTERED", "BROUGHT_OVER")).body("events[1].words", equalTo("測量課 林前手，" + CaseReplies.roc(replied) + "回復"))
                .extract().path("id");
        assertEquals(mails, Sql.number("select count(*) from outgoing_mail"));
        assertEquals(0, Sql.number("select count(*) from case_feedback where case_id = unhex(replace(?, '-', ''))", id));
        assertEquals(took, Sql.number("select working_days from complaint where id = unhex(replace(?, '-', ''))", id));
        assertEquals(1, Sql.number("select on_time from complaint where id = unhex(replace(?, '-', ''))", id));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("purpose", "核對移入資料")).post("/complaints/" + id + "/reveal").then().statusCode(200);
        Api.as(Role.EVALUATION_OFFICER).body(complaint("又來了")).post("/complaints/" + id + "/follow-up").then().statusCode(201);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("events.kind", contains("REGISTERED", "BROUGHT_OVER", "REVEALED", "FOLLOWED_UP"));
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(409);
    }

    @Test
    void what_was_answered_late_elsewhere_was_late() {
        Map<String, Object> request = with(with(complaint("逾期辦結"), "receivedOn", TODAY.minusDays(60).toString()), "handled", handled(TODAY.minusDays(1)));
        String id = register(request).getString("id");
        assertEquals(0, Sql.number("select on_time from complaint where id = unhex(replace(?, '-', ''))", id));
    }

    @Test
    void only_evaluation_brings_over_and_only_a_case_that_is_new() {
        Map<String, Object> request = with(complaint("移入"), "handled", handled(TODAY));
        send(Role.CASE_OFFICER, request).statusCode(403);
        send(Role.SECTION_CHIEF, request).statusCode(403);
        JsonPath made = register(complaint("移入"));
        Api.as(Role.EVALUATION_OFFICER).header("If-Match", "\"0\"").body(request).put("/complaints/" + made.getString("id")).then().statusCode(422)
                .body("errors.code", contains("handled-fixed"));
    }

    @ParameterizedTest
    @CsvSource({"unit, nobody, handled.unit, unit-unknown, 422", "outcome, DISMISSED, handled.dismissalGround, ground-required, 422",
        "outcome, TRANSFERRED, handled.agency, agency-required, 422", "outcome, WITHDRAWN, handled.outcome, outcome-not-by-reply, 422",
        "dismissalGround, ANSWERED_BEFORE, handled.dismissalGround, ground-not-allowed, 422", "repliedOn, 2025-01-02, handled.repliedOn, replied-before-received, 422",
        "repliedOn, 2999-01-01, handled.repliedOn, replied-in-future, 422", "reply, ' ', handled.reply, not-blank, 400", "unit, '', handled.unit, not-blank, 400"})
    void what_does_not_fit_together_is_told_where_it_stands(String field, String value, String place, String code, int status) {
        send(Role.EVALUATION_OFFICER, with(complaint("不合"), "handled", with(handled(TODAY), field, value))).statusCode(status).body("errors.field", hasItem(place))
                .body("errors.code", hasItem(code));
    }

    @Test
    void a_case_that_was_ended_elsewhere_may_be_confidential() {
        Api.SignedIn registrar = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Map<String, Object> request = with(with(complaint("保密移入"), "handled", handled(TODAY)), "confidential", true);
        String id = registrar.request().body(request).post("/complaints").then().statusCode(201).extract().path("id");
        registrar.request().get("/complaints/" + id).then().statusCode(200);
        Api.newAccount(null, Role.DIRECTOR).request().get("/complaints/" + id).then().statusCode(404);
    }

    @Test
    void the_same_number_of_the_other_system_is_refused_for_what_was_brought_over_too() {
        Map<String, Object> request = with(with(complaint("重複"), "handled", handled(TODAY)), "externalId", "OLD-" + UUID.randomUUID());
        register(request);
        send(Role.EVALUATION_OFFICER, request).statusCode(409).body("errors.code", contains("taken")).body("errors.field[1]", nullValue());
    }
}
