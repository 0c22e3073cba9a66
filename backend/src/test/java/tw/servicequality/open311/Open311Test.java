package tw.servicequality.open311;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.complaint.web.PublicComplaintService;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.OfficeClock;
import tw.servicequality.platform.Sql;
import tw.servicequality.platform.Statements;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.problem.ProblemType;

/** Complaints as GeoReport v2 tells them to everybody. */
@QuarkusTest
class Open311Test {

    private static final String WRITTEN = "canary-open311-界址糾紛";

    @Inject
    PublicComplaintService complaints;
    @Inject
    OfficeClock clock;

    private static RequestSpecification visitor() {
        return Api.visitor().basePath("/open311/v2");
    }

    private static Map<String, Object> complaint(String topic) {
        return new HashMap<>(Map.of("channel", "COUNTER", "category", "OTHER", "topic", topic, "subject", WRITTEN, "content", WRITTEN,
                "petitioner", Map.of("name", "canary-open311-姓名", "phone", "0987-654-321", "address", "canary-open311-住址")));
    }

    private static JsonPath register(Map<String, Object> request) {
        return Api.as(Role.EVALUATION_OFFICER).body(request).post("/complaints").then().statusCode(201).extract().jsonPath();
    }

    /** The identifier under which everybody sees a case of the house. */
    private static String published(String id) {
        String hex = Sql.text("select hex(public_id) from complaint where id = unhex(replace(?, '-', ''))", id).toLowerCase(Locale.ROOT);
        return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
    }

