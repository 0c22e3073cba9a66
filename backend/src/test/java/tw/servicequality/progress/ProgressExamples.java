package tw.servicequality.progress;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Monthly reports as tests need them, each of a month that no other test has, from the plan's first on. */
public final class ProgressExamples {

    /** The unit with the fewest items. */
    public static final String UNIT = "personnel";
    public static final LocalDate TODAY = LocalDate.now(OfficeClock.TAIPEI);

    private static final YearMonth FIRST = YearMonth.of(2025, 1);
    private static final Map<String, YearMonth> MONTHS = new ConcurrentHashMap<>();
    private static final Map<String, UUID> UNITS = new ConcurrentHashMap<>();

    private ProgressExamples() {
    }

    /** The next month of a unit without a report; after the last one the first again, emptied. */
    public static YearMonth freshMonth(String unit) {
        YearMonth end = YearMonth.from(TODAY).minusMonths(3);
        YearMonth month = MONTHS.merge(unit, FIRST, (last, first) -> last.plusMonths(1).isBefore(end) ? last.plusMonths(1) : first);
        String report = " (select id from progress_report where unit_id = unhex(replace(?, '-', '')) and of_year = ? and of_month = ?)";
        Object[] values = {unit(unit).toString(), month.getYear(), month.getMonthValue()};
        for (String table : List.of("progress_snapshot", "progress_event", "progress_line")) {
            Sql.change("delete from " + table + " where report_id in" + report, values);
        }
        Sql.change("delete from progress_report where unit_id = unhex(replace(?, '-', '')) and of_year = ? and of_month = ?", values);
        return month;
    }

    static UUID unit(String code) {
        return UNITS.computeIfAbsent(code, it -> UUID.fromString(Api.visitor().get("/units").path("items.find { it.code == '" + it + "' }.id")));
    }

    public static Api.SignedIn evaluation() {
        return Api.account(null, Role.EVALUATION_OFFICER);
    }

    public static Api.SignedIn secretary() {
        return Api.account(null, Role.SECRETARY);
    }

    public static Api.SignedIn chief(String unit) {
        return Api.account(unit(unit), Role.SECTION_CHIEF);
    }

    public static Api.SignedIn officer(String unit) {
        return Api.account(unit(unit), Role.CASE_OFFICER);
    }

    static Map<String, Object> request(String unit, YearMonth month) {
        return Map.of("unit", unit, "year", month.getYear(), "month", month.getMonthValue());
    }

    /** The report of a unit and month, opened. */
    public static Response opened(String unit, YearMonth month) {
        Response answer = officer(unit).request().body(request(unit, month)).post("/progress-reports");
        answer.then().statusCode(200);
        return answer;
    }

    static Response get(String id) {
        Response answer = evaluation().request().get("/progress-reports/" + id);
        answer.then().statusCode(200);
        return answer;
    }

    /** What stands there for everybody to change. */
    public static String version(String id) {
        return "\"" + get(id).path("version") + "\"";
    }

    public static Map<String, Object> progress(String narrative) {
        return new HashMap<>(Map.of("kind", "PROGRESS", "narrative", narrative));
    }

    /** Whatever a line may need. */
    static Map<String, Object> whole(String narrative) {
        return new HashMap<>(Map.of("kind", "PROGRESS", "narrative", narrative, "cause", "人力不足。", "countermeasure", "增派人力。", "expectedOn",
                TODAY.plusMonths(1).toString()));
    }

    static Response store(RequestSpecification caller, String id, String lineageId, int version, Map<String, Object> words) {
        return caller.header("If-Match", "\"" + version + "\"").body(words).put("/progress-reports/" + id + "/lines/" + lineageId);
    }

    /** A step on the version that stands there now. */
    public static Response act(RequestSpecification caller, String id, String step, Object body) {
        RequestSpecification request = caller.header("If-Match", version(id));
        return (body == null ? request : request.body(body)).post("/progress-reports/" + id + "/" + step);
    }

    /** A report that lacks nothing: what can be carried on is, the rest is told. */
    public static String filled(String unit, YearMonth month) {
        String id = opened(unit, month).path("id");
        Response carried = officer(unit).request().body(Map.of()).post("/progress-reports/" + id + "/continue");
        carried.then().statusCode(200);
        carried.<List<String>>path("missing.lineageId").forEach(item -> store(officer(unit).request(), id, item, 0, whole("本月辦理情形。")).then().statusCode(200));
        return id;
    }

    public static String submitted(String unit, YearMonth month) {
        String id = filled(unit, month);
        act(chief(unit).request(), id, "submit", null).then().statusCode(200);
        return id;
    }

    public static String consolidated(String unit, YearMonth month) {
        String id = submitted(unit, month);
        act(evaluation().request(), id, "consolidate", Map.of("remark", "請補充佐證。")).then().statusCode(200);
        return id;
    }

    public static String reviewed(String unit, YearMonth month) {
        String id = consolidated(unit, month);
        act(secretary().request(), id, "review", null).then().statusCode(200);
        return id;
    }
}
