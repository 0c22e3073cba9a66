package tw.servicequality.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.unit;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.petition.PetitionExamples.attachment;
import static tw.servicequality.petition.PetitionExamples.confirm;
import static tw.servicequality.petition.PetitionExamples.confirmed;
import static tw.servicequality.petition.PetitionExamples.id;
import static tw.servicequality.petition.PetitionExamples.naming;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.newPhoto;
import static tw.servicequality.petition.PetitionExamples.send;
import static tw.servicequality.petition.PetitionExamples.token;
import static tw.servicequality.petition.PetitionExamples.upload;
import static tw.servicequality.petition.PetitionExamples.uploaded;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;

/** Files of citizens, from the phone to the case. */
@QuarkusTest
class PetitionFileTest {

    private final String email = newAddress();
    private final String photo = newPhoto();

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
    }

    @Test
    void a_file_is_the_cases_once_the_petition_is_confirmed_and_nobodys_before() {
        long waiting = Sql.number("select count(*) from petition_file");
        byte[] picture = Samples.photo(60, 40);
        Response made = upload(photo, picture);
        made.then().statusCode(201).header("Cache-Control", "no-store").body("key", matchesPattern("[A-Za-z0-9_-]{43}")).body("fileName", equalTo(photo))
                .body("mediaType", equalTo("image/jpeg")).body("size", equalTo(picture.length));
        String file = attachment(photo);
        nobodyReads(file);
        send(naming(email, made.<String>path("key"))).then().statusCode(202);
        nobodyReads(file);
        String petitionCase = id(confirm(token(email)).then().statusCode(200).extract().path("number"));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + petitionCase).then().body("attachments.id", contains(file)).body("attachments.fileName", contains(photo))
                .body("attachments[0].thumbnail", equalTo(true));
        for (RequestSpecification reader : List.of(Api.as(Role.EVALUATION_OFFICER), Api.as(Role.SECRETARY), Api.as(Role.DIRECTOR))) {
            assertArrayEquals(picture, reader.get("/attachments/" + file + "/content").then().statusCode(200).extract().asByteArray());
        }
        for (RequestSpecification other : List.of(Api.as(Role.CASE_OFFICER, unit("registration")), Api.as(Role.ADMINISTRATOR), Api.as(Role.VIEWER))) {
            other.get("/attachments/" + file + "/content").then().statusCode(404);
        }
        assertEquals(1, Sql.number("select attachments from complaint where id = unhex(replace(?, '-', ''))", petitionCase));
        assertEquals(waiting, Sql.number("select count(*) from petition_file"));
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("limit", 200).get("/audit-entries").asString();
        assertTrue(trail.contains(file) && trail.contains("ATTACHMENT_UPLOADED") && trail.contains("ATTACHMENT_ASSIGNED"));
        assertFalse(trail.contains("金絲雀"), trail);
    }

    private static void nobodyReads(String file) {
        for (Role role : Role.values()) {
            for (String part : List.of("", "/content", "/thumbnail")) {
                Api.as(role).get("/attachments/" + file + part).then().statusCode(404);
            }
        }
        Api.visitor().get("/attachments/" + file + "/content").then().statusCode(401);
        Api.as(Role.EVALUATION_OFFICER).delete("/attachments/" + file).then().statusCode(404);
        Api.as(Role.EVALUATION_OFFICER).body(with(complaint("別人的檔案"), "attachmentIds", List.of(file)))
                .post("/complaints").then().statusCode(422).body("errors.field", contains("attachmentIds[0]"));
    }

    @Test
    void a_confidential_petition_shows_its_files_to_those_alone_who_are_named() {
        Api.SignedIn officer = Api.newAccount(null, Role.EVALUATION_OFFICER);
        confirmed(with(naming(email, uploaded(photo)), "confidential", true));
        officer.request().get("/attachments/" + attachment(photo)).then().statusCode(200);
        Api.as(Role.DIRECTOR).get("/attachments/" + attachment(photo)).then().statusCode(404);
    }

    @Test
    void a_supplement_brings_files_too() {
        JsonPath made = confirmed(naming(email, uploaded(photo)));
        String petitionCase = id(made.getString("number"));
        String scan = "補件" + UUID.randomUUID() + ".pdf";
        String key = uploaded(scan);
        Map<String, Object> supplement = Map.of("number", made.getString("number"), "password", made.getString("password"), "words", "如附件",
                "fileKeys", List.of(key));
        Api.visitor().body(supplement).post("/petitions/supplement").then().statusCode(409).body("code", equalTo("wrong-state"));
        step(Api.as(Role.EVALUATION_OFFICER), petitionCase, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(Api.as(Role.EVALUATION_OFFICER), petitionCase, "request-supplement", Map.of("words", "請附圖")).then().statusCode(200);
        Api.visitor().body(with(supplement, "password", "wrong")).post("/petitions/supplement").then().statusCode(404);
        Sql.change("update complaint set attachments = 20 where id = unhex(replace(?, '-', ''))", petitionCase);
        Api.visitor().body(supplement).post("/petitions/supplement").then().statusCode(422).body("errors.code", contains("petition-case-full"));
        Sql.change("update complaint set attachments = 1 where id = unhex(replace(?, '-', ''))", petitionCase);
        nobodyReads(attachment(scan));
        Api.visitor().body(supplement).post("/petitions/supplement").then().statusCode(200).body("state", equalTo("IN_PROGRESS"));
        Api.as(Role.CASE_OFFICER, unit("surveying")).get("/complaints/" + petitionCase).then().body("attachments.fileName", contains(photo, scan));
        assertEquals(2, Sql.number("select attachments from complaint where id = unhex(replace(?, '-', ''))", petitionCase));
    }

    @Test
    void a_file_is_named_once() throws Exception {
        String key = uploaded(photo);
        send(naming(email, key, "no-such-key")).then().statusCode(422).body("errors.field", contains("fileKeys[1]")).body("errors.code", contains("attachment-unknown"));
        send(with(naming(email, key), "topic", "nothing")).then().statusCode(422);
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> one : hands.invokeAll(Collections.nCopies(4, (Callable<Integer>) () -> send(naming(email, key)).statusCode()))) {
                statuses.add(one.get());
            }
            assertEquals(List.of(202, 422, 422, 422), statuses.stream().sorted().toList());
        }
        send(naming(email, key, key)).then().statusCode(422).body("errors", hasSize(2));
        send(naming(email, "1", "2", "3", "4", "5", "6")).then().statusCode(400).body("errors.field", contains("fileKeys"));
        send(naming(email, " ")).then().statusCode(400);
    }

    @Test
    void a_file_can_be_removed_until_a_petition_names_it() {
        String key = uploaded(photo);
        remove(key).then().statusCode(204).header("Cache-Control", "no-store");
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is not null", photo));
        remove(key).then().statusCode(204);
        send(naming(email, key)).then().statusCode(422);
        String named = uploaded(photo);
        send(naming(email, named)).then().statusCode(202);
        remove(named).then().statusCode(409).body("code", equalTo("wrong-state"));
        assertEquals(1, Sql.number("select count(*) from attachment where file_name = ? and removed_at is null", photo));
        remove("made-up").then().statusCode(204);
    }

    private static Response remove(String key) {
        return Api.visitor().body(Map.of("key", key)).post("/petitions/files/remove");
    }

    static Stream<Arguments> refused() {
        return Stream.of(Arguments.of("病毒.exe", Samples.text("MZ" + "\0".repeat(100)), 422, "file-not-accepted"),
                Arguments.of("照片.jpg", Samples.text("MZ" + "\0".repeat(100)), 422, "file-not-accepted"),
                Arguments.of("照片.jpg", Samples.text("<html><script>alert(1)</script>"), 422, "file-not-accepted"),
                Arguments.of("圖.svg", Samples.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), 422, "file-not-accepted"),
                Arguments.of("動畫.gif", Samples.text("GIF89a" + "\0".repeat(50)), 422, "file-not-accepted"),
                Arguments.of("網頁.html", Samples.text("<script>1</script>"), 422, "file-not-accepted"),
                Arguments.of("壓縮.zip", Samples.zip(Map.of("a.txt", new byte[] {1})), 422, "file-not-accepted"),
                Arguments.of("照片.pdf", Samples.of("png"), 422, "file-type-differs"),
                Arguments.of("文件.jpg", Samples.of("pdf"), 422, "file-type-differs"),
                Arguments.of("巨集.docx", Samples.word("application/vnd.ms-word.document.macroEnabled.main+xml", Map.of()), 422, "file-macros"),
                Arguments.of("大圖.png", Samples.png(60_000, 60_000, 1), 422, "picture-too-large"),
                Arguments.of("半張.png", Samples.png(100, 100, 3), 422, "file-broken"),
                Arguments.of("空的.pdf", new byte[0], 422, "file-empty"),
                Arguments.of("../../etc/passwd.pdf", Samples.of("pdf"), 422, "file-name-path"),
                Arguments.of("a\u202efdp.pdf", Samples.of("pdf"), 422, "file-name-characters"),
                Arguments.of("a\0.pdf", Samples.of("pdf"), 422, "file-name-characters"),
                Arguments.of("pdf", Samples.of("pdf"), 422, "file-name-extension"),
                Arguments.of("長".repeat(197) + ".pdf", Samples.of("pdf"), 422, "too-long"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void wrong_files_are_refused_with_the_reason_and_leave_nothing(String name, byte[] content, int status, String code) {
        long rows = Sql.number("select count(*) from attachment");
        long waiting = Sql.number("select count(*) from petition_file");
        upload(name, content).then().statusCode(status).body("errors.code", hasItem(code)).header("Cache-Control", "no-store");
        assertEquals(rows, Sql.number("select count(*) from attachment"));
        assertEquals(waiting, Sql.number("select count(*) from petition_file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"現場😀𠮷.jpg", "手機 100% + 照片.png", "證明&#;=.pdf", "函.odt", "表.ods", "函.docx", "表.xlsx"})
    void right_ones_are_kept_under_their_names(String name) {
        String own = UUID.randomUUID() + name;
        JsonPath made = confirmed(naming(email, uploaded(own)));
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id(made.getString("number"))).then().body("attachments.fileName", contains(own));
    }

    @Test
    void too_much_at_once_or_without_a_name_is_refused() {
        upload("大.pdf", new byte[(10 << 20) + 1]).then().statusCode(413).body("code", equalTo("body-too-large"));
        RequestSpecification plain = Api.visitor().contentType("application/octet-stream").body(Samples.of("pdf"));
        plain.post("/petitions/files").then().statusCode(400).body("errors[0].field", equalTo("fileName"));
        Api.visitor().contentType("application/octet-stream").header("X-File-Name", "%zz.pdf").body(Samples.of("pdf")).post("/petitions/files").then()
                .statusCode(400).body("errors[0].code", equalTo("invalid-value"));
        Api.visitor().header("X-File-Name", "a.pdf").body("{}").post("/petitions/files").then().statusCode(415);
        Api.visitor().contentType("application/octet-stream").header("X-File-Name", "a.pdf").header("Origin", "https://elsewhere.example")
                .body(Samples.of("pdf")).post("/petitions/files").then().statusCode(403);
    }
}
