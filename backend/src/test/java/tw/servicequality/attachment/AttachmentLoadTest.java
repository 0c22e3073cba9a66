package tw.servicequality.attachment;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.attachment.rules.Turn;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.TestDatabase;
import tw.servicequality.platform.actor.Role;

/** Files take their time and their place; nobody else goes without either. */
@QuarkusTest
class AttachmentLoadTest {

    /** The process's open files; other systems than Linux tell them otherwise. */
    private static final Path OPEN = Path.of("/proc/self/fd");

    private Api.SignedIn officer;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @BeforeEach
    void sign_in() {
        officer = Api.account(null, Role.CASE_OFFICER);
    }

    @Test
    void pictures_that_wait_for_their_turn_leave_the_database_to_others() throws Exception {
        UUID known = Uploads.upload(officer, "a.png");
        try (ExecutorService clients = Executors.newFixedThreadPool(connections)) {
            List<Future<Response>> answers;
            try (Turn turn = Turn.taken()) {
                answers = IntStream.range(0, connections).mapToObj(i -> clients.submit(() -> Uploads.request(officer, "a.png", Samples.of("png"))
                        .header("Idempotency-Key", UUID.randomUUID()).post("/attachments"))).toList();
                for (int i = 0; i < 80 && turn.waiting() < connections; i++) {
                    Thread.sleep(100);
                }
                assertEquals(connections, turn.waiting());
                assertEquals(200, Uploads.status(officer, known));
            }
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201);
            }
        }
    }

    @Test
    void a_picture_whose_turn_does_not_come_is_sent_away_for_a_while() throws Exception {
        try (ExecutorService client = Executors.newSingleThreadExecutor()) {
            Future<Response> answer;
            try (Turn taken = Turn.taken()) {
                answer = client.submit(() -> Uploads.post(officer, "a.png", Samples.of("png")));
                answer.get(30, TimeUnit.SECONDS).then().statusCode(503).body("code", equalTo("unavailable")).header("Retry-After", "5");
                Uploads.upload(officer, "a.pdf");
            }
        }
        Uploads.upload(officer, "a.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "thumbnail"})
    void asking_for_the_head_alone_leaves_no_file_open(String part) throws IOException {
        String path = "/attachments/" + Uploads.upload(officer, "照片.jpg") + "/" + part;
        for (int i = 0; i < 5; i++) {
            assertEquals(200, head(path, "\"other\"").statusCode());
        }
        assertEquals(List.of(), openAttachments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "thumbnail"})
    void asking_for_the_head_alone_tells_what_the_whole_answer_would(String part) {
        UUID file = Uploads.upload(officer, "照片.jpg");
        Response whole = officer.request().get("/attachments/" + file + "/" + part);
        Response head = head("/attachments/" + file + "/" + part, "\"other\"");
        assertEquals(200, head.statusCode());
        assertEquals(headers(whole), headers(head));
        assertEquals(part.equals("content") ? Integer.toString(whole.asByteArray().length) : null, head.header("Content-Length"));
        assertEquals(0, head.asByteArray().length);
        assertEquals(304, head("/attachments/" + file + "/" + part, whole.header("ETag")).statusCode());
        assertEquals(404, head("/attachments/" + UUID.randomUUID() + "/" + part, "\"other\"").statusCode());
        assertEquals(404, head("/attachments/" + Uploads.upload(officer, "a.pdf") + "/thumbnail", "\"other\"").statusCode());
    }

    /** Not in the contract, which tells GET only; HTTP adds this one to it. */
    private Response head(String path, String known) {
        return RestAssured.given().cookie(Api.COOKIE, officer.token()).basePath("/api/v1").header("Accept-Language", "en").header("If-None-Match", known).head(path);
    }

    /** Without those that say how a body goes over the line, and the trace. */
    private static Set<String> headers(Response answer) {
        Set<String> all = new TreeSet<>();
        answer.headers().forEach(header -> all.add(header.getName().toLowerCase(Locale.ROOT) + ": " + header.getValue()));
        all.removeIf(header -> header.matches("(x-trace-id|transfer-encoding|content-encoding|content-length):.*"));
        return all;
    }

    private static List<Path> openAttachments() throws IOException {
        assertTrue(Files.isDirectory(OPEN), "this system does not tell which files are open");
        try (Stream<Path> open = Files.list(OPEN)) {
            return open.map(AttachmentLoadTest::target).filter(file -> file.toString().contains(TestDatabase.DATA.getFileName() + "/attachments/")).toList();
        }
    }

    private static Path target(Path open) {
        try {
            return Files.readSymbolicLink(open);
        } catch (NoSuchFileException closed) {
            return open;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
