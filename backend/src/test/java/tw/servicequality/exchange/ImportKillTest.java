package tw.servicequality.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.PackagedProgram;

/** The packaged program, or its database, is killed at random moments of imports. Afterwards the import says what became of it, and that is what is there. */
class ImportKillTest {

    /** So many that an import takes a second or more: there must be time to be killed in. */
    private static final int ROWS = 1500;
    private static final String[] OPTIONS = {"-Dquality.imports.lease=3s", "-Dquality.imports.every=1s", "-Dquality.imports.attempts=1000"};
    private static final Pattern ACCOUNT = Pattern.compile("(?m)^\\|.*Administrator: +(\\S+).*$");
    private static final Pattern PASSWORD = Pattern.compile("(?m)^\\|.*password.*?(\\S+) +\\|$");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private PackagedProgram program;
    private String cookie;

    @AfterAll
    static void remove() {
        PackagedProgram.removeAll();
    }

    @Test
    void what_an_import_says_is_what_is_there_however_it_was_interrupted() throws Exception {
        killed(3);
    }

    @Test
    @Tag("long")
    void also_fifty_times() throws Exception {
        killed(50);
    }

    private void killed(int rounds) throws Exception {
        Path data = PackagedProgram.freshData("import-kill-" + rounds);
        program = start(data);
        try {
            signIn();
            // One in peace, so that it is known how long one takes.
            long began = System.nanoTime();
            assertWhole(send("peace", "STOP"), "peace");
            long usual = (System.nanoTime() - began) / 1_000_000;
            int interrupted = 0;
            for (int round = 0; round < rounds; round++) {
                String mark = "round" + round;
                String id = send(mark, round % 2 == 0 ? "STOP" : "SKIP");
                Thread.sleep(random.nextLong(usual));
                if (round % 3 == 2) {
                    program.database().orElseThrow().destroyForcibly();
                    Thread.sleep(300);
                }
                program.kill();
                program.awaitEnd();
                program = start(data);
                interrupted += open(get("/imports/" + id)) ? 1 : 0;
                assertWhole(id, mark);
            }
            assertTrue(interrupted > 0, "no import was interrupted, so this shows nothing; seed " + seed);
        } finally {
            program.close();
        }
    }

    /** It is done, and every row is there once. */
    private void assertWhole(String id, String mark) throws Exception {
        JsonNode job = get("/imports/" + id + "?wait=25");
        for (int asked = 0; open(job) && asked < 8; asked++) {
            job = get("/imports/" + id + "?wait=25");
        }
        String told = mark + " of seed " + seed + ": " + job;
        assertEquals("DONE", job.path("state").asText(), told);
        JsonNode counts = job.path("counts");
        assertEquals(ROWS, counts.path("created").asInt() + counts.path("unchanged").asInt(), told);
        assertEquals(ROWS, counts.path("read").asInt(), told);
        assertEquals(ROWS, get("/activities?limit=1&from=2026-06-12&to=2026-06-12&q=" + mark + "x").path("total").asInt(), told);
    }

    private static boolean open(JsonNode job) {
        return "QUEUED".equals(job.path("state").asText()) || "RUNNING".equals(job.path("state").asText());
    }

    private static PackagedProgram start(Path data) {
        return PackagedProgram.launch(data, PackagedProgram.freePort(), OPTIONS).awaitReady();
    }

    private String send(String mark, String onError) throws Exception {
        String file = Imports.file(Imports.rows(mark + "x", 0, ROWS));
        HttpResponse<String> answer = http.send(request("/imports?dataSet=activities&onError=" + onError).header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString(file)).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(202, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body()).path("id").asText();
    }

    private void signIn() throws Exception {
        String password = found(PASSWORD);
        Map<String, String> account = Map.of("name", found(ACCOUNT), "password", password);
        cookie = cookie(post("/session", account));
        HttpResponse<String> changed = http.send(request("/session/password").header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(
                JSON.writeValueAsString(Map.of("currentPassword", password, "newPassword", "a long one for killing " + seed)))).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(204, changed.statusCode(), changed.body());
        cookie = cookie(changed);
    }

    private String found(Pattern pattern) {
        Matcher found = pattern.matcher(program.output());
        assertTrue(found.find(), program.output());
        return found.group(1);
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> post(String path, Object body) throws Exception {
        HttpResponse<String> answer = http.send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return answer;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port + "/api/v1" + path));
        return cookie == null ? request : request.header("Cookie", cookie);
    }
}
