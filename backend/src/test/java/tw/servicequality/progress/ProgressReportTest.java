package tw.servicequality.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.progress.ProgressExamples.TODAY;
import static tw.servicequality.progress.ProgressExamples.UNIT;
import static tw.servicequality.progress.ProgressExamples.chief;
import static tw.servicequality.progress.ProgressExamples.evaluation;
import static tw.servicequality.progress.ProgressExamples.freshMonth;
import static tw.servicequality.progress.ProgressExamples.get;
import static tw.servicequality.progress.ProgressExamples.officer;
import static tw.servicequality.progress.ProgressExamples.opened;
import static tw.servicequality.progress.ProgressExamples.progress;
import static tw.servicequality.progress.ProgressExamples.request;
import static tw.servicequality.progress.ProgressExamples.secretary;
import static tw.servicequality.progress.ProgressExamples.store;
import static tw.servicequality.progress.ProgressExamples.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;

/** Reports are opened once, show what is known already, and are filled in by several people at a time. */
@QuarkusTest
class ProgressReportTest {

    @Test
    void a_report_is_opened_once_however_many_open_it() throws Exception {
        YearMonth month = freshMonth(UNIT);
        List<String> ids = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(4, () -> ids.add(officer(UNIT).request().body(request(UNIT, month)).post("/progress-reports").then().statusCode(200).extract().path("id")));
        assertEquals(1, new TreeSet<>(ids).size(), ids.toString());
        assertEquals(ids.getFirst(), opened(UNIT, month).path("id"));
        get(ids.getFirst()).then().body("steps.kind", contains("CREATED")).body("state", equalTo("DRAFT")).body("revision", equalTo(1));
    }

    @Test
    void it_shows_the_units_items_with_what_is_known_of_the_month() {
        String busy = "surveying";
        YearMonth month = freshMonth(busy);
        String item = "1.1.2.1.2";
        evaluation().request().body(Map.of("happenedOn", month.atDay(20).toString(), "kind", "training", "units", List.of(busy), "items", List.of(item), "title", "測量法令研討",
                "times", 1, "people", 18)).post("/activities").then().statusCode(201);
        evaluation().request().body(Map.of("happenedOn", month.atDay(20).toString(), "kind", "training", "units", List.of("registration"), "items", List.of(item), "title",
                "別課的研討", "times", 1, "people", 7)).post("/activities").then().statusCode(201);
        Response report = opened(busy, month);
        Map<String, Object> plan = Api.visitor().queryParam("unit", busy).queryParam("limit", 200).get("/action-items").jsonPath().getMap("");
        assertEquals(((List<?>) plan.get("items")).stream().map(it -> ((Map<?, ?>) it).get("code")).toList(), report.path("lines.item.code"));
        String line = "lines.find { it.item.code == '" + item + "' }.item.";
        report.then().body(line + "done.people", equalTo(18)).body(line + "activities.title", hasItem("測量法令研討")).body(line + "activities.title", not(hasItem("別課的研討")))
                .body(line + "criterion.code", equalTo("1.1.2")).body(line + "dimension.code", equalTo("1")).body(line + "subDimension.code", equalTo("1.1"))
                .body(line + "scheduleWords", hasSize(greaterThan(0))).body(line + "indicators.code", hasItem("TRAININGS_HELD"))
                .body(line + "benefit", containsString("滿意度90%"));
        String status = Api.as(Role.VIEWER).queryParam("year", month.getYear()).get("/item-statuses/" + item)
                .path("units.find { it.unit.code == '" + busy + "' }.months[" + (month.getMonthValue() - 1) + "]");
        assertEquals(status, report.path(line + "status"));
    }

    @Test
    void opening_it_costs_as_many_statements_for_many_lines_as_for_few() {
        YearMonth before = freshMonth(UNIT);
        YearMonth month = freshMonth(UNIT);
        for (int i = 0; !before.plusMonths(1).equals(month) && i < 2; i++) {
            before = month;
            month = freshMonth(UNIT);
        }
        opened(UNIT, before);
        opened("surveying", before);
        Response opened = opened(UNIT, month);
        evaluation().request().body(Map.of("happenedOn", month.atDay(2).toString(), "kind", "other", "units", List.of(UNIT, "surveying"), "items",
                List.of(opened.<String>path("lines[0].item.code")), "title", "兩課合辦")).post("/activities").then().statusCode(201);
        String few = opened.path("id");
        String many = opened("surveying", month).path("id");
        assertTrue(get(many).<List<Object>>path("lines").size() >= 70, "lines");
        Runnable small = () -> evaluation().request().get("/progress-reports/" + few).then().statusCode(200);
        Runnable large = () -> evaluation().request().get("/progress-reports/" + many).then().statusCode(200);
        small.run();
        large.run();
        assertEquals(Statements.in(small), Statements.in(large));
        assertTrue(Statements.in(large) <= 28, "statements " + Statements.in(large));
    }

