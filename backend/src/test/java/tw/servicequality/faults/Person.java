package tw.servicequality.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Somebody of the demo office at the packaged program, over plain HTTP. */
public final class Person implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private final int port;
    private String cookie;

    Person(int port) {
        this.port = port;
    }

    static Person signedIn(int port, String name) throws Exception {
        Person person = new Person(port);
        person.signIn(name);
        return person;
    }

    void signIn(String name) throws Exception {
        HttpResponse<byte[]> answer = post("/session", Map.of("name", name, "password", "demo-" + name + "-2026"), null);
        assertEquals(200, answer.statusCode(), () -> text(answer));
        cookie = answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0];
    }

    /** @param key the idempotency key, null for none */
    HttpResponse<byte[]> post(String path, Object body, String key) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/api/v1" + path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        return client.send((key == null ? request : request.header("Idempotency-Key", key)).build(), BodyHandlers.ofByteArray());
    }

    /** A file, for what takes more than JSON. */
    HttpResponse<byte[]> post(String path, byte[] file) throws IOException, InterruptedException {
        return client.send(request("/api/v1" + path).header("Content-Type", "application/octet-stream").POST(BodyPublishers.ofByteArray(file)).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> upload(String fileName, byte[] bytes) throws IOException, InterruptedException {
        return client.send(uploading(fileName).POST(BodyPublishers.ofByteArray(bytes)).build(), BodyHandlers.ofByteArray());
    }

    /** Sends a file whose bytes come by and by. */
    CompletableFuture<HttpResponse<byte[]>> upload(String fileName, InputStream bytes) {
        return client.sendAsync(uploading(fileName).POST(BodyPublishers.ofInputStream(() -> bytes)).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder uploading(String fileName) {
        return request("/api/v1/attachments?fileName=" + URLEncoder.encode(fileName, StandardCharsets.UTF_8)).header("Content-Type", "application/octet-stream");
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return client.send(request(path.startsWith("/q/") ? path : "/api/v1" + path).build(), BodyHandlers.ofByteArray());
    }

    /** What is there; anything else than 200 is a fault. */
    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(path);
        assertEquals(200, answer.statusCode(), () -> path + ": " + text(answer));
        return tree(answer);
    }

    /** How many rows a list has that hold these words. */
    long found(String list, String words) throws IOException, InterruptedException {
        return json(list + "?limit=1&q=" + words).path("total").asLong();
    }

    static JsonNode tree(HttpResponse<byte[]> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    static String text(HttpResponse<byte[]> answer) {
        return answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).timeout(PATIENCE).header("Accept-Language", "en");
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
