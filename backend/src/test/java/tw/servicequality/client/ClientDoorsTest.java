package tw.servicequality.client;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tw.servicequality.client.ClientExamples.secret;
import static tw.servicequality.client.ClientExamples.with;
import static tw.servicequality.complaint.ComplaintExamples.complaint;
import static tw.servicequality.complaint.ComplaintExamples.register;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.complaint.ComplaintExamples;
import tw.servicequality.exchange.DataSet;
import tw.servicequality.platform.Api;
import tw.servicequality.platform.Operation;
import tw.servicequality.platform.actor.Role;
import tw.servicequality.platform.actor.Scope;

/** Every operation, called by a program: the scope that the contract names opens it and no other does; without one it is closed. */
@QuarkusTest
class ClientDoorsTest {

    private static final Map<Scope, String> OTHERS = new EnumMap<>(Scope.class);
    private static String everything;

    @All
    @Inject
    List<DataSet<?>> sets;

    static Stream<Operation> operations() {
        return Operation.all();
    }

    private static synchronized String everything() {
        if (everything == null) {
            everything = secret(Scope.values());
        }
        return everything;
    }

    private static synchronized String allBut(Scope missing) {
        return OTHERS.computeIfAbsent(missing, scope -> secret(Stream.of(Scope.values()).filter(it -> it != scope).toArray(Scope[]::new)));
    }

    @Test
    void every_scope_opens_something() {
        TreeSet<Scope> named = new TreeSet<>();
        operations().map(Operation::scope).filter(it -> it != null).forEach(named::add);
        // What files may bring in besides is asked for within one operation.
        sets.forEach(set -> named.add(set.scope()));
        assertEquals(new TreeSet<>(Arrays.asList(Scope.values())), named);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void a_scope_opens_what_the_contract_says(Operation operation) {
        Response all = call(operation, everything());
        if (operation.scope() == null) {
            // Of what only some people may, their roles are asked first.
            all.then().statusCode(403).body("code", in(List.of("closed-to-clients", "forbidden")));
            return;
        }
        assertTrue(all.statusCode() != 401 && all.statusCode() != 403 && all.statusCode() < 500, () -> operation + " answers " + all.statusCode());
        call(operation, allBut(operation.scope())).then().statusCode(403).body("code", equalTo("scope-missing"));
    }

    private static Response call(Operation operation, String secret) {
        return operation.call(with(secret), UUID.randomUUID(), Map.of());
    }

    @Test
    void a_program_registers_a_case_and_stands_in_its_history() {
        String secret = secret(Scope.COMPLAINT_READ, Scope.COMPLAINT_WRITE);
        Response made = with(secret).header("Idempotency-Key", UUID.randomUUID()).body(complaint("介接陳情")).post("/complaints");
        made.then().statusCode(201);
        with(secret).get("/complaints/" + made.path("id")).then().statusCode(200).body("events[0].by", startsWith("〔介接〕研考系統"));
    }

    @Test
    void a_program_sees_no_confidential_case_and_no_name() {
        String secret = secret(Scope.COMPLAINT_READ, Scope.COMPLAINT_WRITE);
        String hidden = register(ComplaintExamples.with(complaint("保密"), "confidential", true)).getString("id");
        with(secret).get("/complaints/" + hidden).then().statusCode(404);
        with(secret).get("/complaints?limit=200").then().statusCode(200).body("items.id", not(hasItem(hidden)))
                .body("items.confidential", everyItem(is(false)));
        Response own = with(secret).body(ComplaintExamples.with(complaint("自行登錄的保密件"), "confidential", true)).post("/complaints");
        own.then().statusCode(201);
        with(secret).get("/complaints/" + own.path("id")).then().statusCode(404);
        Api.as(Role.EVALUATION_OFFICER).get("/complaints/" + own.path("id")).then().statusCode(200);
        assertNotEquals(200, with(secret).body(Map.of("purpose", "查詢")).post("/complaints/" + hidden + "/reveal").statusCode());
    }
}