    private static void step(String id, String step, Map<String, Object> body) {
        RequestSpecification caller = Api.as(Role.EVALUATION_OFFICER);
        String version = "\"" + Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + id).path("version") + "\"";
        caller.header("If-Match", version).body(body).post("/complaints/" + id + "/" + step).then().statusCode(200);
    }

    @Test
    void the_services_are_the_topics_in_use() {
        visitor().get("/services.json").then().statusCode(200).body("service_code", hasItems("registration", "surveying", "other"))
                .body("find { it.service_code == 'surveying' }.service_name", equalTo("土地複丈及建物測量")).body("metadata", everyItem(equalTo(false)))
                .body("type", everyItem(equalTo("blackbox")));
    }

    @Test
    void a_case_is_told_by_its_facts_and_nothing_that_was_written() {
        JsonPath made = register(complaint("surveying"));
        String id = made.getString("id");
        String told = published(id);
        String today = LocalDate.now(OfficeClock.TAIPEI).toString();
        visitor().get("/requests/" + told + ".json").then().statusCode(200).body("", hasSize(1)).body("[0].service_request_id", equalTo(told))
                .body("[0].status", equalTo("open")).body("[0].service_code", equalTo("surveying")).body("[0].service_name", equalTo("土地複丈及建物測量"))
                .body("[0].agency_responsible", nullValue()).body("[0].requested_datetime", equalTo(today + "T00:00:00+08:00"))
                .body("[0].updated_datetime", equalTo(today + "T00:00:00+08:00")).body("[0].expected_datetime", equalTo(made.getString("dueOn") + "T23:59:59+08:00"));
        step(id, "assign", Map.of("unit", "surveying"));
        visitor().get("/requests/" + told + ".json").then().body("[0].agency_responsible", equalTo("測量課"));
        step(id, "withdraw", Map.of("words", "陳情人撤回"));
        visitor().get("/requests/" + told + ".json").then().body("[0].status", equalTo("closed"));
        String all = visitor().get("/requests.json").asString() + visitor().get("/requests/" + told + ".json").asString();
        assertFalse(all.contains(id), "the identifier, which tells the moment of registration, is published");
        assertFalse(all.contains("canary-open311"), "something that a citizen wrote is published");
        assertFalse(all.contains(made.getString("number")), "the number, which opens the case, is published");
        assertEquals(Set.of("service_request_id", "status", "service_name", "service_code", "agency_responsible", "requested_datetime", "updated_datetime",
                "expected_datetime"), visitor().get("/requests/" + told + ".json").<Map<String, Object>>path("[0]").keySet());
    }

    @Test
    void an_identifier_tells_neither_the_moment_nor_the_order_of_registration() {
        List<String> inside = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            inside.add(register(complaint("land-price")).getString("id"));
        }
        List<String> told = visitor().queryParam("service_code", "land-price").get("/requests.json").path("service_request_id");
        told.forEach(it -> assertEquals(4, UUID.fromString(it).version(), it));
        List<String> registered = inside.stream().map(Open311Test::published).toList();
        List<String> sorted = registered.stream().sorted().toList();
        assertNotEquals(sorted, registered);
        assertNotEquals(sorted.reversed(), registered);
        assertEquals(sorted.reversed(), told.stream().filter(registered::contains).toList());
    }

    @Test
    void cases_from_before_got_identifiers_of_the_same_kind() throws Exception {
        List<String> inside = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            inside.add(register(complaint("other")).getString("id"));
        }
        String fill;
        try (InputStream file = getClass().getResourceAsStream("/db/migration/V202611280382__fill_complaint_public_id.sql")) {
            fill = new String(file.readAllBytes(), StandardCharsets.UTF_8).strip().replace(";", "");
        }
        // The column takes no null any more, so that the condition stands for one case after the other here.
        assertTrue(fill.endsWith("where public_id is null"), fill);
        inside.forEach(id -> assertEquals(1, Sql.change(fill.replace("public_id is null", "id = unhex(replace(?, '-', ''))"), id)));
        List<UUID> filled = inside.stream().map(Open311Test::published).map(UUID::fromString).toList();
        assertEquals(12, Set.copyOf(filled).size());
        filled.forEach(it -> assertEquals("4/2", it.version() + "/" + it.variant(), it.toString()));
        assertNotEquals(filled.stream().map(UUID::toString).sorted().toList(), filled.stream().map(UUID::toString).toList());
        visitor().get("/requests/" + filled.getFirst() + ".json").then().statusCode(200);
    }

    @Test
    void the_identifier_of_the_house_opens_nothing_here() {
        String id = register(complaint("surveying")).getString("id");
        visitor().get("/requests/" + id + ".json").then().statusCode(404);
        visitor().queryParam("service_request_id", id).get("/requests.json").then().statusCode(200).body("", empty());
    }

    @Test
    void a_confidential_case_does_not_exist() {
        Map<String, Object> request = complaint("courtesy");
        request.put("confidential", true);
        String id = published(register(request).getString("id"));
        visitor().get("/requests/" + id + ".json").then().statusCode(404);
        visitor().queryParam("service_request_id", id).get("/requests.json").then().statusCode(200).body("", empty());
        visitor().get("/requests.json").then().body("service_request_id", not(hasItem(id)));
        visitor().get("/requests/" + UUID.randomUUID() + ".json").then().statusCode(404);
    }

    @Test
    void requests_are_found_by_service_status_day_and_identifier() {
        String open = published(register(complaint("facilities")).getString("id"));
        String withdrawn = register(complaint("land-price")).getString("id");
        step(withdrawn, "withdraw", Map.of("words", "撤回"));
        String closed = published(withdrawn);
        visitor().queryParam("service_code", "facilities,land-price").get("/requests.json").then().body("service_request_id", hasItems(open, closed));
        visitor().queryParam("service_code", "facilities").queryParam("status", "open").get("/requests.json").then()
                .body("service_request_id", hasItem(open)).body("status", everyItem(equalTo("open"))).body("service_code", everyItem(equalTo("facilities")));
        visitor().queryParam("status", "closed").get("/requests.json").then().body("service_request_id", hasItem(closed)).body("status", everyItem(equalTo("closed")));
        visitor().queryParam("status", "open,closed").queryParam("service_code", "").get("/requests.json").then()
                .body("service_request_id", hasItems(open, closed));
        visitor().queryParam("start_date", "1999-01-01T00:00:00Z").get("/requests.json").then().statusCode(200).body("", empty());
        visitor().queryParam("start_date", LocalDate.now(OfficeClock.TAIPEI) + "T12:00:00+08:00").get("/requests.json").then()
                .body("service_request_id", hasItems(open, closed));
        visitor().queryParam("service_request_id", open + "," + closed).queryParam("status", "open").get("/requests.json").then()
                .body("service_request_id", containsInAnyOrder(open, closed));
        visitor().queryParam("page_size", 1).get("/requests.json").then().body("", hasSize(1));
        visitor().queryParam("jurisdiction_id", "example.gov.tw").get("/requests.json").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "status,             done,                 status,             choice",
        "status,             'open,OPEN',          status,             choice",
        "service_code,       nonsense,             service_code,       topic-unknown",
        "start_date,         2026-02-30T00:00:00Z, start_date,         w3-date",
        "start_date,         2026-06-30T12:00:00,  start_date,         w3-date",
        "end_date,           115/06/30,            end_date,           w3-date",
        "start_date,         +999999999-01-01,     start_date,         w3-date",
        "service_request_id, 42,                   service_request_id, uuid",
        "page_size,          0,                    page_size,          page-size",
        "page_size,          1001,                 page_size,          page-size",
        "page_size,          many,                 page_size,          number",
    })
    void what_cannot_be_read_is_refused_by_name(String parameter, String value, String field, String code) {
        visitor().queryParam(parameter, value).get("/requests.json").then().statusCode(400).body("errors.field", contains(field))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void a_range_of_more_than_ninety_days_or_the_wrong_way_round_is_refused() {
        visitor().queryParam("start_date", "2026-01-01").queryParam("end_date", "2026-04-02").get("/requests.json").then().statusCode(400)
                .body("errors[0].code", equalTo("range-too-long"));
        visitor().queryParam("start_date", "2026-01-02").queryParam("end_date", "2026-01-01").get("/requests.json").then().statusCode(400)
                .body("errors[0].code", equalTo("until-before-from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services.xml", "/requests.xml", "/requests/42.xml"})
    void xml_is_not_to_be_had_and_the_answer_says_where_json_is(String path) {
        // The contract has no such address; it is held against the problem's own form here.
        RestAssured.given().get("/open311/v2" + path).then().statusCode(406).contentType(startsWith("application/problem+json")).body("errors[0].code", equalTo("json-only"));
    }

    @Test
    void nothing_can_be_sent_in() {
        visitor().body(Map.of("service_code", "surveying")).post("/requests.json").then().statusCode(405);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_is_signed_in_gets_what_everybody_gets(Role role) {
        Map<String, Object> request = complaint("website");
        request.put("confidential", true);
        String id = published(register(request).getString("id"));
        Api.as(role).basePath("/open311/v2").get("/requests/" + id + ".json").then().statusCode(404);
        Api.as(role).basePath("/open311/v2").get("/services.json").then().statusCode(200);
    }

    @Test
    void a_list_costs_three_statements_whatever_its_length() {
        register(complaint("other"));
        register(complaint("other"));
        assertEquals(3, Statements.in(() -> visitor().get("/requests.json").then().statusCode(200)));
    }

    @Test
    void nothing_is_there_until_the_office_turns_it_on() {
        Open311Service off = new Open311Service(() -> false, complaints, clock);
        List.<Runnable>of(off::services, () -> off.requests(null, null, null, null, null, 10), () -> off.request(UUID.randomUUID()), off::requireOn)
                .forEach(call -> assertEquals(ProblemType.NOT_FOUND, assertThrows(ProblemException.class, call::run).type()));
    }
}