    @Test
    void months_to_come_units_without_work_and_other_units_are_refused() {
        YearMonth next = YearMonth.from(TODAY).plusMonths(1);
        officer(UNIT).request().body(request(UNIT, next)).post("/progress-reports").then().statusCode(422).body("errors.code", contains("month-future"));
        evaluation().request().body(request("nobody", freshMonth(UNIT))).post("/progress-reports").then().statusCode(422).body("errors.code", contains("unit-unknown"));
        officer("surveying").request().body(request(UNIT, freshMonth(UNIT))).post("/progress-reports").then().statusCode(403);
        evaluation().request().body(request(UNIT, YearMonth.of(2020, 5))).post("/progress-reports").then().statusCode(422).body("errors.code", contains("unit-without-items"));
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        for (Api.SignedIn stranger : List.of(officer("surveying"), chief("surveying"))) {
            stranger.request().get("/progress-reports/" + id).then().statusCode(404);
            stranger.request().body(Map.of()).post("/progress-reports/" + id + "/continue").then().statusCode(404);
            stranger.request().body(Map.of("words", "探問")).post("/progress-reports/" + id + "/comments").then().statusCode(404);
            stranger.request().get("/progress-reports").then().body("items.unit.code", everyItem(equalTo("surveying")));
        }
    }

