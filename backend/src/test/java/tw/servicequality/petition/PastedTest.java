package tw.servicequality.petition;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.complaint.ComplaintExamples.step;
import static tw.servicequality.complaint.ComplaintExamples.with;
import static tw.servicequality.petition.PetitionExamples.confirm;
import static tw.servicequality.petition.PetitionExamples.confirmed;
import static tw.servicequality.petition.PetitionExamples.follow;
import static tw.servicequality.petition.PetitionExamples.id;
import static tw.servicequality.petition.PetitionExamples.newAddress;
import static tw.servicequality.petition.PetitionExamples.petition;
import static tw.servicequality.petition.PetitionExamples.token;
import static tw.servicequality.petition.PetitionExamples.waiting;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Mails;
import tw.servicequality.platform.actor.Role;

/** Whatever people paste is kept as it is, or refused with a word; nothing is cut, changed or acted upon. */
@QuarkusTest
class PastedTest {

    private static final String CANARY = "金絲雀";

    private final String email = newAddress();

    @BeforeEach
    void nobody_has_sent_anything() {
        PetitionExamples.forgetSenders();
    }

    static Stream<Arguments> kept() {
        return Stream.of(
                Arguments.of("a family of pictures", "👨‍👩‍👧‍👦🏳️‍🌈"),
                Arguments.of("rare Han", "𠮷野家 𡿨 𪚥 㐂 𰻝"),
                Arguments.of("private and compatibility signs", "\ue000 ﾊﾝｶｸ ＡＢＣ １２３ ㈱"),
                Arguments.of("stacked accents", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢"),
                Arguments.of("a script", "<script>alert(1)</script><img src=x onerror=alert(2)>"),
                Arguments.of("a statement", "'; drop table complaint; -- \" \\ % _ ` /* */"),
                Arguments.of("places to fill in", "${7*7} #{7*7} {{7*7}} {0} '{' %s %n ${jndi:ldap://127.0.0.1/a}"),
                Arguments.of("a formula", "=HYPERLINK(\"http://example.tw\",\"按我\")"),
                Arguments.of("lines and tabs", "第一行\r\n第二行\n\t第三行"),
                Arguments.of("lines of a mail", "主旨\r\nBcc: other@example.tw\r\n\r\n.\r\n"),
                Arguments.of("turned reading direction", "a\u202egpj.exe\u202c ‏שלום‎"),
                Arguments.of("signs that nobody sees", "可\u200b見\u00ad\ufeff\u2060"),
                Arguments.of("no characters", "x\uffff\ufffe\ufdd0"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void it_is_kept_as_it_is(String what, String pasted) {
        String plain = pasted.strip() + CANARY;
        String text = " " + plain + "\n";
        Map<String, Object> request = with(with(with(with(petition(email, text), "content", text), "name", text), "address", text), "category", "OTHER");
        send(request).then().statusCode(202);
        String mail = Mails.to(email).getFirst().text();
        assertFalse(mail.contains(CANARY), mail);
        JsonPath made = confirm(token(email)).then().statusCode(200).extract().jsonPath();
        String number = made.getString("number");
        String id = id(number);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("subject", equalTo(plain)).body("content", equalTo(plain));
        Api.as(Role.EVALUATION_OFFICER).body(Map.of("purpose", "測試")).post("/complaints/" + id + "/reveal").then().body("name", equalTo(plain))
                .body("address", equalTo(plain)).body("email", equalTo(email));
        follow(number, made.getString("password")).then().statusCode(200).body("subject", equalTo(plain));
        step(Api.as(Role.EVALUATION_OFFICER), id, "assign", Map.of("unit", "surveying")).then().statusCode(200);
        step(Api.as(Role.EVALUATION_OFFICER), id, "request-supplement", Map.of("words", "請補充")).then().statusCode(200);
        post("supplement", Map.of("number", number, "password", made.getString("password"), "words", text)).then().statusCode(200);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body("events.last().words", equalTo(plain));
        assertFalse(Api.as(Role.ADMINISTRATOR).queryParam("targetId", id).get("/audit-entries").asString().contains(CANARY));
    }

    @ParameterizedTest
    @CsvSource({"subject, 200", "content, 8000", "name, 100", "address, 200"})
    void the_longest_is_kept_and_one_sign_more_is_refused(String field, int length) {
        String longest = "𠮷".repeat(length);
        String id = id(confirmed(with(petition(email, "長"), field, longest)).getString("number"));
        if (field.equals("subject") || field.equals("content")) {
            Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).then().body(field, equalTo(longest));
        } else {
            Api.as(Role.EVALUATION_OFFICER).body(Map.of("purpose", "測試")).post("/complaints/" + id + "/reveal").then().body(field, equalTo(longest));
        }
        refused(with(petition(newAddress(), "長"), field, longest + "x"), 400, field);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"nothing at all, subject, ''", "blanks, subject, ' 　\u00a0'", "lines, content, '\n\t\r\n'", "what nobody sees, subject, '\u200b\u2060\ufeff'",
        "what nobody sees, content, '\u200b \u00ad'", "a zero, subject, 'a\u0000b'", "a zero, content, 'a\u0000b'", "a zero, name, 'a\u0000b'",
        "a zero, address, 'a\u0000b'", "half a sign, subject, 'a\ud800b'", "half a sign, content, '\udc00'", "half a sign, name, '\ud83d'",
        "two addresses, email, 'a@b.tw,c@d.tw'", "a line in an address, email, 'a@b.tw\r\nBcc: c@d.tw'", "letters, phone, '<b>0912</b>'"})
    void what_cannot_be_kept_is_refused_and_named(String what, String field, String text) {
        refused(with(petition(email, "不行"), field, text), 400, field);
    }

    private void refused(Map<String, Object> request, int status, String field) {
        PetitionExamples.forgetSenders();
        long before = waiting();
        send(request).then().statusCode(status).body("errors.field", hasItem(field)).header("Cache-Control", "no-store");
        assertEquals(before, waiting());
    }

    @Test
    void five_megabytes_are_refused_whole() {
        long before = waiting();
        send(with(petition(email, "很長"), "content", "x".repeat(5 << 20))).then().statusCode(413).body("code", equalTo("body-too-large"));
        send(with(petition(email, "很長"), "content", "x".repeat((2 << 20) - 2000))).then().statusCode(400).body("errors.field", contains("content"));
        assertEquals(before, waiting());
    }

    @ParameterizedTest
    @CsvSource({"confirm, token", "follow, number", "follow, password", "supplement, words", "files/remove, key"})
    void what_cannot_be_stored_is_refused_elsewhere_too(String path, String field) {
        for (String text : new String[] {"a\u0000b", "a\ud800b"}) {
            Map<String, Object> request = with(new java.util.HashMap<>(switch (path) {
                case "follow" -> Map.of("number", "C1151126-00001", "password", "x");
                case "supplement" -> Map.of("number", "C1151126-00001", "password", "x", "words", "x");
                default -> Map.of();
            }), field, text);
            post(path, request).then().statusCode(400).body("errors.field", contains(field));
        }
    }

    private static Response send(Map<String, Object> request) {
        return Api.visitor().body(body(request)).post("/petitions");
    }

    private static Response post(String path, Map<String, ?> request) {
        return Api.visitor().body(body(request)).post("/petitions/" + path);
    }

    private static String body(Map<String, ?> request) {
        return request.entrySet().stream().map(it -> "\"" + it.getKey() + "\":" + json(it.getValue().toString())).collect(Collectors.joining(",", "{", "}"));
    }

    /** As JSON with an escape for each sign that is not plain, so that halves of signs can be written too. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            json.append(c < ' ' || c == '"' || c == '\\' || c > '~' && c < '\u3000' || c > '\u9fff' ? String.format("\\u%04x", (int) c) : Character.toString(c));
        }
        return json.append('"').toString();
    }
}
