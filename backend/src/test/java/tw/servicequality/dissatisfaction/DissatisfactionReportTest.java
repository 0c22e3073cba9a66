package tw.servicequality.dissatisfaction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.TODAY;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.UNIT;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.answered;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.approved;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.begun;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.bytes;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.chief;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.confidential;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.evaluation;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.fill;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.freshMonth;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.nothing;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.officer;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.request;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.secretary;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.unit;
import static tw.servicequality.dissatisfaction.DissatisfactionExamples.words;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Beginning reports, who sees them, and what the unit says in them. */
@QuarkusTest
class DissatisfactionReportTest {

    @Inject
    DissatisfactionReportService reports;
    @Inject
    DissatisfactionWordsPlace place;

    @Test
    void a_report_gathers_the_months_answers_and_takes_what_the_unit_says() {
        YearMonth month = freshMonth();
        DissatisfactionExamples.Answered first = answered(UNIT, month);
        answered("surveying", month);
        answered(UNIT, month.plusMonths(1));
        String id = officer(UNIT).request().body(request(UNIT, month)).post("/dissatisfaction-reports").then().statusCode(201).body("state", equalTo("DRAFT"))
                .body("lines.caseNumber", contains(first.number())).body("lines[0].answerId", equalTo(first.answerId())).body("lines[0].cause", nullValue())
                .body("lines[0].topic.name", notNullValue()).body("lines[0].scores.courtesy", equalTo(1)).body("nothing", equalTo(false)).body("over", equalTo(true))
                .body("allowedActions", contains("update")).body("steps.kind", contains("CREATED")).extract().path("id");
        fill(officer(UNIT).request(), id, words(first.answerId(), " 等候過久 👍 𠮷\n第二行 ")).then().statusCode(200)
                .body("lines[0].cause", equalTo("等候過久 👍 𠮷\n第二行")).body("lines[0].measure", equalTo("增派人力。"));
        freshMonth();
        DissatisfactionExamples.Answered later = answered(UNIT, month);
        Response seen = evaluation().request().get("/dissatisfaction-reports/" + id);
        seen.then().body("lines.caseNumber", containsInAnyOrder(first.number(), later.number())).body("allowedActions", contains("update", "submit"));
        assertFalse(seen.asString().contains("留言不可外流"), "the comment stands at the case alone");
        fill(chief(UNIT).request(), id, words(later.answerId(), "另一件")).then().statusCode(200)
                .body("lines.find { it.answerId == '" + first.answerId() + "' }.cause", equalTo("等候過久 👍 𠮷\n第二行"));
        fill(chief(UNIT).request(), id, Map.of("answerId", later.answerId(), "cause", " ")).then().statusCode(200)
                .body("lines.find { it.answerId == '" + later.answerId() + "' }.cause", nullValue())
                .body("lines.find { it.answerId == '" + later.answerId() + "' }.review", nullValue());
    }

    @Test
    void two_clicks_make_one_report() throws Exception {
        YearMonth month = freshMonth();
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(4, () -> codes.add(evaluation().request().body(request(UNIT, month)).post("/dissatisfaction-reports").statusCode()));
        assertEquals(List.of(201, 409, 409, 409), codes.stream().sorted().toList());
        evaluation().request().body(request(UNIT, month)).post("/dissatisfaction-reports").then().statusCode(409).body("errors.code", contains("report-exists"));
        YearMonth other = freshMonth();
        String key = UUID.randomUUID().toString();
        String id = evaluation().request().header("Idempotency-Key", key).body(nothing(UNIT, other)).post("/dissatisfaction-reports").then().statusCode(201)
                .extract().path("id");
        evaluation().request().header("Idempotency-Key", key).body(nothing(UNIT, other)).post("/dissatisfaction-reports").then().statusCode(201)
                .body("id", equalTo(id));
    }

    @ParameterizedTest(name = "{0} of surveying for {1}: {2}")
    @CsvSource({"CASE_OFFICER, surveying, 201", "SECTION_CHIEF, surveying, 201", "CASE_OFFICER, registration, 403", "SECTION_CHIEF, registration, 403",
        "EVALUATION_OFFICER, registration, 201", "SECRETARY, surveying, 403", "DIRECTOR, surveying, 403", "VIEWER, surveying, 403",
        "ADMINISTRATOR, surveying, 403"})
    void who_may_begin_one_for_whom(Role role, String unit, int status) {
        Api.as(role, unit("surveying")).body(request(unit, freshMonth())).post("/dissatisfaction-reports").then().statusCode(status);
    }