    @Test
    void a_line_is_stored_as_it_comes_and_what_it_lacks_is_told() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, 0, Map.of("narrative", " 規劃中 ")).then().statusCode(200).body("words.narrative", equalTo("規劃中")).body("words.kind", nullValue())
                .body("missing", hasItem("kind")).body("version", equalTo(1));
        store(officer(UNIT).request(), id, item, 1, Map.of("kind", "BEHIND", "narrative", "規劃中")).then().statusCode(200).body("missing", contains("cause", "countermeasure",
                "expectedOn")).body("version", equalTo(2));
        int version = store(officer(UNIT).request(), id, item, 2, Map.of("kind", "BEHIND", "cause", "經費未核定𠮷", "countermeasure", "爭取經費", "expectedOn", "2027-01-31"))
                .then().statusCode(200).body("missing", empty()).body("words.narrative", nullValue()).body("words.cause", equalTo("經費未核定𠮷")).extract().path("reportVersion");
        Response report = get(id);
        assertEquals(version, report.<Integer>path("version"));
        report.then().body("filled", equalTo(1)).body("missing.lineageId", not(hasItem(item)));
        store(officer(UNIT).request(), id, item, 3, Map.of("narrative", "字".repeat(2001))).then().statusCode(400);
        store(officer(UNIT).request(), id, item, 3, Map.of("narrative", "𠮷".repeat(2000))).then().statusCode(200);
        store(officer(UNIT).request(), id, UUID.randomUUID().toString(), 0, progress("不在月報")).then().statusCode(404);
        officer(UNIT).request().body(progress("無版本")).put("/progress-reports/" + id + "/lines/" + item).then().statusCode(428);
        officer(UNIT).request().header("If-Match", "\"0\"").body(Map.of("kind", "DONE")).put("/progress-reports/" + id + "/lines/" + item).then().statusCode(400);
        store(secretary().request(), id, item, 4, progress("秘書不填")).then().statusCode(403);
    }

    @Test
    void what_came_twice_is_stored_once() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, 0, progress("答覆在路上遺失")).then().statusCode(200);
        int version = get(id).path("version");
        store(officer(UNIT).request(), id, item, 0, progress("答覆在路上遺失")).then().statusCode(200).body("version", equalTo(1)).body("reportVersion", equalTo(version));
    }

    @Test
    void of_two_who_write_one_line_the_second_is_told_both_texts() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, 0, progress("甲寫的")).then().statusCode(200);
        store(chief(UNIT).request(), id, item, 0, Map.of("kind", "PROGRESS", "narrative", "乙寫的", "cause", "乙的原因")).then().statusCode(412).body("code", equalTo("stale-version"))
                .body("errors.field", contains("line", "narrative", "narrative", "cause", "cause"))
                .body("errors.code", contains("line-changed", "text-now", "text-sent", "text-now-empty", "text-sent"))
                .body("errors.message", hasItems("甲寫的", "乙寫的", "乙的原因")).body("errors[0].message", containsString("測試[CASE_OFFICER]"));
        get(id).then().body("lines[0].words.narrative", equalTo("甲寫的"));
        store(chief(UNIT).request(), id, item, 1, progress("乙寫的")).then().statusCode(200);
    }

    @Test
    void of_many_who_write_one_line_at_once_one_is_stored_and_others_lines_lose_nothing() throws Exception {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        List<String> items = get(id).path("lines.item.lineageId");
        List<Integer> codes = Collections.synchronizedList(new ArrayList<>());
        Mails.onNodes(4, () -> codes.add(store(officer(UNIT).request(), id, items.getFirst(), 0, progress("同時" + UUID.randomUUID())).statusCode()));
        assertEquals(List.of(200, 412, 412, 412), codes.stream().sorted().toList());
        List<String> waiting = Collections.synchronizedList(new ArrayList<>(items.subList(1, 4)));
        codes.clear();
        Mails.onNodes(3, () -> codes.add(store(officer(UNIT).request(), id, waiting.removeFirst(), 0, progress("各寫各的")).statusCode()));
        assertEquals(List.of(200, 200, 200), codes);
        get(id).then().body("filled", equalTo(4));
        assertEquals(4, Sql.number("select count(*) from progress_line where report_id = unhex(replace(?, '-', ''))", id));
    }

    @Test
    void one_click_for_all_the_rest_leaves_what_is_behind_and_overwrites_nothing() {
        String id = opened("evaluation", freshMonth("evaluation")).path("id");
        Response before = get(id);
        String told = before.path("lines[0].item.lineageId");
        store(evaluation().request(), id, told, 0, progress("已有進展")).then().statusCode(200);
        List<String> plain = before.path("lines.findAll { it.item.status in ['NO_DATA', 'NOT_DUE', 'ON_TRACK'] }.item.lineageId");
        List<String> behind = before.path("lines.findAll { it.item.status in ['ATTENTION', 'BEHIND', 'OVERDUE'] }.item.lineageId");
        Response after = evaluation().request().body(Map.of()).post("/progress-reports/" + id + "/continue");
        after.then().statusCode(200).body("lines.find { it.item.lineageId == '" + told + "' }.words.narrative", equalTo("已有進展"));
        assertEquals(new TreeSet<>(plain.stream().filter(it -> !it.equals(told)).toList()),
                new TreeSet<>(after.<List<String>>path("lines.findAll { it.words.kind == 'CONTINUING' }.item.lineageId")));
        assertTrue(after.<List<String>>path("missing.lineageId").containsAll(behind.stream().filter(it -> !it.equals(told)).toList()));
        evaluation().request().body(Map.of()).post("/progress-reports/" + id + "/continue").then().statusCode(200).body("version", equalTo(after.<Integer>path("version")));
        evaluation().request().body(Map.of("lineageIds", List.of(UUID.randomUUID()))).post("/progress-reports/" + id + "/continue").then().statusCode(422)
                .body("errors.field", contains("lineageIds[0]")).body("errors.code", contains("item-not-in-report"));
    }

    @Test
    void last_months_words_are_taken_over_without_their_date() {
        YearMonth month = freshMonth("information");
        String last = opened("information", month).path("id");
        List<String> items = get(last).path("lines.item.lineageId");
        store(officer("information").request(), last, items.get(0), 0, Map.of("kind", "BEHIND", "narrative", "上月文字", "cause", "上月原因", "countermeasure", "上月對策", "expectedOn",
                "2025-12-31")).then().statusCode(200);
        store(officer("information").request(), last, items.get(1), 0, progress("另一項")).then().statusCode(200);
        String id = opened("information", freshMonth("information")).path("id");
        get(id).then().body("lines[0].previous.narrative", equalTo("上月文字")).body("lines[2].previous", nullValue());
        store(officer("information").request(), id, items.get(1), 0, progress("已寫的不動")).then().statusCode(200);
        officer("information").request().body(Map.of()).post("/progress-reports/" + id + "/take-over").then().statusCode(200).body("lines[0].words.narrative", equalTo("上月文字"))
                .body("lines[0].words.cause", equalTo("上月原因")).body("lines[0].words.expectedOn", nullValue()).body("lines[1].words.narrative", equalTo("已寫的不動"))
                .body("lines[2].words.kind", nullValue()).body("filled", equalTo(2));
    }

    @Test
    void what_research_and_evaluation_write_in_a_units_place_is_told_as_such() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        store(officer(UNIT).request(), id, item, 0, progress("課室寫的")).then().statusCode(200).body("words.correction", nullValue());
        store(evaluation().request(), id, item, 1, progress("研考寫的")).then().statusCode(200).body("words.correction.before", equalTo("課室寫的"));
        store(evaluation().request(), id, item, 2, progress("研考又寫")).then().statusCode(200).body("words.correction.before", equalTo("課室寫的"));
        store(officer(UNIT).request(), id, item, 3, progress("課室再寫")).then().statusCode(200).body("words.correction", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"unit\":\"personnel\",\"year\":2026}", "{\"unit\":\"personnel\",\"year\":2026,\"month\":13}", "{\"unit\":\"\",\"year\":2026,\"month\":1}",
        "{\"unit\":\"personnel\",\"year\":1,\"month\":1}", "{\"unit\":\"personnel\",\"year\":2026,\"month\":1,\"state\":\"REVIEWED\"}", "[]", "{"})
    void bad_requests_open_nothing(String body) {
        long before = Sql.number("select count(*) from progress_report");
        evaluation().request().body(body).post("/progress-reports").then().statusCode(400);
        assertEquals(before, Sql.number("select count(*) from progress_report"));
    }

    @Test
    void the_year_lists_every_unit_and_month_in_six_statements() {
        Response year = evaluation().request().queryParam("year", 2025).get("/progress-reports");
        year.then().statusCode(200).body("items", hasSize(7 * 12)).body("items[0].month", equalTo(1)).body("items[83].month", equalTo(12))
                .body("items.unit.code", hasItems("surveying", "evaluation", "personnel"));
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String cell = "items.find { it.reportId == '" + id + "' }.";
        Response known = get(id);
        evaluation().request().queryParam("year", known.<Integer>path("year")).get("/progress-reports").then().body(cell + "state", equalTo("DRAFT"))
                .body(cell + "items", equalTo(known.<List<Object>>path("lines").size())).body(cell + "due.date", equalTo(known.path("due.date")))
                .body(cell + "version", equalTo(known.<Integer>path("version")));
        evaluation().request().queryParam("unit", "nobody").get("/progress-reports").then().statusCode(400).body("errors.field", contains("unit"));
        evaluation().request().queryParam("year", 2019).get("/progress-reports").then().statusCode(200).body("items", empty());
        assertEquals(6, Statements.in(() -> evaluation().request().queryParam("year", 2025).get("/progress-reports").then().statusCode(200)));
    }

    @ParameterizedTest(name = "{0} due on {1}")
    @CsvSource({"2025-09, 2025-10-07, 2025-10-05", "2026-03, 2026-04-07, 2026-04-05", "2025-12, 2026-01-05, 2026-01-05"})
    void the_due_day_rolls_over_days_that_are_not_worked(YearMonth month, String due, String official) {
        String cell = "items.find { it.month == " + month.getMonthValue() + " }.due.";
        chief(UNIT).request().queryParam("year", month.getYear()).get("/progress-reports").then().body(cell + "date", equalTo(due)).body(cell + "official", equalTo(official))
                .body("items.unit.code", everyItem(equalTo(UNIT)));
    }

    @Test
    void a_draft_of_a_month_long_over_is_late_with_the_arithmetic() {
        Response report = get(opened(UNIT, freshMonth(UNIT)).path("id"));
        String due = report.path("due.date");
        int late = Api.as(Role.VIEWER).queryParam("from", due).queryParam("to", TODAY.toString()).get("/working-days/count").path("workingDays");
        List<Integer> counted = report.<List<Integer>>path("lateness.days.counted").stream().filter(it -> it != null).toList();
        assertTrue(counted.size() >= late && counted.size() <= late + 1, late + " and " + counted.size());
        report.then().body("lateness.workingDays", equalTo(counted.size())).body("lateness.due", equalTo(due)).body("lateness.came", equalTo(TODAY.toString()));
        assertNotEquals(0, late);
    }

    @Test
    void evidence_belongs_to_its_line_and_is_read_by_who_reads_the_report() {
        String id = opened(UNIT, freshMonth(UNIT)).path("id");
        String item = get(id).path("lines[0].item.lineageId");
        String file = officer(UNIT).request().contentType("application/octet-stream").queryParam("fileName", "簽到簿.pdf").body(Samples.of("pdf")).post("/attachments").then()
                .statusCode(201).extract().path("id");
        Map<String, Object> words = progress("附佐證");
        words.put("attachmentIds", List.of(file));
        store(officer(UNIT).request(), id, item, 0, words).then().statusCode(200).body("words.attachments.id", contains(file));
        store(officer(UNIT).request(), id, item, 1, progress("附佐證，檔案不變")).then().statusCode(200).body("words.attachments.id", contains(file));
        evaluation().request().get("/attachments/" + file).then().statusCode(200);
        officer("surveying").request().get("/attachments/" + file).then().statusCode(404);
        get(id).then().body("lines[0].words.attachments.fileName", contains("簽到簿.pdf"));
        words.put("attachmentIds", List.of(UUID.randomUUID()));
        store(officer(UNIT).request(), id, item, 2, words).then().statusCode(422).body("errors.code", contains("attachment-unknown"));
        words.put("attachmentIds", List.of());
        store(officer(UNIT).request(), id, item, 2, words).then().statusCode(200).body("words.attachments", empty());
        assertEquals(unit(UNIT).toString(), get(id).path("unit.id"));
    }
}
