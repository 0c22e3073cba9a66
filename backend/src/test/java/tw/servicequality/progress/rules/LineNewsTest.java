package tw.servicequality.progress.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tw.servicequality.actionitem.rules.ItemStatus;

/** What of a month the secretary reads. */
class LineNewsTest {

    @ParameterizedTest(name = "{0} after {1}, {2} {3} after {4} {5}, touched {6}: {7}")
    @CsvSource({"ON_TRACK, ON_TRACK, CONTINUING, , CONTINUING, , false, ''", "ON_TRACK, , CONTINUING, , , , false, ''", "NO_DATA, NO_DATA, , , , , false, ''",
        "ON_TRACK, NO_DATA, CONTINUING, , CONTINUING, , false, STATUS_CHANGED", "ON_TRACK, BEHIND, CONTINUING, , CONTINUING, , false, STATUS_CHANGED",
        "ATTENTION, ATTENTION, CONTINUING, , CONTINUING, , false, NOT_GREEN", "BEHIND, ON_TRACK, BEHIND, 說明, CONTINUING, , false, NOT_GREEN STATUS_CHANGED NEW_WORDS",
        "ON_TRACK, ON_TRACK, PROGRESS, 新事, CONTINUING, , false, NEW_WORDS", "ON_TRACK, ON_TRACK, PROGRESS, 同上月, PROGRESS, 同上月, false, ''",
        "ON_TRACK, ON_TRACK, PROGRESS, 不同, PROGRESS, 同上月, false, NEW_WORDS", "ON_TRACK, ON_TRACK, CONTINUING, , PROGRESS, 上月, false, ''",
        "ON_TRACK, ON_TRACK, CONTINUING, , CONTINUING, , true, EVALUATION", "OVERDUE, OVERDUE, BEHIND, 同, BEHIND, 同, true, NOT_GREEN EVALUATION"})
    void why_a_line_is_read(ItemStatus now, ItemStatus before, LineKind kind, String narrative, LineKind kindBefore, String narrativeBefore, boolean touched, String news) {
        assertEquals(news, LineNews.of(now, before, new LineNeeds.Said(kind, narrative, null, null, null), new LineNeeds.Said(kindBefore, narrativeBefore, null, null, null),
                touched).stream().map(LineNews::name).collect(Collectors.joining(" ")));
    }
}
