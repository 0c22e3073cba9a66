package tw.servicequality.privacy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static tw.servicequality.privacy.PrivacyExamples.complaint;
import static tw.servicequality.privacy.PrivacyExamples.evaluation;
import static tw.servicequality.privacy.PrivacyExamples.person;
import static tw.servicequality.privacy.PrivacyExamples.register;
import static tw.servicequality.privacy.PrivacyExamples.step;
import static tw.servicequality.privacy.PrivacyExamples.unit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.seal.PersonalDataCipher;

/** Exact search for a petitioner: for those who may see who it is, and no way around it for others. */
@QuarkusTest
class PetitionerSearchTest {

    @Inject
    PersonalDataCipher cipher;

    @BeforeEach
    void forgetSearches() {
        PrivacyExamples.change("delete from search_quota");
    }

    private static Response search(Api.SignedIn who, Map<String, Object> by) {
        Map<String, Object> request = new java.util.HashMap<>(by);
        request.putIfAbsent("purpose", "核對來電");
        return who.request().body(request).post("/petitioner-searches");
    }

    @Test
    void an_exact_phone_or_mail_address_finds_masked_cases_and_is_recorded_with_its_purpose() {
        PrivacyExamples.Person person = person();
        String id = register("以電話查", person);
        search(evaluation(), Map.of("phone", person.phone().substring(0, 4) + "-" + person.phone().substring(4))).then().statusCode(200).body("items.id", contains(id))
                .body("items[0].petitionerName", equalTo("鑫○龘"));
        search(evaluation(), Map.of("email", person.email().toUpperCase())).then().body("items.id", contains(id));
        search(evaluation(), Map.of("phone", person.phone().substring(0, 9))).then().body("items", empty());
        String trail = Api.as(Role.ADMINISTRATOR).queryParam("action", "PETITIONER_SEARCHED").get("/audit-entries").then().body("items[0].changes", notNullValue())
                .extract().asString();
        assertFalse(trail.contains(person.phone()));
        assertFalse(trail.toLowerCase().contains(person.email()));
    }

    @Test
    void chiefs_find_their_units_cases_officers_their_own_and_nobody_confidential_ones() {
        PrivacyExamples.Person person = person();
        String id = register("分辦後查", person);
        Api.SignedIn chief = Api.newAccount(unit("surveying"), Role.SECTION_CHIEF);
        Api.SignedIn handler = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        Api.SignedIn colleague = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        Api.SignedIn stranger = Api.newAccount(unit("registration"), Role.SECTION_CHIEF);
        step(evaluation().request(), id, "assign", Map.of("unit", "surveying", "handlerId", handler.id())).then().statusCode(200);
        Map<String, Object> secret = complaint("檢舉", person);
        secret.put("confidential", true);
        Api.SignedIn named = Api.newAccount(unit("surveying"), Role.CASE_OFFICER);
        String hidden = named.request().body(secret).post("/complaints").then().statusCode(201).extract().path("id");
        search(chief, Map.of("phone", person.phone())).then().statusCode(200).body("items.id", contains(id));
        search(handler, Map.of("phone", person.phone())).then().body("items.id", contains(id));
        search(evaluation(), Map.of("phone", person.phone())).then().body("items.id", contains(hidden, id));
        search(Api.newAccount(null, Role.EVALUATION_OFFICER), Map.of("phone", person.phone())).then().body("items.id", contains(id));
        search(named, Map.of("phone", person.phone())).then().body("items.id", contains(hidden));
        for (Api.SignedIn nobody : List.of(colleague, stranger)) {
            String answer = search(nobody, Map.of("phone", person.phone())).then().statusCode(200).body("items", empty()).extract().asString();
            assertEquals(answer, search(nobody, Map.of("phone", person().phone())).asString(), "what is not found and what may not be found look alike");
        }
        for (Role role : List.of(Role.DIRECTOR, Role.SECRETARY, Role.ADMINISTRATOR, Role.VIEWER)) {
            Api.as(role).body(Map.of("purpose", "看看", "phone", person.phone())).post("/petitioner-searches").then().statusCode(403);
        }
        Api.visitor().body(Map.of("purpose", "看看", "phone", person.phone())).post("/petitioner-searches").then().statusCode(401);
    }

