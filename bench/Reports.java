package tw.servicequality.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tw.servicequality.platform.OfficeClock;

/**
 * A year of monthly reports of every unit, written, submitted, consolidated and reviewed, and how long each look at them takes. Lines for the result begin with RESULT
 * and what it was. See README.md.
 */
public final class Reports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int WARM = 300;
    private static final int TIMES = 1000;
    private static final int PARTS = 100;
    private static final int MONTHS = 12;
    private static final int KILOBYTE = 1024;

    private final String address;
    private String cookie;

    private Reports(String address, String name, String password) throws IOException, InterruptedException {
        this.address = address;
        HttpResponse<byte[]> answer = send("POST", "/session", JSON.createObjectNode().put("name", name).put("password", password), null);
        this.cookie = answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
    }

    /** Argument: the address of a program with sample data. Months that these have reports of are left as they are. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String address = arguments[0] + "/api/v1";
        Reports evaluation = new Reports(address, "evaluation", "demo-evaluation-2026");
        Reports secretary = new Reports(address, "secretary", "demo-secretary-2026");
        Map<String, Reports> chiefs = chiefs(address);
        int year = Year.now(OfficeClock.TAIPEI).getValue() - 1;
        String largest = null;
        int lines = 0;
        int largestTable = 0;
        List<Double> consolidating = new ArrayList<>();
        List<Double> reviewing = new ArrayList<>();
        List<Double> printing = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            String months = String.format("/progress-months/%d-%02d", year, month);
            if (evaluation.begun(months)) {
                continue;
            }
            for (Map.Entry<String, Reports> chief : chiefs.entrySet()) {
                JsonNode report = chief.getValue().submitted(chief.getKey(), year, month);
                if (report.path("lines").size() > lines) {
                    lines = report.path("lines").size();
                    largest = report.path("id").asText();
                }
            }
            long begun = System.nanoTime();
            evaluation.ask("POST", months + "/consolidate", evaluation.seen(months, "SUBMITTED"), null);
            consolidating.add(since(begun));
            begun = System.nanoTime();
            secretary.ask("POST", months + "/review", secretary.seen(months, "CONSOLIDATED"), null);
            reviewing.add(since(begun));
            begun = System.nanoTime();
            int bytes = evaluation.send("GET", months + "/document?format=PDF", null, null).body().length;
            largestTable = Math.max(largestTable, bytes);
            printing.add(since(begun));
            System.out.printf("%d-%02d: %d units consolidated in %.0f ms, reviewed in %.0f ms, PDF of %d kB in %.0f ms%n", year, month, chiefs.size(), consolidating.getLast(),
                    reviewing.getLast(), bytes / KILOBYTE, printing.getLast());
        }
        System.out.printf(Locale.ROOT, "RESULT consolidated \"units\": %d, \"p50Ms\": %.0f%n", chiefs.size(), median(consolidating));
        System.out.printf(Locale.ROOT, "RESULT reviewed \"units\": %d, \"p50Ms\": %.0f%n", chiefs.size(), median(reviewing));
        System.out.printf(Locale.ROOT, "RESULT printed \"kB\": %d, \"p50Ms\": %.0f, \"firstMs\": %.0f%n", largestTable / KILOBYTE, median(printing), printing.getFirst());
        evaluation.look("report", "\"lines\": " + lines, "/progress-reports/" + largest);
        evaluation.look("year", "\"units\": " + chiefs.size(), "/progress-reports?year=" + year);
        evaluation.look("month", "\"units\": " + chiefs.size(), String.format("/progress-months/%d-06", year));
    }

    /** A section chief of every unit, by its code. */
    private static Map<String, Reports> chiefs(String address) throws IOException, InterruptedException {
        Reports administrator = new Reports(address, "admin-demo", "demo-admin-demo-2026");
        String password = "bench-" + Long.toHexString(System.nanoTime()) + "-chief";
        Map<String, Reports> chiefs = new LinkedHashMap<>();
        for (JsonNode unit : administrator.ask("GET", "/office", null, null).path("units")) {
            String code = unit.path("code").asText();
            ObjectNode account = JSON.createObjectNode().put("name", "bench-" + code).put("displayName", code).put("unitId", unit.path("id").asText());
            account.putArray("roles").add("SECTION_CHIEF");
            String once = administrator.ask("POST", "/accounts", account, null).path("oneTimePassword").asText();
            Reports first = new Reports(address, "bench-" + code, once);
            first.ask("PUT", "/session/password", JSON.createObjectNode().put("currentPassword", once).put("newPassword", password), null);
            chiefs.put(code, new Reports(address, "bench-" + code, password));
        }
        return chiefs;
    }

    /** The report of a unit and month, as its chief submits it: one line of three tells something, the others just go on. */
    private JsonNode submitted(String unit, int year, int month) throws IOException, InterruptedException {
        JsonNode report = ask("POST", "/progress-reports", JSON.createObjectNode().put("unit", unit).put("year", year).put("month", month), null);
        String path = "/progress-reports/" + report.path("id").asText();
        int place = 0;
        for (JsonNode line : report.path("lines")) {
            if (place++ % 3 == 0) {
                tell(path, line, month);
            }
        }
        ask("POST", path + "/continue", JSON.createObjectNode(), null);
        for (JsonNode line : ask("GET", path, null, null).path("lines")) {
            if (!line.path("missing").isEmpty()) {
                tell(path, line, month);
            }
        }
        return ask("POST", path + "/submit", null, ask("GET", path, null, null).path("version").asText());
    }

    private void tell(String path, JsonNode line, int month) throws IOException, InterruptedException {
        ObjectNode words = JSON.createObjectNode().put("kind", "PROGRESS").put("narrative", "本項 " + month + " 月份依計畫辦理，場次與人次如辦理紀錄，下月續辦。")
                .put("cause", "場次集中在下半年。").put("countermeasure", "已排定場次，逐月補足。").put("expectedOn", Year.now(OfficeClock.TAIPEI).getValue() + "-12-31");
        ask("PUT", path + "/lines/" + line.path("item").path("lineageId").asText(), words, line.path("version").asText());
    }

    /** Whether the sample data have reports of a month. */
    private boolean begun(String months) throws IOException, InterruptedException {
        for (JsonNode unit : ask("GET", months, null, null).path("units")) {
            if (unit.hasNonNull("state")) {
                return true;
            }
        }
        return false;
    }

    /** The reports of a month that stand so, each on its version. */
    private JsonNode seen(String months, String state) throws IOException, InterruptedException {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode reports = body.putArray("reports");
        for (JsonNode unit : ask("GET", months, null, null).path("units")) {
            if (state.equals(unit.path("state").asText())) {
                reports.addObject().put("id", unit.path("reportId").asText()).put("version", unit.path("version").asInt());
            }
        }
        return body;
    }

    /** One after the other, after some that do not count. */
    private void look(String what, String size, String path) throws IOException, InterruptedException {
        List<Double> took = new ArrayList<>();
        int bytes = 0;
        for (int i = -WARM; i < TIMES; i++) {
            long begun = System.nanoTime();
            bytes = send("GET", path, null, null).body().length;
            if (i >= 0) {
                took.add(since(begun));
            }
        }
        Collections.sort(took);
        System.out.printf(Locale.ROOT, "RESULT %s %s, \"kB\": %d, \"p50Ms\": %.1f, \"p99Ms\": %.1f%n", what, size, bytes / KILOBYTE, median(took),
                took.get(TIMES * (PARTS - 1) / PARTS));
    }

    private JsonNode ask(String method, String path, JsonNode body, String version) throws IOException, InterruptedException {
        byte[] answer = send(method, path, body, version).body();
        return answer.length == 0 ? JSON.nullNode() : JSON.readTree(answer);
    }

    private HttpResponse<byte[]> send(String method, String path, JsonNode body, String version) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json").header("X-Requested-With", "bench")
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body.toString()));
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        HttpResponse<byte[]> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 300) {
            throw new IOException(method + " " + path + " " + answer.statusCode() + " " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer;
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
