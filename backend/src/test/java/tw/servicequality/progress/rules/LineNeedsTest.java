package tw.servicequality.progress.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;

/** What a line must say, by status and kind, and what of it is missing. */
class LineNeedsTest {

    private static final String BEHIND = "kind cause countermeasure expectedOn";

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"ON_TRACK, , kind", "ON_TRACK, CONTINUING, kind", "ON_TRACK, PROGRESS, 'kind narrative'", "ON_TRACK, BEHIND, '" + BEHIND + "'",
        "NOT_DUE, CONTINUING, kind", "NO_DATA, CONTINUING, kind", "NO_DATA, BEHIND, '" + BEHIND + "'", "ATTENTION, , 'kind cause'",
        "ATTENTION, CONTINUING, 'kind cause'", "ATTENTION, PROGRESS, 'kind narrative cause'", "ATTENTION, BEHIND, '" + BEHIND + "'", "BEHIND, , '" + BEHIND + "'",
        "BEHIND, CONTINUING, '" + BEHIND + "'", "BEHIND, PROGRESS, 'kind narrative cause countermeasure expectedOn'", "OVERDUE, CONTINUING, '" + BEHIND + "'",
        "OVERDUE, BEHIND, '" + BEHIND + "'"})
    void what_is_required(ItemStatus status, LineKind kind, String fields) {
        assertEquals(fields, words(LineNeeds.required(status, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4}, {5} lacks {6}")
    @CsvSource({"ON_TRACK, , , , , , kind", "ON_TRACK, CONTINUING, , , , , ''", "ON_TRACK, PROGRESS, , , , , narrative", "ON_TRACK, PROGRESS, 辦理完竣, , , , ''",
        "ATTENTION, CONTINUING, , , , , cause", "ATTENTION, CONTINUING, , 人力不足, , , ''", "BEHIND, CONTINUING, , 人力不足, , , 'countermeasure expectedOn'",
        "BEHIND, CONTINUING, , , 增派人力, 2026-12-15, cause", "OVERDUE, BEHIND, , 人力不足, 增派人力, 2026-12-15, ''", "NO_DATA, BEHIND, , 人力不足, 增派人力, , expectedOn"})
    void what_is_missing(ItemStatus status, LineKind kind, String narrative, String cause, String countermeasure, LocalDate expectedOn, String fields) {
        assertEquals(fields, words(LineNeeds.missing(status, new LineNeeds.Said(kind, narrative, cause, countermeasure, expectedOn))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NO_DATA, true", "NOT_DUE, true", "ON_TRACK, true", "ATTENTION, false", "BEHIND, false", "OVERDUE, false"})
    void where_carrying_on_is_enough(ItemStatus status, boolean plain) {
        assertEquals(plain, LineNeeds.isPlain(status));
    }

    private static String words(Collection<LineField> fields) {
        return fields.stream().map(LineField::word).collect(Collectors.joining(" "));
    }
}