    @ParameterizedTest(name = "{0} of {1} reads one of surveying: {2}, changes it: {3}")
    @CsvSource({"CASE_OFFICER, surveying, 200, 200", "SECTION_CHIEF, surveying, 200, 200", "CASE_OFFICER, registration, 404, 404",
        "SECTION_CHIEF, registration, 404, 404", "EVALUATION_OFFICER, registration, 200, 200", "SECRETARY, registration, 200, 403",
        "DIRECTOR, registration, 200, 403", "VIEWER, surveying, 403, 403", "ADMINISTRATOR, surveying, 403, 403"})
    void who_reads_and_changes_it(Role role, String unit, int reads, int changes) {
        YearMonth month = freshMonth();
        DissatisfactionExamples.Answered answer = answered("surveying", month);
        String id = begun("surveying", month);
        Api.as(role, unit(unit)).get("/dissatisfaction-reports/" + id).then().statusCode(reads);
        Api.as(role, unit(unit)).get("/dissatisfaction-reports/" + id + "/document?format=PDF").then().statusCode(reads);
        fill(Api.as(role, unit(unit)), id, words(answer.answerId(), "原因")).then().statusCode(changes);
        Response list = Api.as(role, unit(unit)).queryParam("year", month.getYear()).get("/dissatisfaction-reports");
        if (reads == 403) {
            list.then().statusCode(403);
        } else {
            assertEquals(reads == 200, list.then().statusCode(200).extract().<List<String>>path("items.reportId").contains(id));
        }
    }