    /** Earlier versions kept no dash of a mail address in its index, so that two people could share one. */
    @Test
    void a_mail_address_of_an_earlier_version_is_found_by_its_own_owner_alone() {
        String shared = "lina" + System.nanoTime() + "@example.tw";
        String dashed = shared.replace("lina", "li-na");
        PrivacyExamples.Person known = person();
        String old = register("舊索引", new PrivacyExamples.Person(known.name(), known.phone(), dashed, known.address()));
        String other = register("他人", new PrivacyExamples.Person(known.name(), person().phone(), shared, known.address()));
        assertEquals(1, Sql.change("update petitioner set email_index = ? where complaint_id = unhex(?)", cipher.index("email", shared), old.replace("-", "")));
        search(evaluation(), Map.of("email", dashed)).then().statusCode(200).body("items.id", contains(old));
        search(evaluation(), Map.of("email", shared)).then().statusCode(200).body("items.id", contains(other));
    }

    @Test
    void an_extension_is_one_however_it_is_written() {
        PrivacyExamples.Person known = person();
        String id = register("分機", new PrivacyExamples.Person(known.name(), known.phone() + "轉56", known.email(), known.address()));
        search(evaluation(), Map.of("phone", known.phone() + "#56")).then().statusCode(200).body("items.id", contains(id));
        search(evaluation(), Map.of("phone", known.phone() + "＃57")).then().statusCode(200).body("items", empty());
    }

    @Test
    void a_purpose_is_needed_and_must_not_repeat_what_is_looked_for() {
        PrivacyExamples.Person person = person();
        for (String bad : List.of("查", "   ")) {
            search(evaluation(), Map.of("phone", person.phone(), "purpose", bad)).then().statusCode(400).body("errors.field", contains("purpose"));
        }
        search(evaluation(), Map.of("phone", person.phone(), "purpose", "來電 " + person.phone().substring(0, 4) + " " + person.phone().substring(4))).then().statusCode(422)
                .body("errors.code", contains("purpose-with-personal-data"));
        search(evaluation(), Map.of()).then().statusCode(422).body("errors.code", contains("phone-or-email-required"));
        search(evaluation(), Map.of("phone", "()-")).then().statusCode(200).body("items", empty());
        search(evaluation(), Map.of("name", person.name())).then().statusCode(400);
    }

    @Test
    void it_is_limited_for_each_account() {
        Api.SignedIn busy = Api.newAccount(null, Role.EVALUATION_OFFICER);
        for (int i = 0; i < 30; i++) {
            search(busy, Map.of("phone", "0900000000")).then().statusCode(200);
        }
        search(busy, Map.of("phone", "0900000000")).then().statusCode(429).header("Retry-After", notNullValue());
        search(evaluation(), Map.of("phone", "0900000000")).then().statusCode(200);
    }

    /** The list is looked at with everything that could tell of a masked value; it must answer as for a value that nobody has. */
    @Test
    void no_filter_sort_or_text_of_the_list_tells_what_is_masked() {
        PrivacyExamples.Person person = person();
        register("遮蔽欄位", person);
        PrivacyExamples.Person nobody = person();
        for (Role role : List.of(Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR)) {
            List<List<String>> pairs = List.of(List.of(person.name(), nobody.name()), List.of(person.phone(), nobody.phone()), List.of(person.email(), nobody.email()),
                    List.of(person.address(), nobody.address()));
            for (List<String> pair : pairs) {
                assertEquals(list(role, "q", pair.get(1)), list(role, "q", pair.get(0)));
                for (String name : List.of("phone", "email", "name", "petitioner", "petitionerName", "petitioner.phone")) {
                    assertEquals(list(role, name, pair.get(1)), list(role, name, pair.get(0)));
                }
            }
            for (String sort : List.of("petitionerName", "-petitionerName", "name", "phone", "petitioner.name", "email")) {
                Api.as(role).queryParam("sort", sort).get("/complaints").then().statusCode(400).body("items", nullValue());
            }
        }
    }

    private static String list(Role role, String parameter, String value) {
        Response answer = Api.as(role).queryParam(parameter, value).queryParam("channel", "PHONE").get("/complaints");
        return answer.statusCode() + " " + answer.path("total") + " " + answer.path("items.id");
    }

    @Test
    void why_somebody_looks_does_not_repeat_what_is_looked_at() {
        PrivacyExamples.Person person = person();
        String id = register("查閱目的", person);
        for (String told : List.of(person.name(), person.phone(), person.phone().substring(0, 4) + "-" + person.phone().substring(4), person.email().toUpperCase(),
                person.address())) {
            evaluation().request().body(Map.of("purpose", "聯絡 " + told + " 本人")).post("/complaints/" + id + "/reveal").then().statusCode(422)
                    .body("errors.code", contains("purpose-with-personal-data"));
        }
        evaluation().request().get("/complaints/" + id).then().body("events.kind", contains("REGISTERED"));
        evaluation().request().body(Map.of("purpose", "聯絡本人")).post("/complaints/" + id + "/reveal").then().statusCode(200);
    }
}
