package tw.servicequality.duty.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of duties are read exactly as they are written. */
class DutyKeyTest {

    private static final String LINEAGE = "0198a6c2-0000-7000-8000-00000000000a";

    @ParameterizedTest
    @ValueSource(strings = {LINEAGE + ".202603-202604.evaluation", LINEAGE + ".202601-202601.cadastral-data", LINEAGE + ".202601-202612.joint",
        LINEAGE + ".202802-202802.u2"})
    void what_is_written_is_read(String name) {
        assertEquals(name, DutyKey.parse(name).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", LINEAGE, LINEAGE + ".202603-202604", LINEAGE + ".202603-202604.", LINEAGE + ".202613-202613.joint",
        LINEAGE + ".202600-202601.joint", LINEAGE + ".2026-03.joint", LINEAGE + ".202603-202604.Joint", LINEAGE + ".202603-202604.joint ",
        LINEAGE + ".202603-202604.joint\n", "0198A6C2-0000-7000-8000-00000000000A.202603-202604.joint", "1-1-1-1-1.202603-202604.joint",
        LINEAGE + ".202603-202604.測量課", LINEAGE + ".202603-202604.a--b", LINEAGE + ".٢٠٢٦٠٣-202604.joint", LINEAGE + ".202603-202604.joint.joint"})
    void anything_else_is_no_name(String name) {
        assertTrue(DutyKey.parse(name).isEmpty());
    }
}
