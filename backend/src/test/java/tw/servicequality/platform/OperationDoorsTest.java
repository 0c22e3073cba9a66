package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tw.servicequality.platform.actor.Role;

/** Every operation, called by every role: whom the contract does not name is kept out, whom it names is let in. Whose object it is, each room tests. */
@QuarkusTest
class OperationDoorsTest {

    static Stream<Operation> operations() {
        return Operation.all();
    }

    @Test
    void the_contract_has_operations_of_every_kind() {
        assertTrue(operations().anyMatch(it -> it.roles() == null));
        assertTrue(operations().anyMatch(it -> it.roles() != null && it.roles().isEmpty()));
        assertTrue(operations().anyMatch(it -> Set.of(Role.ADMINISTRATOR).equals(it.roles())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void whom_the_contract_names_is_let_in_and_nobody_else(Operation operation) {
        int visitor = call(operation, Api.visitor());
        if (operation.roles() == null) {
            assertNotEquals(403, visitor, operation + " to a visitor");
        } else if (operation.roles().isEmpty()) {
            assertEquals(401, visitor, operation + " to a visitor");
            // With a session of its own, as some of these end it.
            assertNotEquals(401, call(operation, Api.newAccount(null, Role.VIEWER).request()), operation + " to somebody who is signed in");
        } else {
            assertEquals(401, visitor, operation + " to a visitor");
            for (Role role : Role.values()) {
                int status = call(operation, Api.as(role));
                assertEquals(!operation.roles().contains(role), status == 403, operation + " answers " + role + " with " + status);
                assertTrue(status != 401 && status < 500, operation + " answers " + role + " with " + status);
            }
        }
    }

    private static int call(Operation operation, RequestSpecification caller) {
        return operation.call(caller, UUID.randomUUID(), Map.of()).statusCode();
    }
}
