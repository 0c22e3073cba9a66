package tw.servicequality.petition;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.restassured.config.EncoderConfig;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.servicequality.attachment.rules.FileName;
import tw.servicequality.attachment.rules.Samples;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.Sql;

/** Petitions as citizens of the tests send them in, and the clock of the database. */
final class PetitionExamples {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/petitions/confirm#([A-Za-z0-9_-]{43})\\s");

    private PetitionExamples() {
    }

    static String newAddress() {
        return "citizen-" + UUID.randomUUID() + "@example.tw";
    }

    static Map<String, Object> petition(String email, String subject) {
        return new HashMap<>(Map.of("name", "陳金絲", "phone", "0912-345-678", "email", email, "address", "臺北市大同區重慶北路一段1號", "category", "OTHER",
                "topic", "surveying", "subject", subject, "content", "鑑界的通知太晚寄到。", "website", ""));
    }

    static Response send(Map<String, Object> petition) {
        return Api.visitor().body(petition).post("/petitions");
    }

    /** Sends one in from another network address. */
    static Response sendFrom(String address, Map<String, Object> petition) {
        return from(address).body(petition).post("/petitions");
    }

    static Response confirm(String token) {
        return Api.visitor().body(Map.of("token", token)).post("/petitions/confirm");
    }

    static Response follow(String number, String password) {
        return Api.visitor().body(Map.of("number", number, "password", password)).post("/petitions/follow");
    }

    static Response supplement(String number, String password, String words) {
        return Api.visitor().body(Map.of("number", number, "password", password, "words", words)).post("/petitions/supplement");
    }

    /** A visitor at another network address: all of 127.0.0.0/8 is this machine. */
    static RequestSpecification from(String address) {
        try {
            return Api.visitor().baseUri("http://127.0.0.1").config(RestAssuredConfig.config()
                    .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8"))
                    .httpClient(HttpClientConfig.httpClientConfig().setParam("http.route.local-address", InetAddress.getByName(address))));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Response upload(String name, byte[] content) {
        return upload(Api.visitor(), name, content);
    }

    static Response upload(RequestSpecification caller, String name, byte[] content) {
        return caller.contentType("application/octet-stream").header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .body(content).post("/petitions/files");
    }

    /** Uploads a small sound file of the kind that the name says, and tells its key. */
    static String uploaded(String name) {
        return upload(name, Samples.of(FileName.extension(name))).then().statusCode(201).extract().path("key");
    }

    /** A name that no other file has. */
    static String newPhoto() {
        return "金絲雀照片" + UUID.randomUUID() + ".jpg";
    }

    /** A petition with the files of these keys. */
    static Map<String, Object> naming(String email, String... keys) {
        return with(petition(email, "附件"), "fileKeys", List.of(keys));
    }

    /** The identifier of the file with this name, which no answer tells to a citizen. */
    static String attachment(String name) {
        return Sql.text("select lower(concat_ws('-', substr(hex(id), 1, 8), substr(hex(id), 9, 4), substr(hex(id), 13, 4), substr(hex(id), 17, 4), substr(hex(id), 21))) "
                + "from attachment where file_name = ?", name);
    }

    /** The token of the last link that was mailed to an address. */
    static String token(String email) {
        Matcher link = LINK.matcher(Mails.to(email).getLast().text());
        assertTrue(link.find());
        return link.group(1);
    }

    /** Sends one in and confirms it. */
    static JsonPath confirmed(Map<String, Object> petition) {
        send(petition).then().statusCode(202);
        return confirm(token(petition.get("email").toString())).then().statusCode(200).extract().jsonPath();
    }

    /** The identifier of a case, as those know it who see all cases. */
    static String id(String number) {
        return Api.as(tw.servicequality.platform.actor.Role.SECRETARY).queryParam("q", number).get("/complaints").path("items[0].id");
    }

    /** How many petitions wait. */
    static long waiting() {
        return Sql.number("select count(*) from web_petition");
    }

    /** As if nobody had sent or tried anything in the last hour. */
    static void forgetSenders() {
        Sql.change("delete from petition_quota");
        Sql.change("delete from sender_quota");
    }

    static List<String> names(Map<String, Object> answer) {
        return answer.keySet().stream().sorted().toList();
    }
}
