package tw.servicequality.complaint;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.inProgress;
import static tw.servicequality.complaint.ComplaintExamples.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Operation;
import tw.servicequality.platform.actor.Role;

/** Every operation on a case, by everybody in the office: who may not see it gets the very answer that a case gives which does not exist. */
@QuarkusTest
class CaseMatrixTest {

    private static final String PREFIX = "/complaints/{id}";
    /** What would be done if it were allowed, for each operation that wants words. */
    private static final Map<String, Object> BODIES = bodies();
    private static final String CANARY = "矩陣試驗" + UUID.randomUUID();

    private static String plain;
    private static String confidential;
    private static Api.SignedIn named;
    /** Came to the office after the confidential case, so that it names nobody of these. */
    private static Api.SignedIn late;

    private static Map<String, Object> bodies() {
        Map<String, Object> bodies = new LinkedHashMap<>();
        bodies.put("updateComplaint", complaint("改寫"));
        bodies.put("assignComplaint", Map.of("unit", "information"));
        bodies.put("requestComplaintSupplement", Map.of("words", "請補陳地號。"));
        bodies.put("receiveComplaintSupplement", Map.of("words", "地號已補。"));
        bodies.put("submitComplaint", Map.of("outcome", "EXPLAINED", "reply", "說明如下。"));
        bodies.put("returnComplaint", Map.of("words", "請再查明。"));
        bodies.put("withdrawComplaint", Map.of("words", "陳情人來電撤回。"));
        bodies.put("mergeComplaint", Map.of("intoNumber", "C1151126-00001", "reason", "同一事由。"));
        bodies.put("requestComplaintExtension", Map.of("dueOn", "2026-12-31", "reason", "需會勘。"));
        bodies.put("decideComplaintExtension", Map.of("granted", true));
        bodies.put("createFollowUp", complaint("再陳情"));
        bodies.put("nameComplaintReaders", Map.of("accountIds", List.of(UUID.randomUUID()), "reason", "職務交接"));
        bodies.put("revealPetitioner", Map.of("purpose", "電話聯繫"));
        return bodies;
    }

    @BeforeEach
    void two_cases() {
        if (plain == null) {
            plain = inProgress(CANARY, "surveying");
            confidential = registrar().body(with(complaint(CANARY), "confidential", true)).post("/complaints").then().statusCode(201).extract().path("id");
            late = Api.newAccount(null, Role.EVALUATION_OFFICER);
        }
    }

    /** Who registers a confidential case is named for it. */
    private static RequestSpecification registrar() {
        if (named == null) {
            named = Api.newAccount(null, Role.EVALUATION_OFFICER);
        }
        return named.request();
    }

    static Stream<Operation> operations() {
        return Operation.all().filter(it -> it.path().startsWith(PREFIX));
    }

    static Stream<Operation> wholes() {
        return Operation.all().filter(Operation::readsWithoutParameters);
    }

    /** Somebody who works here, and whether the plain case is for them to see. */
    private record Caller(Role role, String unit, boolean sees) {

        RequestSpecification request() {
            return role == Role.EVALUATION_OFFICER ? late.request() : unit == null ? Api.as(role) : Api.as(role, ComplaintExamples.unit(unit));
        }
    }

    private static final List<Caller> CALLERS = List.of(new Caller(Role.CASE_OFFICER, "surveying", true), new Caller(Role.SECTION_CHIEF, "surveying", true),
            new Caller(Role.CASE_OFFICER, "information", false), new Caller(Role.SECTION_CHIEF, "information", false),
            new Caller(Role.CASE_OFFICER, null, false), new Caller(Role.SECTION_CHIEF, null, false),
            new Caller(Role.EVALUATION_OFFICER, null, true), new Caller(Role.SECRETARY, null, true), new Caller(Role.DIRECTOR, null, true),
            new Caller(Role.ADMINISTRATOR, null, false), new Caller(Role.VIEWER, null, false));

    @Test
    void every_operation_that_wants_words_has_some_here() {
        assertEquals(List.of(), operations().filter(it -> it.wantsBody() && !BODIES.containsKey(it.id())).map(Operation::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void what_may_not_be_seen_answers_as_what_does_not_exist(Operation operation) {
        for (Caller caller : CALLERS) {
            String nothing = learnt(operation, caller, UUID.randomUUID().toString());
            assertEquals(nothing, learnt(operation, caller, confidential), operation + " on the confidential case by " + caller);
            if (!caller.sees()) {
                assertEquals(nothing, learnt(operation, caller, plain), operation + " on the plain case by " + caller);
            } else if (operation.method().equals("get")) {
                assertNotEquals(nothing, learnt(operation, caller, plain), operation + " on the plain case by " + caller);
            }
        }
        registrar().get("/complaints/" + confidential).then().statusCode(200).body("version", equalTo(0)).body("state", equalTo("RECEIVED"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wholes")
    void no_list_and_no_sum_tells_of_what_may_not_be_seen(Operation operation) {
        String number = registrar().get("/complaints/" + confidential).path("number");
        for (Caller caller : CALLERS) {
            String answer = operation.call(caller.request(), "", null).asString();
            assertFalse(answer.contains(CANARY) && !caller.sees(), operation + " to " + caller);
            // The trail tells the administrator that something was done to a case, never what the case says.
            assertFalse(answer.contains(number) && !operation.path().startsWith("/audit"), operation + " tells the number to " + caller);
        }
    }

    /** What a caller learns from an answer: everything but what differs with every request. */
    private static String learnt(Operation operation, Caller caller, String id) {
        Response answer = operation.call(caller.request().header("If-Match", "\"0\""), id, BODIES.getOrDefault(operation.id(), Map.of()));
        return answer.statusCode() + " " + answer.asString().replace(id, "{id}").replaceAll("\"traceId\":\"[^\"]*\"", "");
    }
}
