package tw.servicequality.complaint.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.complaint.imports.ComplaintFiles.EVALUATION;
import static tw.servicequality.complaint.imports.ComplaintFiles.HEADINGS;
import static tw.servicequality.complaint.imports.ComplaintFiles.check;
import static tw.servicequality.complaint.imports.ComplaintFiles.confirm;
import static tw.servicequality.complaint.imports.ComplaintFiles.csv;
import static tw.servicequality.complaint.imports.ComplaintFiles.idOf;
import static tw.servicequality.complaint.imports.ComplaintFiles.line;
import static tw.servicequality.complaint.imports.ComplaintFiles.mark;
import static tw.servicequality.complaint.imports.ComplaintFiles.send;
import static tw.servicequality.complaint.imports.ComplaintFiles.store;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.complaint.casefile.Complaint;
import tw.servicequality.complaint.reading.Complaints;
import tw.servicequality.complaint.retention.CaseErasure;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Files of complaints: new cases, cases that are put right, and what is refused. */
@QuarkusTest
class ComplaintImportTest {

    private static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    @Inject
    Complaints complaints;

    @Inject
    CaseErasure erasure;

    @Test
    void cases_of_a_file_are_registered_as_by_single_requests() {
        String mark = mark();
        ComplaintFiles.Outcome done = store(EVALUATION, csv(HEADINGS, line(mark + "-1", "匯入第一件" + mark), line(mark + "-2", "匯入第二件")));
        assertEquals("DONE 2 0 0 0", done.state() + " " + done.counts());
        String id = idOf(mark + "-1");
        String due = Api.visitor().queryParam("from", TODAY.toString()).queryParam("days", 6).get("/working-days/due").path("due");
        JsonPath one = EVALUATION.get().get("/complaints/" + id).then().statusCode(200).body("state", equalTo("RECEIVED")).body("receivedOn", equalTo(TODAY.toString()))
                .body("dueOn", equalTo(due)).body("petitioner.name", equalTo("王○明")).body("events.kind", contains("REGISTERED"))
                .body("content", equalTo("界址鑑定的通知太晚寄到，來不及到場。")).extract().jsonPath();
        long first = Long.parseLong(one.getString("number").substring(9));
        assertEquals(first + 1, Long.parseLong(EVALUATION.get().get("/complaints/" + idOf(mark + "-2")).jsonPath().getString("number").substring(9)));
        EVALUATION.get().queryParam("q", "匯入第一件" + mark).get("/complaints").then().body("items.id", contains(id));
        EVALUATION.get().body(Map.of("purpose", "核對匯入")).post("/complaints/" + id + "/reveal").then().body("phone", equalTo("0912-345-678"));
        Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).queryParam("action", "COMPLAINT_REGISTERED").get("/audit-entries").then()
                .body("items.actorId", contains(Api.account(null, Role.EVALUATION_OFFICER).id().toString())).body("items.targetLabel", contains(one.getString("number")));
        assertFalse(Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries").asString().contains("王小明"));
    }

    @Test
    void the_same_file_sent_twice_changes_nothing() {
        String mark = mark();
        byte[] file = csv(HEADINGS, line(mark + "-1", "重送一"), line(mark + "-2", "重送二"));
        assertEquals("2 0 0 0", store(EVALUATION, file).counts());
        assertEquals("0 0 2 0", check(EVALUATION, file).counts());
        assertEquals("0 0 2 0", store(EVALUATION, file).counts());
        assertEquals(0, Sql.number("select sum(version) from complaint where external_id like ?", mark + "%"));
    }

