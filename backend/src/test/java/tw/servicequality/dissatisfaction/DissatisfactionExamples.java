package tw.servicequality.dissatisfaction;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Dissatisfied answers and reports as tests need them, each in a month of its own, long ago. */
final class DissatisfactionExamples {

    static final String UNIT = "cadastral-data";
    static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private static final AtomicInteger MONTHS = new AtomicInteger();

    private DissatisfactionExamples() {
    }

    /** A case that was answered, and what was said of that. */
    record Answered(String caseId, String number, String answerId) {
    }

    static YearMonth freshMonth() {
        return YearMonth.of(2012, 1).plusMonths(MONTHS.getAndIncrement());
    }

    static UUID unit(String code) {
        return UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + code + "' }.id"));
    }

    static Api.SignedIn evaluation() {
        return Api.account(null, Role.EVALUATION_OFFICER);
    }

    static Api.SignedIn secretary() {
        return Api.account(null, Role.SECRETARY);
    }

    static Api.SignedIn chief(String unit) {
        return Api.account(unit(unit), Role.SECTION_CHIEF);
    }

    static Api.SignedIn officer(String unit) {
        return Api.account(unit(unit), Role.CASE_OFFICER);
    }

    /** A dissatisfied answer of a unit's case in a month, with a comment that nobody may find in a report. */
    static Answered answered(String unit, YearMonth month) {
        return answered(unit, month, evaluation(), null);
    }

    /** The same of a confidential case, for which these two are named. */
    static Answered confidential(String unit, YearMonth month, Api.SignedIn registrar, Api.SignedIn handler) {
        return answered(unit, month, registrar, handler);
    }

    private static Answered answered(String unit, YearMonth month, Api.SignedIn registrar, Api.SignedIn handler) {
        Map<String, Object> request = new HashMap<>(Map.of("channel", "PHONE", "category", "OTHER", "topic", "surveying", "subject", "不滿意" + UUID.randomUUID(),
                "content", "等了四十分鐘。", "petitioner", Map.of("name", "王小明", "phone", "0912-345-678"), "confidential", handler != null));
        JsonPath made = registrar.request().body(request).post("/complaints").then().statusCode(201).extract().jsonPath();
        String id = made.getString("id");
        step(registrar, id, "assign", handler == null ? Map.of("unit", unit) : Map.of("unit", unit, "handlerId", handler.id()));
        step(registrar, id, "submit", Map.of("outcome", "EXPLAINED", "reply", "說明如下。"));
        step(registrar, id, "approve", null);
        registrar.request().body(Map.of("answeredOn", TODAY.toString(), "scores", Map.of("courtesy", 1, "measures", 3, "overall", 2), "comment", "留言不可外流"))
                .post("/case-feedback/" + id + "/paper-answer").then().statusCode(200);
        Sql.change("update case_feedback set replied_on = ?, answered_on = ? where case_id = ?", month.atDay(3).toString(), month.atDay(15).toString(), bytes(id));
        return new Answered(id, made.getString("number"), registrar.request().get("/case-feedback/" + id).path("id"));
    }

    private static void step(Api.SignedIn caller, String id, String step, Object body) {
        RequestSpecification request = caller.request().header("If-Match", "\"" + caller.request().get("/complaints/" + id).path("version") + "\"");
        (body == null ? request : request.body(body)).post("/complaints/" + id + "/" + step).then().statusCode(200);
    }

    static Map<String, Object> request(String unit, YearMonth month) {
        return new HashMap<>(Map.of("unit", unit, "year", month.getYear(), "month", month.getMonthValue()));
    }

    static Map<String, Object> nothing(String unit, YearMonth month) {
        Map<String, Object> request = request(unit, month);
        request.put("nothing", true);
        return request;
    }

    /** A report that was begun. */
    static String begun(String unit, YearMonth month) {
        return evaluation().request().body(request(unit, month)).post("/dissatisfaction-reports").then().statusCode(201).extract().path("id");
    }

    static Map<String, Object> words(String answerId, String cause) {
        return new HashMap<>(Map.of("answerId", answerId, "cause", cause, "review", "人力不足。", "measure", "增派人力。"));
    }

    /** What stands there for everybody to change. */
    static String version(String id) {
        return "\"" + evaluation().request().get("/dissatisfaction-reports/" + id).path("version") + "\"";
    }

    @SafeVarargs
    static Response fill(RequestSpecification caller, String id, Map<String, Object>... lines) {
        return caller.header("If-Match", version(id)).body(Map.of("lines", new ArrayList<>(List.of(lines)))).put("/dissatisfaction-reports/" + id);
    }

    /** A step on the version that stands there now. */
    static Response act(RequestSpecification caller, String id, String step, Object body) {
        RequestSpecification request = caller.header("If-Match", version(id));
        return (body == null ? request : request.body(body)).post("/dissatisfaction-reports/" + id + "/" + step);
    }

    /** A report with one answer that was submitted. */
    static String submitted(String unit, YearMonth month) {
        Answered answered = answered(unit, month);
        String id = begun(unit, month);
        fill(officer(unit).request(), id, words(answered.answerId(), "等候過久。")).then().statusCode(200);
        act(evaluation().request(), id, "submit", null).then().statusCode(200);
        return id;
    }

    static String approved(String unit, YearMonth month) {
        String id = submitted(unit, month);
        act(secretary().request(), id, "approve", null).then().statusCode(200);
        return id;
    }

    static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return java.nio.ByteBuffer.allocate(Long.BYTES * 2).putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits()).array();
    }
}
