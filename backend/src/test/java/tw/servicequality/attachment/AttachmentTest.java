package tw.servicequality.attachment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.TestDatabase;
import tw.servicequality.platform.actor.Role;

/** Files go in and come out as they were. */
@QuarkusTest
class AttachmentTest {

    private static final Path DATA = TestDatabase.DATA;

    private Api.SignedIn officer;

    @BeforeEach
    void sign_in() {
        officer = Api.account(null, Role.CASE_OFFICER);
    }

    @ParameterizedTest
    @CsvSource({"簽到簿.pdf, application/pdf, false", "現場照片.jpeg, image/jpeg, true", "海報😀𠮷.png, image/png, true",
        "紀錄.odt, application/vnd.oasis.opendocument.text, false", "統計.ods, application/vnd.oasis.opendocument.spreadsheet, false",
        "紀錄.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, false",
        "統計.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, false"})
    void every_kind_comes_back_as_it_was(String name, String type, boolean thumbnail) {
        byte[] content = Samples.of(FileName.extension(name));
        Response made = Uploads.post(officer, name, content);
        made.then().statusCode(201).body("fileName", equalTo(name)).body("mediaType", equalTo(type)).body("size", equalTo(content.length))
                .body("thumbnail", equalTo(thumbnail)).header("Location", endsWith("/attachments/" + made.path("id")));
        officer.request().get("/attachments/" + made.path("id")).then().statusCode(200).body("fileName", equalTo(name));

        Response answer = officer.request().get("/attachments/" + made.path("id") + "/content");
        answer.then().statusCode(200).contentType(type).header("Content-Length", Integer.toString(content.length))
                .header("Content-Disposition", startsWith("attachment; filename=\""))
                .header("Content-Disposition", endsWith("filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8)))
                .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", startsWith("sandbox;")).header("Cache-Control", "no-store");
        assertEquals(1, answer.headers().getValues("Content-Security-Policy").size());
        assertArrayEquals(content, answer.asByteArray());

        String tag = answer.header("ETag");
        Response unchanged = officer.request().header("If-None-Match", tag).get("/attachments/" + made.path("id") + "/content");
        unchanged.then().statusCode(304).header("ETag", tag);
        assertEquals(0, unchanged.asByteArray().length);
        officer.request().header("If-None-Match", "\"other\"").get("/attachments/" + made.path("id") + "/content").then().statusCode(200);
    }

    @Test
    void a_photo_has_a_small_picture_and_a_text_has_none() throws IOException {
        Response made = Uploads.post(officer, "照片.jpg", Samples.photo(1600, 1200));
        Response small = officer.request().get("/attachments/" + made.path("id") + "/thumbnail");
        small.then().statusCode(200).contentType("image/jpeg");
        var image = ImageIO.read(new ByteArrayInputStream(small.asByteArray()));
        assertEquals("240×320", image.getWidth() + "×" + image.getHeight());
        officer.request().header("If-None-Match", small.header("ETag")).get("/attachments/" + made.path("id") + "/thumbnail").then().statusCode(304);
        officer.request().get("/attachments/" + Uploads.upload(officer, "a.pdf") + "/thumbnail").then().statusCode(404);
    }

    @Test
    void a_file_that_lies_is_refused_with_the_reason() {
        Uploads.post(officer, "簽到簿.pdf", Samples.of("png")).then().statusCode(422).body("code", equalTo("rule-violated"))
                .body("errors[0].field", equalTo("fileName")).body("errors[0].code", equalTo("file-type-differs"))
                .body("errors[0].message", containsString("\"pdf\"")).body("errors[0].message", containsString("PNG"));
        Uploads.post(officer, "照片.jpg", Samples.text("<html><script>alert(1)</script>")).then().statusCode(422).body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("text/html"));
        Uploads.post(officer, "照片.jpg", Samples.text("MZ" + "\0".repeat(100))).then().statusCode(422).body("errors[0].code", equalTo("file-not-accepted"))
                .body("errors[0].message", containsString("PDF"));
        Uploads.post(officer, "a.docx", Samples.word("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of())).then().statusCode(422)
                .body("errors[0].code", equalTo("file-macros"));
        Uploads.post(officer, "a.png", Samples.png(60_000, 60_000, 1)).then().statusCode(422).body("errors[0].message", containsString("3,600,000,000"));
        Uploads.post(officer, "a.png", Samples.png(100, 100, 3)).then().statusCode(422).body("errors[0].code", equalTo("file-broken"));
        Uploads.post(officer, "a.jpg", Samples.progressive(40, 30, 101)).then().statusCode(422).body("errors[0].message", containsString("more than 100 passes"));
        Uploads.post(officer, "a.pdf", new byte[0]).then().statusCode(422).body("errors[0].code", equalTo("file-empty"));
    }

    @ParameterizedTest
    @CsvSource({"../a.pdf, 422, file-name-path", "'a\u202efdp.pdf', 422, file-name-characters", "'a\tb.pdf', 422, file-name-characters", "pdf, 422, file-name-extension",
        "'  ', 400, not-blank", "'a\0.pdf', 400, invalid-characters"})
    void bad_names_are_refused(String name, int status, String code) {
        Uploads.post(officer, name, Samples.of("pdf")).then().statusCode(status).body("errors[0].field", equalTo("fileName")).body("errors[0].code", equalTo(code));
    }

    @Test
    void a_name_that_is_too_long_or_missing_is_refused() {
        Uploads.post(officer, "長".repeat(197) + ".pdf", Samples.of("pdf")).then().statusCode(400).body("errors[0].code", equalTo("size"));
        Uploads.post(officer, "長".repeat(196) + ".pdf", Samples.of("pdf")).then().statusCode(201).body("fileName", equalTo("長".repeat(196) + ".pdf"));
        officer.request().contentType("application/octet-stream").body(Samples.of("pdf")).post("/attachments").then().statusCode(400);
        officer.request().body("{}").post("/attachments?fileName=a.pdf").then().statusCode(415);
    }

    @Test
    void a_file_of_ten_megabytes_passes_and_a_larger_one_does_not() throws IOException {
        byte[] large = Arrays.copyOf(Samples.pdf(""), 10 << 20);
        byte[] end = Samples.text("\nstartxref\n9\n%%EOF");
        System.arraycopy(end, 0, large, large.length - end.length, end.length);
        Response made = Uploads.post(officer, "大.pdf", large);
        made.then().statusCode(201).body("size", equalTo(10 << 20));
        assertArrayEquals(large, officer.request().get("/attachments/" + made.path("id") + "/content").asByteArray());
        assertEquals(201, inPieces("/attachments?fileName=a.pdf", "application/octet-stream", large).status());

        Uploads.post(officer, "大.pdf", new byte[11_000_000]).then().statusCode(413).contentType("application/problem+json").body("code", equalTo("body-too-large"));
        assertTooLarge(inPieces("/attachments?fileName=a.pdf", "application/octet-stream", new byte[11_000_000]));
        assertTooLarge(inPieces("/attachments?fileName=a.pdf", "application/octet-stream", Arrays.copyOf(large, large.length + 1)));
    }

    @Test
    void elsewhere_two_megabytes_are_the_limit_however_they_are_sent() throws IOException {
        byte[] json = ("{\"name\":\"x\"" + " ".repeat(3_000_000) + "}").getBytes(StandardCharsets.US_ASCII);
        Api.visitor().body(json).post("/session").then().statusCode(413).body("code", equalTo("body-too-large"));
        assertTooLarge(inPieces("/session", "application/json", json));
        Answer small = inPieces("/session", "application/json", "{\"name\":\"nobody\",\"password\":\"wrong\"}".getBytes(StandardCharsets.US_ASCII));
        assertEquals(401, small.status(), small.body());
    }

    @Test
    void an_upload_keeps_no_key_because_what_came_twice_is_swept() {
        List<String> ids = Stream.of(1, 2).map(time -> Uploads.request(officer, "a.pdf", Samples.of("pdf")).header("Idempotency-Key", "the same").post("/attachments"))
                .map(answer -> answer.then().statusCode(201).header("Idempotency-Replayed", nullValue()).extract().<String>path("id")).toList();
        assertNotEquals(ids.getFirst(), ids.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachments", "incoming"})
    void a_disk_that_takes_nothing_is_told_and_nothing_is_kept(String folder) throws Exception {
        Uploads.upload(officer, "a.pdf");
        long before = temporaryFiles();
        Path aside = DATA.resolve(folder + "-aside");
        Files.move(DATA.resolve(folder), aside);
        try {
            Files.createFile(DATA.resolve(folder));
            Uploads.post(officer, "a.png", Samples.of("png")).then().statusCode(503).body("code", equalTo("unavailable")).header("Retry-After", "5");
        } finally {
            Files.delete(DATA.resolve(folder));
            Files.move(aside, DATA.resolve(folder));
        }
        Uploads.upload(officer, "a.png");
        assertEquals(before, temporaryFiles(), "temporary files stay");
    }

    /** How many stay: one goes a moment after its request was answered. */
    private static long temporaryFiles() throws Exception {
        long last = -1;
        while (true) {
            try (Stream<Path> all = Files.list(DATA.resolve("incoming"))) {
                long now = all.count();
                if (now == last) {
                    return now;
                }
                last = now;
            }
            Thread.sleep(300);
        }
    }

    @Test
    void only_who_works_in_the_office_uploads() {
        for (Role role : new Role[] {Role.VIEWER, Role.SECRETARY, Role.DIRECTOR}) {
            Uploads.post(Api.account(null, role), "a.pdf", Samples.of("pdf")).then().statusCode(403);
        }
        Api.visitor().contentType("application/octet-stream").queryParam("fileName", "a.pdf").body(Samples.of("pdf")).post("/attachments").then().statusCode(401);
        for (Role role : new Role[] {Role.ADMINISTRATOR, Role.EVALUATION_OFFICER, Role.SECTION_CHIEF}) {
            Uploads.upload(Api.account(null, role), "a.pdf");
        }
    }

    private record Answer(int status, String type, String body) {
    }

    private static void assertTooLarge(Answer answer) {
        assertEquals(413, answer.status(), answer.body());
        assertTrue(answer.type().startsWith("application/problem+json") && answer.body().contains("body-too-large"), answer.toString());
    }

    /** Sends without telling the length before. */
    private Answer inPieces(String path, String type, byte[] body) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1" + path).toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Content-Type", type);
        connection.setRequestProperty("Cookie", Api.COOKIE + "=" + officer.token());
        connection.setChunkedStreamingMode(8192);
        connection.setDoOutput(true);
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        int status = connection.getResponseCode();
        var stream = status < 400 ? connection.getInputStream() : connection.getErrorStream();
        return new Answer(status, connection.getContentType(), stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
}
