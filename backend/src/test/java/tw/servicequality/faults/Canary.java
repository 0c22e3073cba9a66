package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import tw.servicequality.platform.PackagedProgram;
import tw.servicequality.platform.database.EmbeddedDatabase;

/** Somebody whom nobody else knows, and secrets that nobody else has, go through a running program well and badly. Its logs, in files, may hold none of it. */
final class Canary {

    private static final String HEADINGS = "外部系統案號,來源,類別,案由代碼,主旨,內容,陳情人姓名,陳情人電話,陳情人電子郵件,陳情人地址\n";
    private static final String REFUSAL = "no complaints now";

    private final PackagedProgram program;
    private final EmbeddedDatabase server;
    private final Person officer;
    /** In everything that is told of the person but the number of the telephone. */
    private final String word = "canary" + UUID.randomUUID().toString().substring(24);
    private final String phone = "09" + ThreadLocalRandom.current().nextInt(100_000_000, 1_000_000_000);
    private final List<String> secrets = new ArrayList<>(List.of(word, phone));

    Canary(PackagedProgram program, EmbeddedDatabase server, Person officer) {
        this.program = program;
        this.server = server;
        this.officer = officer;
    }

    private String planted(String secret) {
        assertTrue(secret.length() > 8, "that is found anywhere");
        secrets.add(secret);
        return secret;
    }

    /** For a moment the database takes no complaint: that is logged as errors, with the statements. */
    void goesThrough() throws Exception {
        opensDoors();
        assertEquals(201, complain().statusCode());
        bringsIn();
        change("create trigger refusal before insert on complaint for each row signal sqlstate '45000' set message_text = '" + REFUSAL + "'");
        try {
            assertEquals(500, complain().statusCode());
            HttpResponse<byte[]> ordered = bringIn(row("refused", phone));
            assertEquals(202, ordered.statusCode(), () -> Person.text(ordered));
            String id = Person.tree(ordered).path("id").asText();
            PackagedProgram.await("the import fails", () -> logs(program.data).contains("The import " + id + " is tried again"));
        } finally {
            change("drop trigger refusal");
        }
    }

    /** A password, right, wrong, and where the name belongs; the secret of a webhook. */
    private void opensDoors() throws Exception {
        try (Person administrator = Person.signedIn(program.port, "admin-demo"); Person somebody = new Person(program.port)) {
            String name = "somebody-" + UUID.randomUUID();
            String password = planted(created(administrator.post("/accounts", Map.of("name", name, "displayName", "某人", "roles", List.of("VIEWER")), null))
                    .path("oneTimePassword").asText());
            String wrong = planted("wrong-" + UUID.randomUUID());
            assertEquals(401, somebody.post("/session", Map.of("name", name, "password", wrong), null).statusCode());
            assertEquals(401, somebody.post("/session", Map.of("name", wrong, "password", password), null).statusCode());
            HttpResponse<byte[]> right = somebody.post("/session", Map.of("name", name, "password", password), null);
            assertEquals(200, right.statusCode());
            planted(right.headers().firstValue("set-cookie").orElseThrow().replaceAll("^[^=]*=|;.*", ""));
            planted(created(administrator.post("/webhooks", Map.of("name", name, "url", "http://127.0.0.1:9/in", "kinds", List.of("plan")), null)).path("secret").asText());
        }
    }

    private static JsonNode created(HttpResponse<byte[]> answer) throws IOException {
        assertEquals(201, answer.statusCode(), () -> Person.text(answer));
        return Person.tree(answer);
    }

    /** A complaint of this person, whatever becomes of it. */
    HttpResponse<byte[]> complain() throws IOException, InterruptedException {
        return officer.post("/complaints", Map.of("channel", "PHONE", "category", "RIGHTS_PROTECTION", "topic", "surveying", "subject", "通知太晚", "content", "內容" + word,
                "petitioner", Map.of("name", "鑫" + word, "phone", phone, "email", word + "@example.tw", "address", "金絲雀路" + word + "號")), UUID.randomUUID().toString());
    }

    /** Two rows, the second of which is refused. */
    private void bringsIn() throws Exception {
        String id = Person.tree(bringIn(row("good", phone) + row("bad", "not " + phone))).path("id").asText();
        JsonNode ended = officer.json("/imports/" + id + "?wait=25");
        assertEquals("DONE", ended.path("state").asText(), ended::toString);
        assertEquals("1 1", ended.at("/counts/created").asText() + " " + ended.at("/counts/refused").asText(), ended::toString);
    }

    private HttpResponse<byte[]> bringIn(String rows) throws IOException, InterruptedException {
        return officer.post("/imports?dataSet=complaints&fileName=cases.csv&onError=SKIP", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8));
    }

    private String row(String name, String number) {
        return String.join(",", name + "-" + UUID.randomUUID(), "PHONE", "RIGHTS_PROTECTION", "surveying", "通知太晚", "內容" + word, "鑫" + word, number, word + "@example.tw",
                "金絲雀路" + word + "號") + "\n";
    }

    private void change(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password()); Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** In none of the files of the program's log nor of the database's, nor in what the program said; where the errors are that were made with it. */
    void assertNoTrace(Path database) {
        for (String text : List.of(logs(program.data), logs(database), program.output())) {
            assertEquals(List.of(), secrets.stream().filter(text::contains).map(it -> it + " in: " + around(text, it)).toList());
        }
        assertTrue(logs(program.data).contains(REFUSAL), "the failure is not in the log, so this shows nothing");
        assertTrue(program.output().contains(REFUSAL), "the failure was not said, so this shows nothing");
        assertTrue(logs(database).contains("ready for connections"), "this is not the database's log, so this shows nothing");
    }

    private static String around(String text, String found) {
        int at = text.indexOf(found);
        return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 200));
    }

    private static String logs(Path data) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(data.resolve("log"))) {
            for (Path file : files.toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return all.toString();
    }
}