    @Test
    void the_list_shows_every_month_and_unit_with_what_can_be_done() {
        YearMonth month = freshMonth();
        answered("surveying", month);
        String done = approved(UNIT, month);
        int year = month.getYear();
        String cell = "items.find { it.month == " + month.getMonthValue() + " && it.unit.code == '%s' }.";
        evaluation().request().queryParam("year", year).get("/dissatisfaction-reports").then().statusCode(200).body("items[0].month", equalTo(12))
                .body(cell.formatted("surveying") + "answers", equalTo(1)).body(cell.formatted("surveying") + "state", nullValue())
                .body(cell.formatted("surveying") + "allowedActions", contains("create"))
                .body(cell.formatted("personnel") + "allowedActions", contains("create", "reportNothing"))
                .body(cell.formatted(UNIT) + "reportId", equalTo(done)).body(cell.formatted(UNIT) + "state", equalTo("APPROVED"))
                .body(cell.formatted(UNIT) + "approvedOn", equalTo(TODAY.toString())).body(cell.formatted(UNIT) + "answers", equalTo(1))
                .body(cell.formatted(UNIT) + "allowedActions", empty()).body("items.findAll { it.unit.code == 'evaluation' }", hasSize(0));
        secretary().request().queryParam("year", year).get("/dissatisfaction-reports").then().body(cell.formatted("personnel") + "allowedActions", empty());
        officer("surveying").request().queryParam("year", year).get("/dissatisfaction-reports").then().body("items", hasSize(12))
                .body("items.unit.code", everyItem(equalTo("surveying"))).body(cell.formatted("surveying") + "allowedActions", contains("create"));
        officer("surveying").request().queryParam("year", year).queryParam("unit", UNIT).get("/dissatisfaction-reports").then().body("items", empty());
        evaluation().request().queryParam("unit", UNIT).get("/dissatisfaction-reports").then().body("items", hasSize(TODAY.getMonthValue()))
                .body("items[0].over", equalTo(false)).body("items[0].allowedActions", contains("create"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit=nobody", "year=1", "year=abc", "year=2111"})
    void filters_are_checked(String filter) {
        evaluation().request().get("/dissatisfaction-reports?" + filter).then().statusCode(400);
    }

    @ParameterizedTest(name = "{0} = {1}: {2} {3}")
    @CsvSource({"unit, nobody, 422, unit-unknown", "unit, '', 400, ", "month, 13, 400, ", "month, 0, 400, ", "month, x, 400, ", "year, , 400, ", "year, 2100, 422, month-future",
        "nothing, vielleicht, 400, ", "state, APPROVED, 400, "})
    void a_report_that_cannot_be_is_refused(String field, String value, int status, String code) {
        Map<String, Object> request = request(UNIT, YearMonth.of(2011, 1));
        request.put(field, value != null && value.matches("\\d+") ? Integer.valueOf(value) : value);
        Response answer = evaluation().request().body(request).post("/dissatisfaction-reports");
        answer.then().statusCode(status);
        if (code != null) {
            answer.then().body("errors.code", contains(code));
        }
        assertEquals(0, Sql.number("select count(*) from dissatisfaction_report where of_year = 2011"));
    }

    @Test
    void nothing_is_submitted_in_one_click_where_there_is_nothing() {
        YearMonth month = freshMonth();
        for (RequestSpecification caller : List.of(chief(UNIT).request(), officer(UNIT).request())) {
            caller.body(nothing(UNIT, month)).post("/dissatisfaction-reports").then().statusCode(403);
        }
        evaluation().request().body(nothing(UNIT, month)).post("/dissatisfaction-reports").then().statusCode(201).body("state", equalTo("SUBMITTED"))
                .body("nothing", equalTo(true)).body("lines", empty()).body("submittedOn", equalTo(TODAY.toString()))
                .body("steps.kind", contains("CREATED", "SUBMITTED")).body("allowedActions", empty());
        YearMonth bad = freshMonth();
        answered(UNIT, bad);
        evaluation().request().body(nothing(UNIT, bad)).post("/dissatisfaction-reports").then().statusCode(422).body("errors.code", contains("answers-exist"));
        evaluation().request().body(nothing("personnel", YearMonth.from(TODAY))).post("/dissatisfaction-reports").then().statusCode(422)
                .body("errors.code", contains("month-not-over"));
        evaluation().request().queryParam("unit", UNIT).queryParam("year", bad.getYear()).get("/dissatisfaction-reports").then()
                .body("items.find { it.month == " + bad.getMonthValue() + " }.reportId", nullValue());
    }

    @Test
    void words_are_checked_and_nothing_is_lost() {
        YearMonth month = freshMonth();
        DissatisfactionExamples.Answered answer = answered(UNIT, month);
        DissatisfactionExamples.Answered others = answered("surveying", month);
        String id = begun(UNIT, month);
        fill(chief(UNIT).request(), id, words(answer.answerId(), "原因")).then().statusCode(200);
        fill(chief(UNIT).request(), id, words(others.answerId(), "別課")).then().statusCode(422).body("errors.field", contains("lines[0].answerId"))
                .body("errors.code", contains("answer-unknown"));
        fill(chief(UNIT).request(), id, words(answer.answerId(), "甲"), words(answer.answerId(), "乙")).then().statusCode(422)
                .body("errors.code", contains("answer-twice"));
        fill(chief(UNIT).request(), id, words("x", "甲")).then().statusCode(400);
        fill(chief(UNIT).request(), id, words(answer.answerId(), "字".repeat(1001))).then().statusCode(400).body("errors.field", contains("lines[0].cause"));
        fill(chief(UNIT).request(), id, words(answer.answerId(), "\u0000")).then().statusCode(400);
        fill(chief(UNIT).request(), id, Map.of("answerId", answer.answerId(), "caseNumber", "C1")).then().statusCode(400);
        chief(UNIT).request().body(Map.of("lines", List.of())).put("/dissatisfaction-reports/" + id).then().statusCode(428);
        chief(UNIT).request().header("If-Match", "\"0\"").body(Map.of("lines", List.of())).put("/dissatisfaction-reports/" + id).then().statusCode(412);
        chief(UNIT).request().get("/dissatisfaction-reports/" + id).then().body("lines[0].cause", equalTo("原因"));
    }

    @Test
    void of_two_who_fill_it_in_at_once_one_is_told_to_read_again() throws Exception {
        YearMonth month = freshMonth();
        DissatisfactionExamples.Answered answer = answered(UNIT, month);
        String id = begun(UNIT, month);
        String tag = DissatisfactionExamples.version(id);
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(2, () -> codes.add(chief(UNIT).request().header("If-Match", tag).body(Map.of("lines", List.of(words(answer.answerId(), "原因"))))
                .put("/dissatisfaction-reports/" + id).statusCode()));
        assertEquals(List.of(200, 412), codes.stream().sorted().toList());
    }

    @Test
    void of_a_confidential_case_others_learn_that_it_is_there_and_nothing_else() {
        YearMonth month = freshMonth();
        Api.SignedIn registrar = Api.newAccount(null, Role.EVALUATION_OFFICER);
        Api.SignedIn handler = Api.newAccount(unit(UNIT), Role.CASE_OFFICER);
        DissatisfactionExamples.Answered secret = confidential(UNIT, month, registrar, handler);
        // Who came later is named for nothing.
        Api.SignedIn late = Api.newAccount(unit(UNIT), Role.SECTION_CHIEF);
        DissatisfactionExamples.Answered open = answered(UNIT, month);
        String id = begun(UNIT, month);
        String canary = "保密內容" + UUID.randomUUID();
        fill(late.request(), id, words(secret.answerId(), canary)).then().statusCode(422).body("errors.code", contains("answer-unknown"));
        fill(handler.request(), id, words(secret.answerId(), canary)).then().statusCode(200)
                .body("lines.find { it.confidential }.cause", equalTo(canary)).body("lines.find { it.confidential }.hidden", equalTo(false));
        fill(late.request(), id, words(open.answerId(), "公開")).then().statusCode(200);
        DissatisfactionExamples.act(evaluation().request(), id, "submit", null).then().statusCode(200);
        for (Api.SignedIn other : List.of(late, officer(UNIT), Api.newAccount(null, Role.EVALUATION_OFFICER), secretary(), Api.account(null, Role.DIRECTOR))) {
            Response seen = other.request().get("/dissatisfaction-reports/" + id);
            seen.then().statusCode(200).body("lines.findAll { it.hidden }.size()", equalTo(1)).body("lines", hasSize(2));
            Map<String, Object> hidden = seen.path("lines.find { it.hidden }");
            assertTrue(hidden.keySet().containsAll(List.of("ordinal", "confidential", "hidden", "erased", "improvements")) && hidden.values().stream()
                    .filter(java.util.Objects::nonNull).count() == 5, hidden.toString());
            for (String word : List.of(secret.number(), secret.caseId(), secret.answerId(), canary)) {
                assertFalse(seen.asString().contains(word), other.name() + " learns " + word);
            }
        }
        registrar.request().get("/dissatisfaction-reports/" + id).then().body("lines.caseNumber", containsInAnyOrder(secret.number(), open.number()));
    }

    @Test
    void an_improvement_is_linked_to_its_answer_and_restricted_with_it() {
        YearMonth month = freshMonth();
        Api.SignedIn registrar = Api.newAccount(null, Role.EVALUATION_OFFICER);
        DissatisfactionExamples.Answered secret = confidential(UNIT, month, registrar, Api.newAccount(unit(UNIT), Role.CASE_OFFICER));
        DissatisfactionExamples.Answered answer = answered(UNIT, month);
        String id = begun(UNIT, month);
        Map<String, Object> finding = Map.of("finding", "等候過久", "unit", UNIT, "source", Map.of("kind", "FEEDBACK", "id", answer.answerId(), "label", "假的"));
        String number = chief(UNIT).request().body(finding).post("/improvements").then().statusCode(201).body("source.label", equalTo(answer.number()))
                .body("restricted", equalTo(false)).extract().path("number");
        chief(UNIT).request().get("/dissatisfaction-reports/" + id).then()
                .body("lines.find { it.answerId == '" + answer.answerId() + "' }.improvements.number", contains(number));
        Map<String, Object> hidden = Map.of("finding", "保密", "unit", UNIT, "source", Map.of("kind", "FEEDBACK", "id", secret.answerId()));
        Api.newAccount(unit(UNIT), Role.SECTION_CHIEF).request().body(hidden).post("/improvements").then().statusCode(422).body("errors.code", contains("source-unknown"));
        registrar.request().body(hidden).post("/improvements").then().statusCode(201).body("restricted", equalTo(true));
        Map<String, Object> none = Map.of("finding", "無", "unit", UNIT, "source", Map.of("kind", "FEEDBACK", "id", "x"));
        registrar.request().body(none).post("/improvements").then().statusCode(422);
    }

    @Test
    void words_go_with_the_personal_data_of_the_case_also_out_of_a_locked_report() {
        YearMonth month = freshMonth();
        String id = approved(UNIT, month);
        String caseId = evaluation().request().get("/dissatisfaction-reports/" + id).path("lines[0].caseId");
        UUID key = UUID.fromString(caseId);
        assertEquals(List.of(Map.of("cause", "等候過久。", "review", "人力不足。", "measure", "增派人力。")),
                QuarkusTransaction.requiringNew().call(() -> place.held(key)));
        QuarkusTransaction.requiringNew().run(() -> place.erase(key));
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(() -> place.held(key)));
        evaluation().request().get("/dissatisfaction-reports/" + id).then().body("lines[0].erased", equalTo(true)).body("lines[0].cause", nullValue())
                .body("lines[0].scores.courtesy", equalTo(1)).body("state", equalTo("APPROVED"));
        assertEquals(0, Sql.number("select count(*) from dissatisfaction_line where case_id = ? and cause is not null", bytes(caseId)));
    }

    @Test
    void list_and_report_cost_a_fixed_number_of_statements() {
        YearMonth month = freshMonth();
        answered(UNIT, month);
        String id = begun(UNIT, month);
        UUID key = UUID.fromString(id);
        assertEquals(3, Statements.in(() -> reports.periods(month.getYear(), null)), "units, reports, counts");
        assertEquals(7, Statements.in(() -> reports.get(key)), "report, lines, topics, answers, improvements, unit, steps; the program sees all");
        for (int i = 0; i < 3; i++) {
            answered(UNIT, month);
        }
        assertEquals(3, Statements.in(() -> reports.periods(month.getYear(), null)));
        assertEquals(7, Statements.in(() -> assertEquals(4, reports.get(key).lines().size())));
    }
}