    @Test
    void what_is_different_is_shown_first_and_then_put_right() {
        String mark = mark();
        store(EVALUATION, csv(HEADINGS, line(mark, "原主旨"), line(mark + "-same", "不變")));
        String changed = line(mark, "新主旨").replace("PHONE", "電話").replace("surveying", "courtesy").replace("0912-345-678", "0922-000-111");
        ComplaintFiles.Outcome checked = check(EVALUATION, csv(HEADINGS, changed, line(mark + "-same", "不變")));
        assertEquals("CHECKED 0 1 1 0", checked.state() + " " + checked.counts());
        JsonPath told = checked.rows("CHANGED");
        assertEquals(List.of("topic", "subject", "phone"), told.getList("items[0].differences.column"));
        assertEquals(List.of("surveying", "原主旨", "***678"), told.getList("items[0].differences.before"));
        assertEquals(List.of("courtesy", "新主旨", "***111"), told.getList("items[0].differences.after"));
        String id = idOf(mark);
        EVALUATION.get().get("/complaints/" + id).then().body("subject", equalTo("原主旨")).body("version", equalTo(0));
        ComplaintFiles.Outcome done = confirm(checked);
        assertEquals("DONE 0 1 1 0", done.state() + " " + done.counts());
        EVALUATION.get().get("/complaints/" + id).then().body("subject", equalTo("新主旨")).body("topic.code", equalTo("courtesy"))
                .body("events.kind", contains("REGISTERED", "UPDATED")).body("events[1].words", equalTo("原主旨：原主旨")).body("petitioner.phone", equalTo("***111"));
        Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).queryParam("action", "COMPLAINT_UPDATED").get("/audit-entries").then().body("items.size()", equalTo(1));
        EVALUATION.get().queryParam("q", "新主旨").get("/complaints").then().body("items.id", hasItem(id));
        assertEquals("0 0 1 0", store(EVALUATION, csv(HEADINGS, changed)).counts());
    }

    @Test
    void a_column_that_is_not_there_leaves_things_as_they_are_and_an_empty_cell_empties_them() {
        String mark = mark();
        store(EVALUATION, csv(HEADINGS + ",陳情人地址,現場處理", line(mark, "部分欄位") + ",大同區,是"));
        assertEquals("0 1 0 0", store(EVALUATION, csv("外部系統案號,陳情人電話", mark + ",02-2314-0000")).counts());
        String id = idOf(mark);
        JsonPath person = EVALUATION.get().body(Map.of("purpose", "核對")).post("/complaints/" + id + "/reveal").jsonPath();
        assertEquals("王小明 02-2314-0000 大同區", person.getString("name") + " " + person.getString("phone") + " " + person.getString("address"));
        assertEquals("0 1 0 0", store(EVALUATION, csv("外部系統案號,陳情人地址,現場處理", mark + ",,")).counts());
        EVALUATION.get().get("/complaints/" + id).then().body("onSite", equalTo(false)).body("petitioner.name", equalTo("王○明")).body("petitioner.address", equalTo(null));
        assertEquals(List.of("2 channel new-case-needs", "2 category new-case-needs", "2 topic new-case-needs", "2 subject new-case-needs", "2 content new-case-needs"),
                store(EVALUATION, csv("外部系統案號,陳情人電話", mark + "-neu,02-2314-0000")).faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "案由代碼 | nothing | topic topic-unknown", "主旨 | - | subject not-blank", "來源 | - | channel not-null", "內容 | ' ' | content not-blank",
        "收件日 | 2999-01-01 | receivedOn received-in-future", "收件日 | 1999/1/1 | receivedOn received-too-early", "收件日 | 2003-05-05 | null calendar-year-missing",
        "陳情人電話 | 打電話給我 | phone pattern", "陳情人電子郵件 | nobody | email email", "外部系統案號 | - | externalId import-without-key",
        "識別碼 | 12 | id uuid", "原辦結果 | EXPLAINED | repliedOn not-null; handledReply not-blank; handledUnit not-blank"})
    void what_is_wrong_with_a_row_stands_at_its_column(String heading, String value, String faults) {
        List<String> headings = new ArrayList<>(List.of(HEADINGS.split(",")));
        List<String> cells = new ArrayList<>(List.of(line(mark(), "有誤").split(",")));
        if (!headings.contains(heading)) {
            headings.add(heading);
            cells.add("");
        }
        cells.set(headings.indexOf(heading), value == null ? "" : value);
        ComplaintFiles.Outcome refused = store(EVALUATION, csv(String.join(",", headings), String.join(",", cells)));
        assertEquals("REFUSED 0 0 0 1", refused.state() + " " + refused.counts());
        assertEquals(faults, refused.faults().stream().map(it -> it.substring(2)).reduce((one, other) -> one + "; " + other).orElseThrow());
        if (faults.startsWith("phone") || faults.startsWith("email")) {
            assertFalse(refused.rows("REFUSED").prettify().contains(value));
        }
    }

    @Test
    void an_unknown_identifier_without_a_number_of_another_system_is_no_new_case() {
        assertEquals(List.of("2 id case-id-unknown"), store(EVALUATION, csv("識別碼,主旨", UUID.randomUUID() + ",無此案")).faults());
    }

    @Test
    void what_stays_as_it_is_is_refused_where_it_stands() {
        String mark = mark();
        store(EVALUATION, csv(HEADINGS, line(mark, "固定")));
        String id = idOf(mark);
        assertEquals(List.of("2 receivedOn received-fixed"), store(EVALUATION, csv("外部系統案號,收件日", mark + "," + TODAY.minusDays(1))).faults());
        assertEquals(List.of("2 externalId external-id-fixed"), store(EVALUATION, csv("識別碼,外部系統案號", id + "," + mark + "-other")).faults());
        assertEquals(List.of("2 handledOutcome handled-fixed"), store(EVALUATION, csv("外部系統案號,原辦結果,原辦課室代碼,原回復內容,原回復日",
                mark + ",EXPLAINED,surveying,已說明," + TODAY)).faults());
        assertEquals(List.of("3 externalId row-repeated"), store(EVALUATION, csv("識別碼,外部系統案號,主旨", id + ",,改一", "," + mark + ",改二")).faults());
    }

    @Test
    void cases_that_another_system_ended_come_closed() {
        String mark = mark();
        LocalDate received = TODAY.minusDays(30);
        byte[] file = csv(HEADINGS + ",收件日,原辦課室代碼,原辦結果,不予處理款次,原回復內容,原回復日,原承辦人",
                line(mark, "舊案") + "," + received + ",surveying,不予處理,第1款,已函復。," + TODAY.minusDays(25) + ",林前手");
        assertEquals("1 0 0 0", store(EVALUATION, file).counts());
        EVALUATION.get().get("/complaints/" + idOf(mark)).then().body("state", equalTo("CLOSED")).body("outcome", equalTo("DISMISSED"))
                .body("dismissalGround", equalTo("NO_CONTENT_OR_IDENTITY")).body("receivedOn", equalTo(received.toString()))
                .body("events.kind", contains("REGISTERED", "BROUGHT_OVER"));
        assertEquals("0 0 1 0", store(EVALUATION, file).counts());
        assertEquals(List.of("2 null wrong-state"), store(EVALUATION, csv("外部系統案號,主旨", mark + ",改舊案")).faults());
        Supplier<RequestSpecification> officer = () -> Api.as(Role.CASE_OFFICER, unit("surveying"));
        assertEquals(List.of("2 null forbidden"), store(officer, csv(new String(file, StandardCharsets.UTF_8).replace(mark, mark()).strip())).faults());
    }

    @Test
    void an_anonymous_case_is_never_filled_again() {
        String mark = mark();
        byte[] file = csv(HEADINGS + ",收件日,原辦課室代碼,原辦結果,原回復內容,原回復日", line(mark, "將去識別化") + "," + TODAY.minusDays(9) + ",surveying,說明,已函復。," + TODAY.minusDays(8));
        store(EVALUATION, file);
        String id = idOf(mark);
        anonymise(UUID.fromString(id));
        assertEquals(List.of("2 externalId case-anonymised"), store(EVALUATION, file).faults());
        EVALUATION.get().get("/complaints/" + id).then().body("subject", equalTo(Complaint.GONE)).body("petitioner.name", equalTo(null));
        assertEquals(0, Sql.number("select count(*) from complaint where external_id = ?", mark));
    }

    @Transactional
    void anonymise(UUID id) {
        erasure.anonymise(complaints.findById(id), "TEST");
    }

    @Test
    void bad_rows_do_not_keep_good_ones_back_where_that_is_wanted() {
        String mark = mark();
        byte[] file = csv(HEADINGS, line(mark + "-1", "好"), line(mark + "-2", "壞").replace("surveying", "nothing"), line(mark + "-3", "好"));
        assertEquals("REFUSED 2 0 0 1", store(EVALUATION, file).state() + " " + store(EVALUATION, file).counts());
        assertEquals(0, Sql.number("select count(*) from complaint where external_id like ?", mark + "%"));
        ComplaintFiles.Outcome done = send(EVALUATION, file, "onError=SKIP");
        assertEquals("DONE 2 0 0 1", done.state() + " " + done.counts());
        assertEquals(List.of("3 topic topic-unknown"), done.faults());
    }

    @Test
    void a_case_that_came_in_by_a_single_request_is_found_again_too() {
        String mark = mark();
        register(with(complaint("單筆"), "externalId", mark));
        assertEquals("0 1 0 0", store(EVALUATION, csv("外部系統案號,主旨", mark + ",由檔案更正")).counts());
        EVALUATION.get().get("/complaints/" + idOf(mark)).then().body("subject", equalTo("由檔案更正"));
    }
}
