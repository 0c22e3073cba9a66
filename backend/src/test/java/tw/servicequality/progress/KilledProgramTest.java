package tw.servicequality.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.PackagedProgram;

/** The program as it is shipped is killed, with its database, while a report is submitted: all of the submission is there or nothing, and what was answered is. */
class KilledProgramTest {

    private static final String WORDS = "{\"kind\":\"PROGRESS\",\"narrative\":\"本月完成%d\",\"cause\":\"人力不足\",\"countermeasure\":\"增派人力\",\"expectedOn\":\"%s\"}";
    /** Milliseconds from the submission to the kill; a submission takes some tens. */
    private static final List<Integer> DELAYS = List.of(0, 15, 40, 90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final YearMonth month = YearMonth.now(OfficeClock.TAIPEI).minusMonths(1);

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void a_submission_is_there_whole_or_not_at_all_and_nothing_answered_is_lost() throws Exception {
        Path data = PackagedProgram.sampleOffice("killed-submission");
        int said = 0;
        for (int delay : DELAYS) {
            String id;
            String key = UUID.randomUUID().toString();
            boolean answered;
            try (PackagedProgram program = start(data)) {
                Person chief = signIn(program, "chief");
                id = chief.json("POST", "/progress-reports", "{\"unit\":\"surveying\",\"year\":%d,\"month\":%d}".formatted(month.getYear(), month.getMonthValue()), null)
                        .getString("id");
                if (said == 0) {
                    chief.json("POST", "/progress-reports/" + id + "/continue", "{}", null);
                }
                List<String> missing = chief.json("GET", "/progress-reports/" + id, null, null).getList("missing.lineageId");
                List<String> stored = missing.isEmpty() ? chief.json("GET", "/progress-reports/" + id, null, null).getList("lines.item.lineageId").subList(0, 1).stream()
                        .map(Object::toString).toList() : missing;
                said++;
                for (String line : stored) {
                    int version = chief.json("GET", "/progress-reports/" + id, null, null).getInt("lines.find { it.item.lineageId == '" + line + "' }.version");
                    chief.json("PUT", "/progress-reports/" + id + "/lines/" + line, WORDS.formatted(said, LocalDate.now(OfficeClock.TAIPEI).plusMonths(1)), version);
                }
                int version = chief.json("GET", "/progress-reports/" + id, null, null).getInt("version");
                CompletableFuture<HttpResponse<String>> answer = chief.submit(id, version, key);
                Thread.sleep(delay);
                program.database().orElseThrow().destroyForcibly();
                program.kill();
                program.awaitEnd();
                answered = isAnswered(answer);
            }
            try (PackagedProgram again = start(data)) {
                Person chief = signIn(again, "chief");
                JsonPath report = chief.json("GET", "/progress-reports/" + id, null, null);
                boolean submitted = report.getString("state").equals("SUBMITTED");
                assertTrue(submitted || !answered, "an answered submission is lost");
                assertEquals(submitted, report.get("submittedAt") != null && report.getList("steps.kind").getLast().equals("SUBMITTED"), () -> report.prettify());
                assertTrue(report.getList("missing").isEmpty(), "an answered line is lost");
                String mark = "本月完成" + said;
                assertTrue(report.getList("lines.words.narrative").contains(mark), "an answered line is lost: " + mark);
                long trail = signIn(again, "admin-demo").json("GET", "/audit-entries?limit=200&targetId=" + id, null, null).getList("items.action").stream()
                        .filter("PROGRESS_REPORT_SUBMITTED"::equals).count();
                assertEquals(report.getList("steps.kind").stream().filter("SUBMITTED"::equals).count(), trail, "the audit trail tells another story");
                HttpResponse<String> second = chief.submit(id, submitted ? 0 : report.getInt("version"), submitted ? UUID.randomUUID().toString() : key).get(30, TimeUnit.SECONDS);
                assertEquals(submitted ? 409 : 200, second.statusCode(), second.body());
                Person evaluation = signIn(again, "evaluation");
                int version = evaluation.json("GET", "/progress-reports/" + id, null, null).getInt("version");
                evaluation.json("POST", "/progress-reports/" + id + "/return", "{\"words\":\"再試一次\"}", version);
            }
        }
    }

    private static PackagedProgram start(Path data) {
        return PackagedProgram.launch(data, PackagedProgram.freePort(), "-Dquality.demo=true").awaitReady();
    }

    private static boolean isAnswered(CompletableFuture<HttpResponse<String>> answer) throws Exception {
        try {
            return answer.get(10, TimeUnit.SECONDS).statusCode() == 200;
        } catch (ExecutionException connectionLost) {
            assertTrue(connectionLost.getCause() instanceof IOException, connectionLost.toString());
            return false;
        }
    }

    private Person signIn(PackagedProgram program, String name) throws Exception {
        HttpResponse<String> answer = client.send(request(program, "/session").POST(HttpRequest.BodyPublishers.ofString(
                "{\"name\":\"" + name + "\",\"password\":\"demo-" + name + "-2026\"}")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return new Person(program, answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0]);
    }

    private static HttpRequest.Builder request(PackagedProgram program, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port + "/api/v1" + path)).timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json");
    }

    /** Somebody who is signed in. */
    private final class Person {

        private final PackagedProgram program;
        private final String cookie;

        Person(PackagedProgram program, String cookie) {
            this.program = program;
            this.cookie = cookie;
        }

        /** @param version null for none */
        JsonPath json(String method, String path, String body, Integer version) throws Exception {
            HttpRequest.Builder request = request(program, path).header("Cookie", cookie).method(method,
                    body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
            if (version != null) {
                request.header("If-Match", "\"" + version + "\"");
            }
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), path + ": " + answer.body());
            return JsonPath.from(answer.body());
        }

        CompletableFuture<HttpResponse<String>> submit(String id, int version, String key) {
            return client.sendAsync(request(program, "/progress-reports/" + id + "/submit").header("Cookie", cookie).header("If-Match", "\"" + version + "\"")
                    .header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.noBody()).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
