package tw.servicequality.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.actor.Role;

/**
 * Who may call what stands in a table that people read and agree to. So no operation is added without somebody saying who may call it, and no door
 * opens further by a slip in an annotation: the contract, which follows the program, has to say the same.
 */
class OperationMatrixTest {

    private static final Path TABLE = Path.of("src/test/resources/operations.txt");
    private static final List<Role> COLUMNS = List.of(Role.VIEWER, Role.CASE_OFFICER, Role.SECTION_CHIEF, Role.EVALUATION_OFFICER, Role.SECRETARY, Role.DIRECTOR,
            Role.ADMINISTRATOR);

    @Test
    void the_contract_says_what_the_table_says() throws IOException {
        Map<String, String> agreed = table();
        assertTrue(agreed.size() > 200, "the table is cut off");
        Map<String, String> told = Operation.everywhere().collect(Collectors.toMap(Operation::id, OperationMatrixTest::row, (one, other) -> one, TreeMap::new));
        List<String> apart = new ArrayList<>();
        told.forEach((id, row) -> {
            if (!row.equals(agreed.get(id))) {
                apart.add(id + ": " + row + " in the contract, " + agreed.getOrDefault(id, "no line") + " in " + TABLE);
            }
        });
        agreed.keySet().stream().filter(id -> !told.containsKey(id)).forEach(id -> apart.add(id + ": not in the contract, a line in " + TABLE));
        assertEquals(List.of(), apart);
    }

    @Test
    void every_role_has_a_column() {
        assertEquals(List.of(Role.values()).stream().sorted().toList(), COLUMNS.stream().sorted().toList());
    }

    /** What stands behind each operation, by its id, without the spaces that make columns of it. */
    private static Map<String, String> table() throws IOException {
        List<String> lines = Files.readAllLines(TABLE).stream().filter(line -> !line.startsWith("#")).skip(1).toList();
        Map<String, String> table = new TreeMap<>();
        lines.forEach(line -> assertEquals(null, table.put(line.split(" ")[0], line.substring(line.indexOf(' ')).strip().replaceAll(" +", " ")), "twice: " + line));
        return table;
    }

    private static String row(Operation operation) {
        boolean everybody = operation.roles() == null;
        return sign(everybody) + " " + COLUMNS.stream().map(role -> sign(everybody || operation.roles().isEmpty() || operation.roles().contains(role)))
                .collect(Collectors.joining(" ")) + " " + (operation.scope() == null ? "-" : operation.scope());
    }

    private static String sign(boolean letIn) {
        return letIn ? "+" : "-";
    }
}
