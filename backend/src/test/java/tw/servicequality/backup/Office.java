package tw.servicequality.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import tw.servicequality.platform.PackagedProgram;

/** A running office with sample data, as somebody of 研考 uses it over HTTP. */
final class Office implements AutoCloseable {

    static final String NAME = "王𠮷祥 O'Neil";
    static final String CONTENT = "第一行\n\t\"引號\" \\ 反斜線 😀 𡿨 e\u0301";
    /** So that nothing is written that the test does not write. */
    private static final String[] QUIET = {"-Dquality.demo=true", "-Dquality.audit.seal-every=off", "-Dquality.sweep-every=off", "-Dquality.imports.every=off",
        "-Dquality.webhooks.every=off", "-Dquality.privacy.every=off", "-Dquality.mail.send-every=off", "-Dquality.complaint-follow-up.every=off",
        "-Dquality.reminders.every=off"};
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedProgram program;
    private String cookie;

    private Office(PackagedProgram program) {
        this.program = program;
    }

    static Office open(Path data, String... environment) throws Exception {
        Office office = new Office(PackagedProgram.launch(data, PackagedProgram.freePort(), List.of(environment), QUIET).awaitReady());
        HttpResponse<byte[]> answer = office.send("POST", "/session", "application/json",
                JSON.writeValueAsBytes(Map.of("name", "evaluation", "password", "demo-evaluation-2026")), 200);
        office.cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return office;
    }

    /** A small picture that is like no other. */
    static byte[] picture(int seed) throws Exception {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40; i++) {
            image.setRGB(i, i % 30, seed * 7919 + i);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    String upload(byte[] picture) throws Exception {
        return json(send("POST", "/attachments?fileName=photo.png", "application/octet-stream", picture, 201)).path("id").asText();
    }

    /** Registers a complaint with a petitioner and a file. */
    String complain(String subject, String attachment) throws Exception {
        Map<String, Object> complaint = Map.of("channel", "PHONE", "category", "OTHER", "topic", "courtesy", "subject", subject, "content", CONTENT,
                "petitioner", Map.of("name", NAME, "phone", "02-2345-6789"), "attachmentIds", List.of(attachment));
        return json(send("POST", "/complaints", "application/json", JSON.writeValueAsBytes(complaint), 201)).path("id").asText();
    }

    /** The petitioner's name as it is sealed there. */
    String reveal(String complaint) throws Exception {
        return json(send("POST", "/complaints/" + complaint + "/reveal", "application/json", JSON.writeValueAsBytes(Map.of("purpose", "電話聯繫")), 200))
                .path("name").asText();
    }

    JsonNode complaint(String id) throws Exception {
        return json(send("GET", "/complaints/" + id, null, null, 200));
    }

    byte[] download(String attachment) throws Exception {
        return send("GET", "/attachments/" + attachment + "/content", null, null, 200).body();
    }

    /** What somebody is answered who comes with another office's cookie. */
    int statusWith(Office other) throws Exception {
        return http.send(HttpRequest.newBuilder(address("/complaints")).header("Cookie", other.cookie).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private HttpResponse<byte[]> send(String method, String path, String type, byte[] body, int expected) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(expected, answer.statusCode(), () -> method + " " + path + ": " + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        return answer;
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + program.port + "/api/v1" + path);
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    /** Ends it as a person does. */
    void stop() {
        program.terminate();
        program.awaitEnd();
    }

    @Override
    public void close() {
        program.close();
    }
}
